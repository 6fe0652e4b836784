import { formatsFor } from '../format'
import type { catalogue as Dutch } from '../nl/catalogue'

const { count, number } = formatsFor('en')

export const catalogue: typeof Dutch = {
  heading: 'Catalogues of building blocks',
  own: 'In this workbook',
  builtIn: 'Built in',
  restoring: 'Reading the catalogues of this workbook …',
  noneOwn: 'None yet. Import the table of your contracting authority, or use a built-in one.',
  import: 'Import a catalogue',
  openFile: 'Open a saved catalogue',
  export: 'Save as a file',
  exportOf: (label) => `Save as a file: ${label}`,
  versions: 'Compare versions',
  compare: 'Compare regions',
  blocks: (n) => count(n, 'block', 'blocks'),
  pins: (n) => (n === 0 ? 'pinned to no contract' : `pinned to ${count(n, 'contract', 'contracts')}`),
  undated: 'undated',
  inFormulas: (id) => `in formulas: ${id}`,
  validFrom: (day) => `from ${day}`,
  validTo: (day) => `until ${day}`,
  hours: (hours) => `${number(hours)} hours a week`,
  hoursUnknown: 'hours norm unknown',
  source: 'Source',
  details: (label) => `Blocks of ${label}`,

  values: {
    perFteYear: (amount) => `${amount} per FTE per year`,
    perFteMonth: (amount) => `${amount} per FTE per month`,
    perWeek: (amount) => `${amount} per week`,
    perDay: (amount) => `${amount} per day`,
    perHour: (amount) => `${amount} per hour`,
    perPerson: (amount) => `${amount} per person`,
    atMost: (amount) => `at most ${amount}`,
    invoice: 'invoice value',
    cost: 'costs made',
    labourCost: 'labour costs',
    discount: (share) => `${share} discount`,
    agreed: 'by agreement',
    unknown: 'no value in the source',
    or: 'or',
  },

  limits: {
    months: (n) => `up to ${count(n, 'month', 'months')}`,
    fteMonths: (n) => `up to ${count(n, 'FTE month', 'FTE months')}`,
    contract: 'as long as the contract runs',
    agreement: 'as long as the agreement runs',
    always: 'always',
    none: 'no limit in the source',
  },

  roles: { base: 'base', bonus: 'bonus', discount: 'discount' },
}
