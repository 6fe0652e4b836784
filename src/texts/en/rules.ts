import { formatsFor } from '../format'
import type { RulesTexts } from '../rules-texts'
import { authorityName, months, startingWith, term } from './rule-words'

const { number, percentage, day } = formatsFor('en')

const contractType = (type: string): string => type
const found = (text: string, otherwise: string): string => (text === '' ? otherwise : `"${text}"`)
const didYouMean = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean "${nearest}"?`)
const until = (last: string | null): string => (last === null ? '' : ` (up to and including ${day(last)})`)
const since = (first: string | null): string => (first === null ? '' : ` (from ${day(first)})`)
const or = (choices: string): string =>
  choices
    .split(';')
    .map((choice) => percentage(choice))
    .join(' or ')

const argument: RulesTexts['argument'] = {
  contract_value: 'the contract value',
  contract_type: 'the type of contract',
  duration_months: 'the duration in months',
  labour_cost: 'the labour cost',
  percentage: 'the percentage',
  policy: 'the policy',
  date: 'the date',
  block: 'the block',
  quantity: 'the quantity',
  months: 'the months',
  catalogue: 'the catalogue',
  obligation: 'the obligation',
  realised: 'the amount realised',
  paid_hours: 'the paid hours',
  start: 'the start date',
  end: 'the end date',
}

export const rules: RulesTexts = {
  argument,
  contractType,
  term,
  problem: {
    'argument-not-a-number': (p) =>
      `For ${argument[p.argument]} we read ${found(p.found, 'no number')}. Fill in a number, for example 0.5 or 1250.`,
    'argument-ambiguous': (p) =>
      `For ${argument[p.argument]} we read "${p.found}". That may be ${number(p.asThousands)} or ${number(p.asDecimal)}. Fill in one of the two.`,
    'argument-not-a-date': (p) =>
      `For ${argument[p.argument]} we read ${found(p.found, 'no date')}. A date has a day, a month and a year, for example 31-12-2026.`,
    'argument-missing': (p) => `Fill in ${argument[p.argument]}; without it there is no answer.`,
    'argument-negative': (p) => `For ${argument[p.argument]} there is a number below zero. Fill in 0 or more.`,
    'argument-too-large': (p) =>
      `For ${argument[p.argument]} there is a number that is too large. Check the number of zeros.`,
    'argument-error': (p) => `The cell for ${argument[p.argument]} holds the error ${p.error}. Repair that cell first.`,
    'ranges-differ': (p) =>
      `The ranges do not fit together (${p.shapes}). Give ranges of the same size, or single cells.`,
    'ranges-too-large': (p) => `Together the ranges give ${number(p.cells)} cells. Choose a smaller range.`,
    'percentage-above-one': (p) =>
      `The percentage was filled in as ${number(p.found)}. Do you mean ${percentage(p.proposal)}? Then write ${percentage(p.proposal)} or ${number(Number(p.proposal) / 100)}.`,
    'percentage-not-allowed': (p) => `${percentage(p.found)} does not fit this policy. Allowed: ${or(p.allowed)}.`,
    'percentage-needed': (p) =>
      p.choices === ''
        ? `${startingWith(authorityName(p.policy))} publishes no fixed percentage. Fill in the percentage of this contract.`
        : `${startingWith(authorityName(p.policy))} names ${or(p.choices)}. Fill in which percentage holds for this contract.`,
    'contract-type-unknown': (p) => `"${p.found}" is not a type of contract we know. Choose from: ${p.known}.`,
    'contract-type-needed': (p) =>
      `For ${authorityName(p.policy)} the answer depends on the type of contract. Fill in: ${p.known}.`,
    'duration-needed': (p) =>
      `For ${authorityName(p.policy)} the duration counts (limit: ${number(p.months)} months). Fill in the duration in months.`,
    'labour-cost-needed': (p) =>
      `For ${authorityName(p.policy)} the answer depends on the labour cost. Fill in the labour cost.`,
    'decided-each': (p) =>
      `To be decided for each contract: here ${authorityName(p.policy)} itself decides whether social return applies. Ask the SROI coordinator and record the decision.`,
    'policy-unknown': (p) =>
      `We do not know the policy "${p.asked}".${didYouMean(p.nearest)} Choose a policy from the list or add it.`,
    'policy-not-yet': (p) =>
      `The policy ${p.policy} holds from ${day(p.from)}${until(p.until)}. Choose a later date or an earlier version.`,
    'policy-ended': (p) =>
      `The policy ${p.policy} held up to and including ${day(p.on)}${since(p.from)}. Choose an earlier date or a newer version.`,
    'catalogue-unknown': (p) =>
      `We do not know the catalogue "${p.asked}".${didYouMean(p.nearest)} Choose a catalogue from the list or import it.`,
    'catalogue-needed': (p) =>
      `No catalogue that we have goes with ${authorityName(p.policy)}. Import the table of blocks or choose a catalogue.`,
    'catalogue-not-yet': (p) =>
      `The catalogue ${p.catalogue} holds from ${day(p.from)}${until(p.until)}. Choose a later date or an earlier version.`,
    'catalogue-ended': (p) =>
      `The catalogue ${p.catalogue} held up to and including ${day(p.on)}${since(p.from)}. Choose an earlier date or a newer version.`,
    'block-unknown': (p) =>
      p.block === ''
        ? 'There is no block before or after the plus. Write a block and a bonus, for example "1+12".'
        : `Block "${p.block}" is not in ${p.catalogue}.${didYouMean(p.nearest)} Choose a block from the list.`,
    'block-value-unknown': (p) =>
      `${p.catalogue} gives no value for block ${p.block}. Ask the contact person for social return.`,
    'block-agreed': (p) => `The value of block ${p.block} in ${p.catalogue} is agreed upon. Fill in the agreed amount.`,
    'bonus-without-base': (p) =>
      `Block ${p.block} is a bonus and only counts on top of another block. Write for example "1+${p.block}".`,
    'bonus-not-allowed': (p) =>
      p.allowed === ''
        ? `Block ${p.bonus} counts by itself and not on top of block ${p.base}. Give it a row of its own.`
        : `Bonus ${p.bonus} may not stand on block ${p.base}. It may stand on: ${p.allowed}.`,
    'bonus-twice': (p) => `Block ${p.block} is there twice. Once is enough.`,
    'bonus-exclusive': (p) => `The bonuses ${p.first} and ${p.second} may not be combined. Choose one.`,
    'hours-norm-needed': (p) =>
      `Block ${p.block} asks for at least ${number(p.minimum)} hours a week, but ${p.catalogue} does not say how many hours 1 fte is. Set that norm in the catalogue.`,
    'several-bases': (p) =>
      `${p.first} and ${p.second} are each a block of their own. Put them on separate rows; a plus only adds a bonus.`,
    'period-reversed': (p) =>
      `The end date ${day(p.end)} lies before the start date ${day(p.start)}. Check both dates.`,
    'penalty-not-published': (p) =>
      `${startingWith(authorityName(p.policy))} publishes no formula for a penalty. Look in the contract.`,
    'not-loaded': () => 'The data of this workbook is being loaded. The cell recalculates by itself.',
    'days-unread': () =>
      'This workbook has not been read, so we do not know whether its dates count from 1900 or from 1904. Write the date as text, for example "31-12-2026", or open the workbook again.',
    'settings-unread': () =>
      'The settings of this workbook were not read, so policy and catalogue are unknown. Name them in the formula with their version, for example “den-haag@2023-07-01”, or open the workbook again.',
  },
  blocks: {
    headers: [
      'Code',
      'Block',
      'Category',
      'Role',
      'Value',
      'Unit',
      'Counts',
      'Minimum hours a week',
      'On top of',
      'Approval',
      'Evidence',
      'For whom',
      'In the table',
    ],
    role: { base: 'base', bonus: 'bonus', discount: 'discount' },
    atMost: 'at most',
    unit: {
      perFteYear: 'per fte and year',
      perFteMonth: 'per fte and month',
      perWeek: 'per week',
      perDay: 'per day',
      perHour: 'per hour',
      perPerson: 'per person',
      invoice: 'invoice',
      cost: 'costs made',
      labourCost: 'labour costs made',
      discount: 'discount on labour component',
      agreed: 'to be agreed',
      unknown: 'value unknown',
    },
    limit: (limit) => {
      switch (limit.kind) {
        case 'months':
          return `at most ${months(limit.months)}`
        case 'fteMonths':
          return `at most ${months(limit.months)} full-time`
        case 'contract':
          return 'as long as the contract lasts'
        case 'agreement':
          return 'as long as the agreement or indication lasts'
        case 'always':
          return 'always'
        case 'none':
          return ''
      }
    },
    standsOn: { jobs: 'every block per fte', alone: 'nothing, counts by itself' },
    or: 'or',
    yes: 'yes',
    no: 'no',
  },
  dataProblem: {
    'not-json': () => 'This is no valid JSON. Export the file again, or see whether a piece is missing.',
    missing: () => 'This is missing. Fill it in; write null where it was not published.',
    'wrong-kind': (expected) => `Something else belongs here: ${expected}.`,
    'unknown-field': (expected) => `We do not know this field: ${expected}. Check the name or remove it.`,
    'not-one-of': (expected) => `Choose one of: ${expected}.`,
    'too-long': (expected) => `This is too long. At most ${expected}.`,
    'not-an-amount': () => 'Write an amount as text with a point, for example "30000.00".',
    'not-a-percentage': () => 'Write a percentage as text from 0 to 100, for example "5" for 5%.',
    'not-a-day': () => 'Write an existing day as yyyy-mm-dd, for example "2026-07-01".',
    'not-a-code': () => 'Use no plus or at sign here and do not leave it empty.',
    'code-twice': (expected) => `The code ${expected} occurs more than once.`,
    'block-not-found': (expected) => `Block ${expected} is not in this catalogue.`,
    'dates-reversed': () => 'The end date lies before the start date.',
    'value-incomplete': (expected) => `This kind of value needs: ${expected}.`,
    'out-of-range': (expected) => `This number does not fit. ${expected}`,
  },
}
