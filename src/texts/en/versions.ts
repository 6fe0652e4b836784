import { formatsFor } from '../format'
import type { VersionProposal, VersionReason, VersionsTexts } from '../versions-texts'

const { count, day, number } = formatsFor('en')

const because = (reason: VersionReason): string => {
  switch (reason.kind) {
    case 'pin':
      return 'this version is fixed for the contract'
    case 'column':
      return 'the column Catalogus names this version'
    case 'policy':
      return 'the policy of the contract names this version'
    case 'workbook':
      return 'this version was chosen for the whole workbook'
    case 'undated':
      return 'no award date or start date is filled in, so the newest version holds'
    case 'only':
      return 'this version has no first day'
    case 'date': {
      const when = `${reason.by === 'award' ? 'awarded' : 'started'} on ${day(reason.day)}`
      return reason.before === null ? when : `${when}, before ${day(reason.before)}`
    }
  }
}

const proposal = (why: VersionProposal['why']): string => {
  if (why.kind === 'undated') return 'no award date or start date: choose yourself'
  const when = `${why.by === 'award' ? 'awarded' : 'started'} on ${day(why.day)}`
  switch (why.kind) {
    case 'from':
      return `${when}, on or after ${day(why.limit)}`
    case 'before':
      return `${when}, before ${day(why.limit)}: keeps the old version`
    case 'after':
      return `${when}, after the last day ${day(why.limit)}`
    case 'later':
      return `${when}: the version from ${day(why.limit)} holds by then`
  }
}

export const versions: VersionsTexts = {
  title: 'Compare versions',
  intro: 'What is different in the new table? You see the differences only.',
  older: 'Old version',
  newer: 'New version',
  choose: 'Choose a version',
  swap: 'Swap',
  needsTwo: 'Choose two different versions.',
  heading: ({ older, newer }) => `From ${older} to ${newer}`,
  same: 'The two versions say the same: no block and no rule differs.',
  counts: ({ changed, added, removed, same }) =>
    `${number(changed)} changed, ${number(added)} new, ${number(removed)} dropped; ${count(same, 'block stays', 'blocks stay')} the same.`,
  table: 'The differences',
  columns: { what: 'What', older: 'Was', newer: 'Becomes' },
  part: {
    code: 'Code',
    label: 'Name',
    category: 'Category',
    role: 'Kind',
    value: 'Value',
    limit: 'Counts',
    minimumHours: 'Minimum hours a week',
    standsOn: 'Comes on top of',
    exclusive: 'Not together with group',
    conditions: 'For whom',
    approval: 'Approval beforehand',
    evidence: 'Evidence',
    notes: 'Also said',
    openQuestions: 'What is open',
    authority: 'Authority or region',
    hoursPerWeek: 'Hours a week of a full-time job',
    selectedBy: 'Which date decides',
    validTo: 'Valid until',
  },
  whole: 'The catalogue as a whole',
  rules: 'Rules with the table',
  questions: 'What the source leaves open',
  allBlocks: 'all blocks',
  block: ({ code, label }) => `${code} “${label}”`,
  added: 'new',
  removed: 'dropped',
  nothing: '–',
  unknown: 'unknown',
  selectedBy: {
    publication: 'publication of the tender',
    award: 'award',
    contract: 'signing of the contract',
    agreement: 'agreement on social return',
  },
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} less`,
  codeWas: ({ code, label }) =>
    `Mind: in the old version code ${code} belonged to “${label}”. Rows with this code mean something else in the new version.`,
  running: 'Running contracts',
  runningKeep: (n) => `${count(n, 'contract keeps', 'contracts keep')} the old version:`,
  runningMove: (n) => `${count(n, 'contract goes', 'contracts go')} by the new version:`,
  runningNone: 'No contract in this workbook goes by one of these versions.',
  contract: ({ contract, reason }) => `${contract}: ${because(reason)}.`,
  reading: 'The contracts are being read …',
  proposal,
  versus: 'What changes?',
}
