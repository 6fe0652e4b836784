import { formatsFor } from '../format'
import type { marking as Dutch } from '../nl/marking'

const { count, list, number } = formatsFor('en')

export const marking: typeof Dutch = {
  mark: 'Mark in sheet',
  shown: (cells) =>
    `${count(cells, 'cell has', 'cells have')} a frame now. A whole line is blocking, dashes are to check, dots are a tip. Switch it off before you send the file on.`,
  shownInPreview: (cells) => `${count(cells, 'cell has', 'cells have')} a sign now. It does not get into the file.`,
  some: (cells, wanted) =>
    `Marked: ${number(cells)} of ${number(wanted)} cells, the most serious first. More at a time makes Excel slow.`,
  locked: (sheets) =>
    sheets.length === 1
      ? `Sheet ${list(sheets)} is protected. Nothing is marked there.`
      : `The sheets ${list(sheets)} are protected. Nothing is marked there.`,
  nothing: 'There are no cells to mark.',
  off: 'The marks are gone. Your sheets are as they were.',
  left: 'There are still frames of an earlier check in this workbook.',
  leftWhy: 'They are no part of your workbook. Remove them before you send the file on.',
  remove: 'Remove them',
  later: 'Later',
}
