import type { ApprovalsTexts } from '../approvals-texts'
import { formatsFor } from '../format'

const { count, day, euro, list, number } = formatsFor('en')

const rowsOf = (n: number): string => count(n, 'row', 'rows')

const chooseGroup = (rows: number): string => (rows === 1 ? 'Choose this row' : `Choose all ${number(rows)}`)

export const approvals: ApprovalsTexts = {
  title: 'Approve rows',
  waiting: (rows, blocked) =>
    `${rows === 1 ? '1 row waits' : `${number(rows)} rows wait`} for approval.${
      blocked === 0 ? '' : ` ${number(blocked)} of them cannot be approved yet.`
    }`,
  intro:
    'When you approve, this workbook keeps the day, who did it and the figures of the row. If somebody changes the row afterwards, the check says so.',
  none: 'No row waits for approval. Rows with the status ingediend stand here, and rows at akkoord that you did not approve.',
  unknown: 'The workbook has not been read yet.',
  withoutStatus: (sheet) =>
    `The table of efforts on sheet ${sheet} has no column Status. Add a column with the header Status, and the word ingediend on each row. After that you can approve them here.`,
  group: (contract, quarter) =>
    `${contract}, ${quarter === null ? 'quarter unknown' : `${quarter.slice(5)} ${quarter.slice(0, 4)}`}`,
  groupSize: (rows, value) => `${rowsOf(rows)}, together ${euro(value)}`,
  chooseGroup,
  chooseGroupOf: (rows, group) => `${chooseGroup(rows)} of ${group}`,
  row: (key, row, block) => `${key ?? `Row ${number(row)}`}${block === '' ? '' : `, block ${block}`}`,
  because: {
    submitted: 'Handed in',
    unsigned: 'Reads akkoord, but was not approved here',
    changed: (on, by) => `Approved on ${day(on)} (${by}), changed since`,
  },
  size: {
    fte: (value) => `${number(value)} fte`,
    hoursPerWeek: (value) => `${number(value)} hours a week`,
    quantity: (value) => `quantity ${number(value)}`,
    amount: (value) => `amount ${euro(value)}`,
  },
  amounts: (claimed, computed) => {
    if (computed === null) return claimed === null ? 'no value' : `claimed ${euro(claimed)}, cannot be computed`
    if (claimed === null) return `computed ${euro(computed)}`
    return claimed === computed
      ? `claimed and computed ${euro(computed)}`
      : `claimed ${euro(claimed)}, computed ${euro(computed)}`
  },
  evidence: (state) => (state === null ? 'evidence not filled in' : `evidence: ${state}`),
  blocked: 'Not yet:',
  noValue: 'the value cannot be computed and none was claimed.',
  noQuarter: 'the quarter is not known.',
  findings: (n) => count(n, 'finding', 'findings'),
  goTo: (row) => `Go to row ${number(row)}`,
  goToOf: (row, sheet) => `Go to row ${number(row)} on sheet ${sheet}`,
  showAll: (rows) => `Show all ${number(rows)}`,
  shown: (shown, rows) => `${number(shown)} of ${number(rows)} shown`,
  chosen: (rows, value) => `${rowsOf(rows)} chosen, ${euro(value)}`,
  decide: (rows) => (rows === 0 ? 'Decide' : `Decide about ${rowsOf(rows)}`),
  chooseFirst: 'Choose one or more rows first.',
  decision: (rows) => `Decide about ${rowsOf(rows)}`,
  what: 'What do you decide?',
  options: {
    akkoord: 'Approve: the row counts as approved',
    aanpassen: 'Adjust: back to the contractor',
    afgekeurd: 'Reject: the row does not count',
  },
  cannot: (rows) =>
    rows === 1
      ? '1 chosen row cannot be approved yet and stays as it is.'
      : `${number(rows)} chosen rows cannot be approved yet and stay as they are.`,
  by: 'Your role or initials',
  byHint: 'For example contract manager. A full name does not belong in this workbook.',
  byMissing: 'Fill in your role or initials.',
  reason: 'Reason for the contractor',
  reasonHint: 'Goes into the column Toelichting, behind what stands there.',
  reasonMissing: 'Fill in a reason, so that the contractor knows what to do.',
  personal: 'This holds something that looks like personal data. Take it out.',
  willWrite: 'This will be written',
  willWriteStatus: (status, sheet, cells, more) =>
    `Status “${status}” on sheet ${sheet}: ${list([...cells, ...(more > 0 ? [`${number(more)} more cells`] : [])])}.`,
  willKeep: (rows) => `The figures of ${rowsOf(rows)}, with day and role, on the hidden sheet SROI Instellingen.`,
  willRemove: 'An earlier approval of these rows ends.',
  willReason: 'The reason in Toelichting.',
  confirm: {
    akkoord: (rows) => `Approve ${rowsOf(rows)}`,
    aanpassen: (rows) => `Send ${rowsOf(rows)} back`,
    afgekeurd: (rows) => `Reject ${rowsOf(rows)}`,
  },
  cancel: 'Back to the list',
  working: 'Reading and writing the workbook …',
  done: {
    akkoord: (rows) => (rows === 1 ? '1 row was approved.' : `${number(rows)} rows were approved.`),
    aanpassen: (rows) => (rows === 1 ? '1 row reads aanpassen now.' : `${number(rows)} rows read aanpassen now.`),
    afgekeurd: (rows) => (rows === 1 ? '1 row was rejected.' : `${number(rows)} rows were rejected.`),
  },
  withoutReason: (rows) =>
    `For ${rowsOf(rows)} the reason could not go into Toelichting: that column is missing or holds a formula. Pass the reason on yourself.`,
  refused: (why, cells) =>
    why === 'formula'
      ? `A formula gives the status in ${list(cells)}. Nothing was written. Change the status there yourself.`
      : `${list(cells)} is merged with other cells. Nothing was written. Split the cells and try again.`,
  undo: 'Undo',
  undone: 'Everything stands as it stood.',
}
