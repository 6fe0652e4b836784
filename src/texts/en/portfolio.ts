import type { LeftOutFile, PortfolioTexts } from '../portfolio-texts'
import { workbooks } from './tab-about'

const UNREADABLE = new Map([
  ['encrypted', 'The file is protected by a password.'],
  ['old-xls', 'The file has the old form (.xls). Save it in Excel as .xlsx.'],
  ['not-xlsx', 'The file is not an Excel workbook (.xlsx).'],
  ['empty-file', 'The file is empty.'],
  ['truncated', 'The file is not complete.'],
  ['too-large', 'The file is too large, or packed too tightly, to open safely.'],
  ['no-permission', 'The file may not or cannot be opened.'],
  ['no-sheets', 'The file holds no worksheets.'],
])

export const portfolio: PortfolioTexts = {
  reason: (reason: LeftOutFile): string => {
    switch (reason.why) {
      case 'unreadable':
        return UNREADABLE.get(reason.problem) ?? 'The file is damaged and cannot be read.'
      case 'no-tables':
        return 'No table of contracts or contributions was found.'
      case 'same-file':
        return `This is exactly the same file as ${reason.file}.`
      case 'older':
        return `All contracts stand, newer, in another file, such as ${reason.file}.`
    }
  },
  contracts: {
    older: (p) => `Contract ${p.kenmerk} stands, newer, in ${p.file}; that file counts.`,
    together: (p) =>
      `Contract ${p.kenmerk} also stands in ${p.file}, with other quarters. Together they count as one contract.`,
  },
  unknown: 'unknown',
  states: { counted: '✔ Counts', excluded: '✘ Does not count' },
  overview: {
    title: 'Social return: overview of all workbooks',
    about: (p) => `${workbooks(p.files)}, of which ${String(p.counted)} counted · as of ${p.day}`,
    files: 'Workbooks',
    filesCounted: 'of which counted',
    details: {
      heading: 'Per contract: who, how much and from which file',
      authority: 'Authority',
      rows: 'Rows',
      excluded: 'Not counted',
    },
    joined: (files) => files.join(' + '),
    toFiles: 'See the files and what counts of each',
    noContracts: 'No contract counts. The list of files says why not.',
  },
  needed: {
    heading: 'What is still needed, with ways to get there',
    about: 'Examples with blocks of the contract’s own catalogue. Other combinations are fine too.',
    columns: {
      kenmerk: 'Contract',
      amount: 'Still needed',
      months: 'Months left',
      first: 'Option 1',
    },
    more: (count) => `… and ${String(count)} more contracts that still need something.`,
  },
  counted: {
    heading: 'How this was counted',
    recompute:
      'The key figures on the overview are formulas over the table Per contract below them. So you can check them yourself: add up a column.',
    approved:
      'Approved: rows with status akkoord. Under review: concept and ingediend. Aanpassen, afgekeurd and vervallen do not count.',
    expected: 'Expected now: by the plan of the contract, and without a plan spread evenly over its term.',
    shortfall: 'Still needed: obligation less approved, per contract and never below zero.',
    rounding: 'Each row is rounded to cents by itself. Totals add up rounded rows.',
    share: 'Approved part: only of contracts whose obligation is known. Percentages are rounded down.',
    sameFile: 'Files that are exactly equal: only the first counts.',
    older:
      'The same contract (reference, contractor and authority) with the same quarter in several files: only the newest file counts. That is the file with the last quarter, and then the one with the most rows.',
    together: 'The same contract with other quarters in each file: all quarters count, the obligation once.',
    shared: (count) =>
      count === 1
        ? '1 reference stands with several contractors or authorities. It counts as separate contracts.'
        : `${String(count)} references stand with several contractors or authorities. They count as separate contracts.`,
    leftOut: (count) =>
      count === 0
        ? 'All files count.'
        : count === 1
          ? 'Note: 1 file does not count. The list of files says why.'
          : `Note: ${String(count)} files do not count. The list of files says why.`,
  },
  receipt: {
    title: 'Social return: account',
    about: (p) => `${workbooks(p.files)} read and not changed · as of ${p.day}`,
    files: 'Per file',
    details: 'Check, findings and versions per file',
    columns: {
      file: 'File',
      state: 'Counts?',
      rows: 'Rows read',
      excluded: 'Rows not counted',
      why: 'Why (part of it) does not count',
      contracts: 'Contracts counted',
      quarter: 'Last quarter',
      control: 'Check of the totals',
      error: 'Blocking',
      warning: 'Check',
      info: 'Tips',
      accepted: 'Accepted',
      versions: 'Policy and catalogue',
      mapping: 'Own column headers',
    },
    excludedWhy: {
      status: (count) => `${String(count)} by their status`,
      'not-computable': (count) => `${String(count)} cannot be computed`,
      'contract-unknown': (count) => `${String(count)} without a known contract`,
      older: (count) => `${String(count)} of a contract that stands, newer, in another file`,
    },
    mapped: (p) => `${p.header} = ${p.column}`,
    total: 'Total',
    contracts: 'Contracts that stand in several files',
    contractColumns: { file: 'File', kenmerk: 'Contract', quarters: 'Quarters in this file', words: 'What we did' },
    tie: 'Note: we could not see which file is the newer.',
    missed: (quarters) => `Note: because of this ${quarters} counts nowhere.`,
    unchanged: 'The files that were read are not changed.',
  },
  findings: {
    rest: 'Findings that do not stand above, by file and kind',
    restColumns: { file: 'File', level: 'Level', count: 'Count', rule: 'What is the matter', code: 'Code' },
    bounded: (p) =>
      `Below are the ${String(p.shown)} most serious of ${String(p.all)} findings; the rest is counted at the bottom. Check a workbook by itself to see them all.`,
  },
  csv: [
    'Reference',
    'Contract',
    'Authority',
    'Contractor',
    'Start date',
    'End date',
    'Obligation',
    'Under review',
    'Approved',
    'Expected now',
    'Approved less expected',
    'Forecast at end',
    'Forecast by',
    'Still needed',
    'Possible withholding',
    'Banenafspraak jobs',
    'Approved share',
    'Standing',
    'Policy',
    'Catalogue',
    'Quarters',
    'Rows',
    'Not counted',
    'Files',
    'As of',
  ],
}
