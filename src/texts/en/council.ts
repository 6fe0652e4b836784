import type { CouncilTexts } from '../council-texts'
import { formatsFor } from '../format'

const { count, number } = formatsFor('en')

const ORDINALS = ['', 'first', 'second', 'third', 'fourth']

export const council: CouncilTexts = {
  title: 'Text for council or board',
  about: 'You may use this paragraph as it stands. The figures below show what it is made of.',
  text: 'The text',
  figures: 'Figure',
  count: 'Number',
  amount: 'Amount',
  how: 'How it was counted',
  lines: {
    contracts: { label: 'Contracts', how: 'that were read' },
    authorities: { label: 'Authorities', how: 'different ones, as the contracts name them' },
    obligation: { label: 'Obligation', how: 'sum over the contracts of which it is known' },
    approved: { label: 'Approved', how: 'sum of the rows with status akkoord' },
    elsewhere: { label: 'Obligation not known', how: 'contracts, and what of them was approved' },
    share: { label: 'Share', how: 'approved with a known obligation, divided by the obligation; cut' },
    over: { label: 'More than due', how: 'contracts, and how much more together' },
    submitted: { label: 'Under review', how: 'sum of the rows with status concept or ingediend' },
    placements: { label: 'Placements', how: 'with an approved row on a building block per fte, once per contract' },
    rejected: { label: 'Rejected, lapsed, to be changed', how: 'rows that do not count' },
    notComputable: { label: 'Cannot be computed', how: 'rows that do not count' },
    contractUnknown: { label: 'Without a known contract', how: 'rows that do not count' },
    unsigned: { label: 'Akkoord, no record by whom', how: 'rows that count' },
    changed: { label: 'Changed after approval', how: 'rows that count' },
    blocking: { label: 'Blocking findings', how: 'that are still open' },
  },
  fewerThan: (least) => `fewer than ${number(least)}`,
  unknown: 'cannot be determined',

  quarter: (quarter) => `the ${ORDINALS[Number(quarter.slice(6))] ?? ''} quarter of ${quarter.slice(0, 4)}`,
  headline: ({ contracts, authorities, until, approved }) =>
    `Over ${count(contracts, 'contract', 'contracts')}` +
    (authorities === null ? '' : ` of ${count(authorities, 'authority', 'authorities')}`) +
    `, ${approved} of social return has been approved${until === null ? '' : ` up to and including ${until}`}.`,
  share: ({ share, obligation }) => `That is ${share} of the obligation of ${obligation}.`,
  noObligation: 'No percentage can be given, because no obligation is known.',
  elsewhere: ({ contracts, amount }) =>
    `Of ${count(contracts, 'contract', 'contracts')} the obligation is not known; the ${amount} approved there is not in the percentage.`,
  over: ({ contracts, amount }) =>
    `For ${count(contracts, 'contract', 'contracts')} more has been approved than is due, ${amount} together; that surplus is in the percentage.`,
  submitted: (amount) =>
    `Beside that, ${amount} is under review; it has not been approved yet and is not in these figures.`,
  nothingSubmitted: 'Nothing is under review.',
  placements: (placements) =>
    placements === 0
      ? 'What was approved includes no placements of people.'
      : `What was approved includes ${number(placements)} placements of people; each counts once per contract.`,
  fewPlacements: (least) =>
    `What was approved includes fewer than ${number(least)} placements of people; we tell no smaller number, because it may point at persons.`,
  means:
    'Approved means that the row has status akkoord. The amount is the value by the building blocks of the contract, excluding VAT.',
  rejected: (rows) =>
    `${count(rows, 'row', 'rows')} that ${rows === 1 ? 'was' : 'were'} rejected, lapsed or still to be changed`,
  notComputable: (rows) => `${count(rows, 'row', 'rows')} of which the value cannot be computed`,
  contractUnknown: (rows) => `${count(rows, 'row', 'rows')} without a known contract`,
  leftOut: (list) => `Not counted: ${list}.`,
  nothingLeftOut: 'All rows that were reported are counted.',
  unsigned: ({ rows, amount }) =>
    `${rows === 1 ? '1 row has' : `${number(rows)} rows have`} status akkoord (${amount}) without a record of who approved it; that amount is counted.`,
  changed: ({ rows, amount }) =>
    `${rows === 1 ? '1 row was' : `${number(rows)} rows were`} changed after approval (${amount}); that amount is counted.`,
  blocking: (found) =>
    `Note: ${found === 1 ? '1 blocking finding is' : `${number(found)} blocking findings are`} still open, so the amounts may change.`,
  ofWorkbook: ({ name, day }) => `As of ${day}, by workbook ${name}.`,
  ofPortfolio: ({ counted, leftOut, day }) =>
    `As of ${day}, by ${count(counted, 'workbook', 'workbooks')}` +
    (leftOut === 0 ? '.' : `; ${leftOut === 1 ? '1 other is' : `${number(leftOut)} others are`} not counted.`),
  nothing: 'No contracts were read, so there is nothing to tell.',
}
