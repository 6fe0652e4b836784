import type { ColumnsTexts } from '../columns-texts'
import { formatsFor } from '../format'

const { list, count } = formatsFor('en')
const TABLES = { contracts: 'Opdrachten (contracts)', contributions: 'Inzet (contributions)', plan: 'Plan' } as const

export const columns: ColumnsTexts = {
  title: 'Columns',
  intro: 'Your headers may differ from ours. Say once what they mean; the workbook remembers it.',
  reading: 'Reading the headers…',
  none: 'No table has been recognised yet. Select your table in the sheet, headers included, and choose “Use the selection”.',
  tables: TABLES,
  place: (table, sheet, row) => `${TABLES[table]} · sheet ${sheet}, row ${String(row)}`,
  recognised: (n) => `${count(n, 'column', 'columns')} recognised`,
  allKnown: 'All columns of this table are known.',
  asks: (n) => `${count(n, 'column', 'columns')} to look at`,
  field: (header, cell) => `“${header}” (${cell})`,
  choose: 'Choose what this is',
  notUsed: 'Do not use',
  proposal: (column, because) =>
    because === 'spelling'
      ? `Proposal: ${column}. The header is close to it.`
      : `Proposal: ${column}. The contents look like it.`,
  confirm: 'Confirm these columns',
  kept: 'Kept in the workbook. Checks use these columns from now on.',
  incomplete: (names) =>
    names.length === 0
      ? 'The table cannot be read like this. Choose a column with a date or a quantity too.'
      : `The table cannot be read like this. Choose which column this is too: ${list(names)}.`,
  twice: (column) => `“${column}” is chosen twice. Choose something else for each column.`,
  own: {
    heading: 'Is your table not listed?',
    why: 'Select the table in the sheet, with the row of headers on top.',
    use: 'Use the selection',
    nothing: 'No row of headers is selected. Select the table with its headers on top.',
    kind: 'What does this table hold?',
    cancel: 'Cancel',
  },
  forget: 'Forget my choices',
  forgetWhy: 'After that checks read the headers by their names again.',
}
