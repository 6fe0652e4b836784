import { formatsFor } from '../format'
import type { importing as Dutch } from '../nl/import'

const { count, number } = formatsFor('en')

export const importing: typeof Dutch = {
  heading: 'Import a catalogue',
  steps: 'Steps',
  step: { source: 'Source', review: 'Review', settle: 'Confirm' },
  cancel: 'Stop importing',
  file: {
    label: 'File with the table',
    choose: 'Choose a file',
    drop: 'or drop it here',
    kinds: '.csv, .tsv, .txt or .xlsx, at most 20 MB. The file stays on your computer.',
  },
  paste: {
    label: 'Or paste the table',
    hint: 'Copy the table from a web page, PDF or spreadsheet, with its header row.',
    read: 'Read the pasted table',
  },
  reading: (name) => `Reading ${name} …`,
  pastedName: 'pasted text',
  sheet: { label: 'Which sheet holds the table?', read: 'Read this sheet' },
  wrongKind: (name) => `We cannot read ${name}. Choose a file that ends in .csv, .tsv, .txt or .xlsx.`,
  tooLarge: (name) => `${name} is larger than 20 MB. Save only the sheet with the table and try again.`,
  noBlocks:
    'We find no table of building blocks in this source. Choose another file or sheet, or paste the table with its header row.',
  found: (blocks, questions) =>
    `${count(blocks, 'block', 'blocks')} · ${questions === 0 ? 'no questions' : count(questions, 'question', 'questions')}`,
  question: (index, total) => `Question ${number(index)} of ${number(total)}`,
  answered: (n, total) => `${number(n)} of ${number(total)} answered`,
  proposal: 'proposal',
  showCell: (cell) => `Show cell ${cell} in the source`,
  previous: 'Previous question',
  next: 'Next question',
  thisAnswer: 'Confirm this answer',
  other: (what) => `Other: ${what}`,
  otherExample: (example) => `For example ${example}`,
  otherWrong: (example) => `We cannot read this. Enter something like ${example}.`,
  acceptRest: (n) => (n === 1 ? 'Accept the last proposal' : `Accept the other ${number(n)} proposals`),
  notAnswered: (n) =>
    n === 1
      ? 'One question has no answer yet. Its proposal will hold.'
      : `${number(n)} questions have no answer yet. Their proposals will hold.`,
  blocks: 'Blocks as read',
  doubt: (n) => `${count(n, 'question', 'questions')} about this block`,
  source: 'The source',
  sourceOf: (name) => `The source: ${name}`,
  row: 'Row',
  leftOut: (n) => `${count(n, 'row is', 'rows are')} no block`,
  taken: {
    block: 'block',
    title: 'title',
    header: 'header row',
    category: 'category',
    note: 'note',
    continuation: 'continues the row above',
    separator: 'separator',
    'not-understood': 'not understood',
  },
  toSettle: 'Go to confirm',
  toReview: 'Back to review',
  toSource: 'Another source',
  settle: {
    authority: 'Contracting authority or region',
    label: 'Name of the catalogue',
    id: 'Short name for formulas',
    idHint: 'Lower-case letters, digits and hyphens, for example hengelo.',
    idWrong: 'Use only lower-case letters, digits and hyphens, for example hengelo.',
    validFrom: 'Valid from',
    validFromHint: 'For example 01-07-2026. Leave empty if the source gives no date.',
    validFromWrong: 'This is no date. Write day, month and year, for example 01-07-2026.',
    selectedBy: 'Which date of a contract decides whether this version holds?',
    selectedByOptions: {
      unknown: 'The source does not say',
      publication: 'Publication of the tender',
      award: 'Award',
      contract: 'Signing of the contract',
      agreement: 'Agreement on social return',
    },
    hours: 'Hours a week of a full-time job',
    hoursHint: 'For example 36 or 40. Leave empty if the source does not say.',
    hoursWrong: 'Enter a number, for example 36.',
    authorityMissing: 'Enter whose table this is, for example Gemeente Hengelo.',
    labelMissing: 'Give the catalogue a name, for example Building blocks 2026.',
    replaces: (label) => `Please note: this replaces ${label} in this workbook.`,
    contracts: 'Pin to these contracts',
    contractsWhy:
      'A contract is calculated with the catalogue pinned to it. New amounts therefore never change a running contract.',
    chosen: (n, total) => `${number(n)} of ${count(total, 'contract', 'contracts')} chosen`,
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    noContracts: 'This workbook has no contracts yet. The catalogue will be kept all the same.',
    nowPinned: (ref) => `now: ${ref}`,
    writes: 'We keep the catalogue on a hidden sheet, SROI Instellingen. Your own sheets do not change.',
    confirm: 'Confirm',
    keeping: 'Keeping the catalogue …',
  },
  kept: (label) => `${label} has been kept`,
  keptWhy: (contracts) =>
    contracts === 0
      ? 'The catalogue is in this workbook. It is pinned to no contract.'
      : `The catalogue is in this workbook and pinned to ${count(contracts, 'contract', 'contracts')}.`,
  done: 'To the list of catalogues',
}
