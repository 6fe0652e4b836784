import type { BlocksTabTexts } from '../blocks-tab-texts'
import { aboutWorkbook, aboutWorkbooks } from './tab-about'

export const blocksTab: BlocksTabTexts = {
  title: 'Social return: building blocks',
  portfolioTitle: 'Social return: building blocks of all workbooks',
  about: aboutWorkbook,
  portfolioAbout: aboutWorkbooks,
  heading: 'Per block',
  columns: {
    block: 'Block',
    rows: 'Rows',
    submitted: 'Under review',
    approved: 'Approved',
    total: 'Total',
    share: 'Part of all that is approved',
    catalogue: 'Catalogue',
  },
  units: {
    fte: 'Fte',
    hoursPerWeek: 'Hours a week',
    weeks: 'Weeks',
    days: 'Days',
    hours: 'Hours',
    persons: 'Persons',
    euro: 'Amount',
  },
  category: (name) => (name.length <= 2 ? `Category ${name}` : name),
  noCategory: 'Without category',
  subtotal: (name) =>
    name === null ? 'Subtotal without category' : `Subtotal ${name.length <= 2 ? `category ${name}` : name}`,
  total: 'Total',
  atLeast: (amount) => `at least ${amount}`,
  notShown: 'not shown',
  small: (p) =>
    p.blocks === 1
      ? `1 block with fewer than ${String(p.limit)} placements`
      : `${String(p.blocks)} blocks together, to protect small groups`,
  none: 'There are no rows that count yet.',
  notes: {
    bonus: 'A bonus stands with the block it was given on, on a line of its own: 1+12 is block 1 with bonus 12.',
    size: 'Size is the sum of the rows, in the unit of the block. Who stands in two quarters counts twice there; how many people that are is told with the target groups.',
    share: 'Percentages are rounded down.',
    small: (limit) =>
      `A block for jobs with fewer than ${String(limit)} placements does not stand apart: it may tell of one person. The limit of ${String(limit)} is our proposal; ask your privacy officer whether it is right.`,
    withheld: 'Totals with “at least” leave out what is not shown.',
  },
  chart: {
    heading: 'Largest blocks',
    value: 'Value',
    rest: (count) => (count === 1 ? '1 other block' : `${String(count)} other blocks`),
    title: (p) => `Most value from ${p.block}: ${p.share} of ${p.total}`,
    titleAlone: (p) => `Most value from ${p.block}: ${p.value}`,
    description: (blocks) => `Lying bars with the value per block, approved and under review together: ${blocks}.`,
    block: (p) => `${p.block} ${p.value}`,
  },
  leftOut: {
    heading: 'Rows that do not count',
    columns: { reason: 'Why', rows: 'Rows', claimed: 'Claimed value' },
    reasons: {
      status: 'Status aanpassen, afgekeurd or vervallen',
      'contract-unknown': 'The contract is not in the table of contracts',
      'block-unknown': 'The block is blank or not in the catalogue',
      'not-computable': 'The value cannot be computed, or counts only once approved',
    },
    none: 'All rows that were read count.',
    total: 'Total, all rows that were read',
  },
  claimed: {
    heading: 'Claimed value per block, added up from your own table',
    about:
      'These amounts are formulas over your columns Bouwblok and Opgevoerde waarde, all rows. They follow when you change something.',
    none: 'Your table has no column with claimed values. So there is no sum of your own to compare with.',
    columns: {
      text: 'Block as it stands in your table',
      native: 'Your table (formula)',
      ours: 'Our count',
      difference: 'Difference',
      belongs: 'Is block',
    },
    unknown: 'not known',
    rest: 'All other rows',
    total: 'Total',
  },
  foot: {
    agrees: 'All totals agree.',
    differs: 'Note: not all totals agree. See the check of the totals on the overview.',
    notCounted: 'There is no column with claimed values to compare the totals with.',
  },
}
