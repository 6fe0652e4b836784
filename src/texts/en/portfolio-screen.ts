import { formatsFor } from '../format'
import type { portfolioScreen as Dutch } from '../nl/portfolio-screen'

const { count, euro, number } = formatsFor('en')

const workbooks = (n: number): string => count(n, 'workbook', 'workbooks')

export const portfolioScreen: typeof Dutch = {
  title: 'Summarise several workbooks',
  intro: 'You get one new workbook with the contracts of all these files together.',
  privacy: 'The files are only read, here on your computer. Nothing is sent.',
  file: {
    label: 'Workbooks',
    choose: 'Choose workbooks',
    drop: 'or drag files or a folder here',
    kinds: 'Excel files (.xlsx), as many as you like',
  },
  chosen: (n) => `${workbooks(n)} chosen`,
  alreadyThere: (n) => (n === 1 ? 'One workbook was there already.' : `${number(n)} workbooks were there already.`),
  wrongKind: (n) =>
    n === 1
      ? 'One file is not an Excel file (.xlsx) and does not take part.'
      : `${number(n)} files are not Excel files (.xlsx) and do not take part.`,
  noneFound: 'There is no Excel file (.xlsx) in this. Choose other files.',
  remove: (file) => `Remove ${file}`,
  clear: 'Remove all',
  also: 'Make these too?',
  make: 'Make portfolio',
  states: {
    waiting: 'waiting',
    working: 'being read',
    read: 'read',
  },
  counted: (rows, excluded) =>
    `counted · ${count(rows, 'row', 'rows')}${excluded > 0 ? ` · ${number(excluded)} left out` : ''}`,
  excluded: 'not counted',
  reading: 'The workbooks are being read …',
  progress: (at, total) => `Workbook ${number(at)} of ${number(total)}`,
  stopped: 'Stopped. Nothing was made; your choice is still there.',
  done: 'The portfolio is ready',
  nothing: 'None of the workbooks counts',
  nothingWhy: 'Nothing was made. Each workbook says why.',
  approved: (approved, obligation) =>
    obligation === null
      ? `${euro(approved)} approved; the obligation is not known of any contract.`
      : `${euro(approved)} approved of an obligation of ${euro(obligation)}.`,
  total: (counted, left, contracts, rows) =>
    `${workbooks(counted)} counted, with ${count(contracts, 'contract', 'contracts')} and ${count(rows, 'row', 'rows')} of contributions.` +
    (left > 0 ? ` ${workbooks(left)} not counted.` : ''),
  opened: 'It was opened in a new window. Save it there.',
  downloaded: (file) => `You find it among your downloads: ${file}.`,
  saveToo: 'Do you see nothing? Then save it as a file.',
  notOpened: 'The portfolio was made, but Excel could not open it. Save it as a file.',
  save: 'Save as a file',
  saved: (file) => `Saved among your downloads: ${file}.`,
  allAgree: 'All totals agree.',
  differences: (n) => `${count(n, 'total does', 'totals do')} not agree`,
  difference: (what, difference) => `${what}: difference ${euro(difference)}.`,
  notSummed: (what) => `${what}: cannot be added up, because the column holds an error value.`,
  andMore: (n) => `And ${number(n)} more; see the tab Verantwoording.`,
  leftHeading: (n) => `${workbooks(n)} not counted`,
  countedHeading: (n) => `${workbooks(n)} counted`,
  showAll: (n) => `Show all ${number(n)}`,
  again: 'Other workbooks',
  fileName: (day) => `SROI Portfolio ${day}.xlsx`,
}
