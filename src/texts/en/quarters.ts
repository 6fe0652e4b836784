import type { QuartersTexts } from '../quarters-texts'
import { workbooks } from './tab-about'

/** English words on our tab with quarters. */
export const quarters: QuartersTexts = {
  title: 'Social return: quarters',
  portfolioTitle: 'Social return: quarters of all workbooks',
  about: (p) => [`Workbook ${p.workbook}`, ...span(p.first, p.last), `as of ${p.day}`].join(' · '),
  portfolioAbout: (p) => [workbooks(p.files), ...span(p.first, p.last), `as of ${p.day}`].join(' · '),
  findings: {
    behind: (since) => `Behind schedule since ${since}`,
    onSchedule: (at) => `On schedule up to and including ${at}`,
    recovered: (since) => `On schedule again since ${since}`,
    tooEarly: 'No quarter has ended yet',
    unknown: 'There is no schedule to compare with',
  },
  standing: (p) => {
    const start = `At the end of ${p.at} ${p.approved} was approved and ${p.expected} was expected`
    return p.is === 'same'
      ? `${start}: exactly the same.`
      : `${start}: ${p.difference} ${p.is === 'less' ? 'less' : 'more'}.`
  },
  closedBySubmitted: 'If everything under review is approved, the arrears are made up.',
  notClosedBySubmitted: 'Even if everything under review is approved, arrears remain.',
  onSchedule: 'On schedule? Everything from the start up to and including each quarter',
  perQuarter: 'What each quarter brought',
  columns: {
    quarter: 'Quarter',
    light: 'Standing',
    rows: 'Rows',
    submitted: 'Under review',
    approved: 'Approved',
    together: 'Together',
    change: 'Difference with previous quarter',
    changeShare: 'Difference in percent',
    trend: 'Trend',
    submittedSoFar: 'Under review',
    approvedSoFar: 'Approved',
    expected: 'Expected',
    ahead: 'Approved minus expected',
    claimed: 'Claimed in your table (formula)',
    ours: 'Claimed, our count',
    difference: 'Difference',
  },
  trends: {
    first: 'first quarter',
    'no-rows': 'no rows',
    'after-none': 'no rows in previous quarter',
    more: '▲ more than previous quarter',
    less: '▼ less than previous quarter',
    same: '▬ same as previous quarter',
    running: 'still running',
    coming: 'not begun yet',
  },
  notEnded: '… still running',
  notBegun: '… not begun yet',
  before: (quarter) => `Before ${quarter}`,
  after: (quarter) => (quarter === null ? 'Later' : `After ${quarter}`),
  without: 'Without a readable quarter',
  none: 'No quarters were read. See the findings for what is missing.',
  schedules: (p) =>
    [
      ...(p.plan > 0 ? [`Expected by the agreed phasing: ${contracts(p.plan)}.`] : []),
      ...(p.linear > 0 ? [`Expected evenly over the term: ${contracts(p.linear)}.`] : []),
      ...(p.unknown > 0 ? [`Nothing can be expected: ${contracts(p.unknown)}, not included here.`] : []),
    ].join(' '),
  care: 'Together is what is approved plus what is under review. Percentages are cut at a tenth, never rounded up.',
  perContract: 'Per contract: approved and under review together',
  contractColumns: {
    contract: 'Contract',
    light: 'Standing',
    earlier: 'Earlier',
    other: 'Later or without quarter',
    total: 'Total',
    approvedBy: (quarter) => `Approved up to ${quarter}`,
    expectedBy: (quarter) => `Expected up to ${quarter}`,
    ahead: 'Approved minus expected',
    file: 'File',
  },
  contractStanding: {
    amber: (since) => `▲ Watch since ${since}`,
    red: (since) => `■ Behind since ${since}`,
    green: '● On schedule',
    tooEarly: '○ No quarter has ended',
    unknown: '○ Cannot be determined',
  },
  stray: 'Without a known contract',
  chart: {
    soFar: 'Bars: approved up to each quarter. Line: expected up to each quarter.',
    unscheduled: (p) =>
      `Bars: approved and under review, up to each quarter. Up to ${p.quarter}: ${p.approved} approved, ${p.submitted} under review.`,
  },
  control: {
    agrees: 'The quarters agree with your own table.',
    explained: 'The quarters do not agree with your own table. The cells that explain this are listed below.',
    unexplained: 'The quarters do not agree with your own table. See the findings.',
    changed: 'Your table changed after this tab was made. Make the summary again.',
    error: 'Cannot be added up: your column holds an error value.',
    differs: 'Note: the quarters do not agree with your own table. See the line below the quarters.',
    tooManyTables:
      'Your workbook has too many tables to add up in one formula. That is why there is no comparison here.',
    quarterUnclear:
      'The quarter of this row does not stand here itself, for instance because of a merged cell. A formula cannot see it.',
  },
}

function span(first: string | null, last: string | null): string[] {
  if (first === null || last === null) return []
  return [first === last ? first : `${first} to ${last}`]
}

function contracts(count: number): string {
  return count === 1 ? '1 contract' : `${String(count)} contracts`
}
