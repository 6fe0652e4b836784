import type { FindingsGuideTexts } from '../findings-guide-texts'

export const findingsGuide: FindingsGuideTexts = {
  title: 'Everything the checks may find',
  intro: [
    'Blocking: nothing can be computed, or there are personal data that have to go. To check: something is probably wrong; it may stay with an explanation. Tip: good to know.',
    'Each finding comes with an example of the sentence you get to see. Cell, amount and date are made up.',
  ],
  code: 'Code',
  level: 'Level',
  example: 'Example',
  rule: 'Rule',
  origins: {
    workbook: 'what the tables Opdrachten, Inzet and Plan ask for',
    policy: 'the policy of the contract; the finding names document and section where the policy gives them',
    catalogue: 'the catalogue of the contract; the finding names the document',
    bsn: 'GDPR article 87 and UAVG article 46: a citizen service number only where a law says so',
    personal: 'Handreiking Partnerships voor meer banen: no data that lead back to a person',
    health: 'GDPR article 9: data concerning health',
  },
  fix: 'Can be fixed',
  fixes: { yes: 'yes, shown beforehand', no: 'no, that is up to you' },
  stages: {
    workbook: 'The workbook',
    table: 'Tables and columns',
    cell: 'Cells',
    row: 'Rows',
    across: 'Rows and contracts together',
    privacy: 'Privacy',
  },
}
