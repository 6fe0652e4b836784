import { formatsFor } from '../format'
import type { summaryScreen as Dutch } from '../nl/summary-screen'

const { count, euro, number, roundEuro } = formatsFor('en')

export const summaryScreen: typeof Dutch = {
  heading: 'Summary',
  intro: 'Makes tabs in this workbook. Your own sheets stay as they are.',
  chart: {
    soFar: 'Added up to and including each quarter',
    approved: 'Approved',
    submitted: 'Under review',
    expected: 'Expected',
    quarter: 'Quarter',
    table: 'Show as a table',
    earlier: (n) =>
      n === 1
        ? 'One older quarter stands only on the tab Quarters.'
        : `${number(n)} older quarters stand only on the tab Quarters.`,
    axis: (amount) => roundEuro(amount),
    inEuros: 'Amounts in euros',
    amount: (amount) => euro(amount).replace(/€\s?/, ''),
  },
  choose: 'Which tabs?',
  tabs: {
    overview: {
      name: 'Overview',
      why: 'Per contract: obligation, submitted, approved, expected and what is still needed.',
    },
    quarters: {
      name: 'Quarters',
      why: 'How it went per quarter, with the change since the quarter before and a chart.',
    },
    blocks: { name: 'Building blocks', why: 'Rows, quantity and value per building block and per category.' },
    'target-groups': {
      name: 'Target groups',
      why: 'Placements, paid hours and jobs. Small groups cannot be recognised.',
    },
    findings: { name: 'Findings', why: 'Every finding, with a link to its cell.' },
    receipt: { name: 'Account', why: 'What was counted and what was not, with which versions and sources.' },
    conversation: { name: 'Conversation', why: 'One sheet per contract, to print for the conversation.' },
    council: { name: 'Council text', why: 'A paragraph for council or board, with what the figure means.' },
    catalogue: { name: 'Catalogue', why: 'The building blocks of this workbook, to read and print.' },
  },
  chooseOne: 'Choose at least one tab.',
  make: 'Make summary',
  remake: 'Renew summary',
  renew: 'Renew',
  rewrites:
    'A tab that we made before is written anew. Your own notes on it will be gone, except in the yellow cells of SROI Gesprek.',
  done: 'The summary is ready',
  madeAt: (time) => `Made at ${time}.`,
  staleSince: (time) => `Out of date since ${time}: a cell was changed.`,
  openTab: (tab) => `Go to ${tab}`,
  madeTabs: 'Tabs made',
  allAgree: 'All totals agree.',
  differences: (n) => `${count(n, 'total does', 'totals do')} not agree`,
  differencesWhy: 'SROI Overzicht says for each difference where it comes from.',
  difference: (what, difference) => `${what}: difference ${euro(difference)}.`,
  notSummed: (what) => `${what}: cannot be added up, because your column holds an error value.`,
  noTables: 'There are no contracts or contributions to summarise. First see at Check what is missing.',
  toValidation: 'To Check',
}
