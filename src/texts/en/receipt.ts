import { formatsFor } from '../format'
import type { ChosenBy, ReceiptTexts } from '../receipt-texts'

const { count, list, number } = formatsFor('en')

const CHOSEN_BY: Readonly<Record<ChosenBy, string>> = {
  contract: 'stands with the contract',
  pin: 'fixed for the contract',
  policy: 'goes with the policy',
  workbook: 'chosen for this workbook',
  option: 'given when this was made',
  default: 'nobody, this is the default',
}

export const receipt: ReceiptTexts = {
  stale: '⚠ Out of date: the data were changed after this tab was made. Make the summary again.',
  title: 'Social return: account',
  about: (p) =>
    [
      `Where the figures of workbook ${p.workbook} come from`,
      ...(p.quarter === null ? [] : [`last quarter ${p.quarter}`]),
      `as of ${p.day}`,
    ].join(' · '),
  headline: {
    heading: 'Main figures, and how to check them',
    columns: { figure: 'Figure', amount: 'Amount' },
    rows: 'Rows of contributions read',
    obligation: 'Obligation',
    approved: 'Approved',
    submitted: 'Under review',
    expected: 'Expected now',
    forecast: 'Forecast at the end',
    shortfall: 'Still needed',
    realised: 'Approved part of the obligation',
    jobs: 'Jobs under the banenafspraak',
    unknown: 'cannot be told',
    meaning: {
      rows: 'Every row under the header of a table of contributions, hidden and filtered ones too. No total rows, no notes.',
      obligation:
        'Per contract: the obligation filled in, else contract value × percentage, else what the policy asks. Then added up.',
      approved:
        'The formula adds up column Value under “All rows and their value” where Counts as is “approved”: rows with status akkoord.',
      submitted:
        'The formula adds up the rows “under review” there: status concept or ingediend. An empty status is concept.',
      expected: (today) =>
        `Per contract what should be done up to and including ${today}: by the plan, else spread evenly over the days of the term.`,
      forecast:
        'Per contract approved and under review, plus what the plan still holds; without a plan the pace up to the last quarter.',
      shortfall: 'Per contract obligation less approved, never below zero. Then added up.',
      realised:
        'Approved divided by obligation, both of the contracts whose obligation is known; cut at a tenth of a percent.',
      jobs: 'Paid hours of people in the doelgroepregister, divided by 25.5 hours a week of the quarters with rows. Per contract, added up.',
    },
    rules: [
      'Value of a row: the block in the catalogue, in proportion to its size and to the months within quarter and term, up to the limit of the catalogue.',
      'Where a block has no fixed value, the claimed value counts, and only at status akkoord.',
      'Rounding: each row by itself to cents, half a cent up (away from zero). Totals add rounded rows.',
      'Amounts are without VAT. A row counts for the contract with the same reference; capitals and outer spaces do not matter.',
    ],
  },
  file: {
    heading: 'File and tables',
    columns: {
      sheet: 'Sheet',
      table: 'Table',
      header: 'Header in row',
      rows: 'Rows',
      columns: 'Columns under another name',
    },
    workbook: 'Workbook',
    read: 'Rows of contributions read',
    hidden: 'Of which hidden or filtered away (they count)',
    totals: 'Total rows passed over',
    notes: 'Rows with a note passed over',
    tables: { contracts: 'Contracts', contributions: 'Contributions', plan: 'Plan' },
    fromTo: (first, last) => (last < first ? 'empty' : `${String(first)} to ${String(last)}`),
    readAs: (header, column) => `“${header}” was read as ${column}`,
    none: 'No table was recognised.',
  },
  excluded: {
    heading: 'Not counted',
    columns: { reason: 'Reason', rows: 'Rows', claimed: 'Claimed', where: 'Where' },
    reasons: {
      aanpassen: 'Status aanpassen (to be changed)',
      afgekeurd: 'Status afgekeurd (rejected)',
      vervallen: 'Status vervallen (lapsed)',
      status: 'A status that does not count',
      'not-computable': 'Value cannot be computed',
      'contract-unknown': 'Contract not known',
    },
    none: 'All rows count.',
    more: (n) => `and ${number(n)} more`,
  },
  rows: {
    heading: 'All rows and their value',
    columns: {
      where: 'Row',
      contract: 'Contract',
      quarter: 'Quarter',
      block: 'Block',
      status: 'Status',
      counts: 'Counts as',
      value: 'Value',
      claimed: 'Claimed',
    },
    counts: { approved: 'approved', submitted: 'under review', nowhere: 'does not count' },
    more: (n) => `${count(n, 'more row', 'more rows')}, together`,
    none: 'No rows of contributions were read.',
    withheld: '(left out)',
    total: 'Total',
  },
  versions: {
    heading: 'Versions that were used',
    used: (p) => `${p.kind === 'policy' ? 'Policy' : 'Catalogue'}: ${p.label} (${p.ref})`,
    chosenBy: (p) => `Chosen by: ${CHOSEN_BY[p.chosenBy]}. Holds for ${count(p.contracts, 'contract', 'contracts')}.`,
    none: 'No version was used.',
    jobs: 'Banenafspraak',
  },
  questions: {
    heading: 'What the sources leave open, and the reading that was chosen',
    reading: 'Chosen reading',
    none: 'None.',
  },
  accepted: {
    heading: 'Findings that may stand, with a reason',
    columns: { rule: 'Finding', cell: 'Cell', by: 'By', on: 'Date', reason: 'Reason' },
    none: 'None.',
    more: (n) => `… and ${number(n)} more. They stand on the tab with reasons.`,
  },
  states: {
    heading: 'Cure periods and fault, as people set them',
  },
  approvals: {
    heading: 'Approvals (status akkoord)',
    signed: 'Approved in the pane, and the same since',
    changed: 'Approved in the pane, and changed afterwards',
    unsigned: 'At akkoord without an approval in the pane',
  },
  notChecked: {
    heading: 'Not checked',
    columns: { because: 'Missing', rules: 'Not looked at for that reason' },
    none: 'All checks were carried out.',
    rules: (rules) => list(rules),
    silenced: (n) =>
      n === 1
        ? '1 message was left out, because a blank or unreadable cell explains it.'
        : `${number(n)} messages were left out, because a blank or unreadable cell explains them.`,
    findings: 'Open findings',
  },
  changes: {
    heading: 'Check for changes',
    about: [
      'One control number of each column that was read: now (a formula) and when this tab was made.',
      'Where one differs, “Out of date” stands at the top of every tab.',
    ],
    columns: { sheet: 'Sheet', column: 'Column', now: 'Now', made: 'Then', words: 'Changed?' },
    same: 'the same',
    changed: 'changed',
    blind: [
      'Not seen are: a text of as many characters of which only the middle differs, capitals, looks, and columns that were not read.',
      'Nor are: formulas of the add-in (their input is), and another choice of policy, catalogue, approval or reason.',
    ],
    volatile: 'Where a cell of yours depends on the day (such as TODAY()), the tab may go out of date without an edit.',
  },
  foot: (p) => `Made with Social return${p.version === null ? '' : ` ${p.version}`}, as of ${p.day}.`,
}
