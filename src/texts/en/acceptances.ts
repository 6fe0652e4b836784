import type { AcceptancesTexts } from '../acceptances-texts'
import { formatsFor } from '../format'

const { count, day, number } = formatsFor('en')

const findings = (n: number): string => count(n, 'finding', 'findings')

export const acceptances: AcceptancesTexts = {
  title: 'Reasons given for findings',
  about:
    'These findings may stay as they are. A reason holds as long as the cell and the rule stay the same. Delete a row to withdraw the reason.',
  columns: {
    rule: 'Finding',
    sheet: 'Sheet',
    address: 'Cell',
    header: 'Column',
    contract: 'Contract',
    quarter: 'Quarter',
    key: 'Effort',
    reason: 'Reason',
    note: 'Explanation',
    by: 'By',
    on: 'Date',
    code: 'Code',
    mark: 'Fingerprint',
  },
  none: 'There are no reasons.',
  spoiled: 'We could not read these rows. Delete them, or accept the finding again.',

  accept: 'Accept with a reason',
  heading: 'Accept with a reason',
  explains: 'The finding stays visible, with your reason. When the cell changes, it opens again.',
  which: 'Which',
  scope: {
    one: (place) => `Only ${place}`,
    sheet: (n, sheet) => `All ${number(n)} on sheet ${sheet}`,
    group: (n) => `All ${number(n)} of this kind`,
    level: {
      warning: (n) => `All ${number(n)} with level To check`,
      info: (n) => (n === 1 ? 'The one tip' : `All ${number(n)} tips`),
    },
    all: (n) => `All ${number(n)} findings that may be accepted`,
  },
  reason: 'Reason',
  reasonChoose: 'Choose a reason',
  reasons: {
    checked: 'Looked at, it is right',
    agreed: 'Agreed with the contracting authority',
    later: 'Will be put right in a later quarter',
    'two-placements': 'These are two placements',
    'evidence-follows': 'There is evidence, its status follows',
    'approval-follows': 'Approval has been asked for',
    'improvement-plan': 'Is part of the improvement plan',
    'own-column': 'A column of our own, need not be checked',
    'not-personal': 'This says nothing about a person',
    other: 'Something else',
  },
  note: 'Explanation',
  noteOptional: 'Explanation (may stay empty)',
  noteHint: 'Do not name persons or give other data about them.',
  by: 'Your role or initials',
  byHint: 'For example contract manager or AB. This will stand in the workbook.',
  confirm: (n) => (n === 1 ? 'Accept' : `Accept ${number(n)}`),
  cancel: 'Cancel',
  working: 'Keeping the reason …',
  done: (n) => (n === 1 ? 'One finding was accepted.' : `${number(n)} findings were accepted.`),
  changedMeanwhile: (n) =>
    n === 1
      ? 'One finding changed meanwhile and still stands open.'
      : `${number(n)} findings changed meanwhile and still stand open.`,
  problems: {
    'reason-missing': 'Choose a reason.',
    'note-missing': 'Fill in an explanation, for example: the end date was extended by three months.',
    'by-missing': 'Fill in your role or initials, for example contract manager or AB.',
    'by-personal': 'Fill in a role or initials, not a full name, number or e-mail address.',
    'note-personal':
      'The explanation seems to hold a number, e-mail address or phone number of a person. Please take it out.',
    'too-long': 'The text is too long. Use 500 characters at most.',
  },

  accepted: (n) => `${number(n)} accepted with a reason`,
  nothingOpen: 'No open findings',
  acceptedBy: (p) => `Accepted by ${p.by} on ${day(p.on)}`,
  withdraw: 'Withdraw',
  withdrawOf: (title, place) => `Withdraw: reason for ${title}, ${place}`,
  withdrawAll: (n) => `Withdraw all ${number(n)}`,
  withdrawSure: (n) => `Withdraw all ${number(n)} reasons?`,
  withdrawing: 'Withdrawing the reason …',
  withdrawn: (n) => (n === 1 ? 'The reason was withdrawn.' : `${number(n)} reasons were withdrawn.`),
  more: (n) => `Show all ${number(n)}`,
  reopened: {
    cell: 'Open again: the cell was changed.',
    facts: 'Open again: what follows from it has changed.',
    rule: 'Open again: the rule has changed.',
    row: 'Open again: the row was changed.',
  },
  earlier: (p) => `Accepted before by ${p.by} on ${day(p.on)}: ${p.reason}`,
  spoiledRows: (n, rows) =>
    n === 1
      ? `On the tab with reasons, row ${rows} cannot be read. Delete that row or accept again.`
      : `On the tab with reasons, ${number(n)} rows cannot be read: ${rows}. Delete them or accept again.`,

  asTab: 'As a tab',
  asCsv: 'As CSV',
  csvName: 'findings-social-return.csv',
  tabWorking: 'Making the tab …',
  tabMade: (tab) => `The findings are on the tab ${tab}.`,
  csvMade: (n, file) => `${findings(n)} saved as ${file}.`,
  csvColumns: {
    file: 'File',
    state: 'State',
    level: 'Level',
    rule: 'Finding',
    sheet: 'Sheet',
    cell: 'Cell',
    header: 'Column',
    sentence: 'What stands there and what to do',
    reason: 'Reason',
    note: 'Explanation',
    by: 'By',
    on: 'Date',
    code: 'Code',
  },
  states: { open: 'open', accepted: 'accepted', reopened: 'open again' },
}
