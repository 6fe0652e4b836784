import type { DeliveriesTexts } from '../deliveries-texts'
import { formatsFor } from '../format'

const { count, day, euro, number, percentage } = formatsFor('en')

const quarter = (text: string): string => `${text.slice(5)} ${text.slice(0, 4)}`

export const deliveries: DeliveriesTexts = {
  title: 'What has changed?',
  open: 'What has changed?',
  intro:
    'Choose the previous delivery of this workbook. You see which rows are new, gone or changed, also when they stand elsewhere. The file is only read.',
  file: {
    label: 'Previous delivery',
    choose: 'Choose the previous delivery',
    drop: 'or drop the file here',
    kinds: '.xlsx, 20 MB at most',
  },
  reading: (name) => `Reading and comparing ${name} …`,
  noTables: (name) => `${name} holds no table of contracts or efforts. Choose the previous delivery of this workbook.`,
  wrongKind: (name) => `${name} is no Excel workbook. Choose an .xlsx file.`,
  tooLarge: (name) => `${name} is larger than 20 MB. Choose a smaller file.`,
  nothing: 'Nothing has changed.',
  headline: (added, removed, changed, same) =>
    `${number(changed)} changed, ${number(added)} new, ${number(removed)} gone, ${number(same)} the same`,
  since: (file) => `Compared with ${file}.`,
  again: 'Choose another file',
  kinds: {
    changed: (n) => count(n, 'row changed', 'rows changed'),
    added: (n) => count(n, 'row new', 'rows new'),
    removed: (n) => count(n, 'row gone', 'rows gone'),
    contracts: (n) => count(n, 'contract with other amounts', 'contracts with other amounts'),
  },
  tables: { contracts: 'Contract', contributions: 'Effort', plan: 'Plan' },
  row: (parts, row, sheet) => `${parts.join(', ')} (row ${number(row)}, ${sheet})`,
  quarter,
  block: (block) => `block ${block}`,
  column: 'Column',
  before: 'Was',
  after: 'Is now',
  empty: 'empty',
  hidden: 'other text',
  value: (kind, text) => {
    switch (kind) {
      case 'euro':
        return euro(text)
      case 'number':
        return number(text)
      case 'percentage':
        return percentage(text)
      case 'day':
        return day(text)
      case 'quarter':
        return quarter(text)
      default:
        return text
    }
  },
  countsFor: (before, after) =>
    `Value ${before === null ? 'unknown' : euro(before)}, now ${after === null ? 'unknown' : euro(after)}`,
  amounts: { obligation: 'Obligation', submitted: 'Under review', approved: 'Approved' },
  notThere: 'not in the workbook',
  unknown: 'unknown',
  goTo: (address) => `Go to ${address}`,
  goToOf: (address, sheet) => `Go to ${address} on sheet ${sheet}`,
  stoodAt: (address, sheet) => `Stood in ${address} on sheet ${sheet} of the previous delivery.`,
  showAll: (n) => `Show all ${number(n)}`,
  compared:
    'We compare the columns we know and that stand in both deliveries. Formatting, order and columns of your own do not count. What somebody wrote in their own words is not repeated here.',
}
