import type { ExplanationTexts } from '../explanation-texts'
import { formatsFor } from '../format'
import { authorityName, months, startingWith } from './rule-words'

const { euro, roundEuro, number, percentage, day, list } = formatsFor('en')

type Threshold = Parameters<ExplanationTexts['thresholdFor']>[0]

const limitOf = ({ threshold, year }: Threshold): string =>
  `${roundEuro(threshold)}${year === undefined ? '' : `, amount of ${String(year)}`}`

const threshold = (step: Threshold, types: string): string => {
  const { value, comparator, passed } = step
  const of = types === '' ? '' : ` for ${types}`
  const stand = `the contract value of ${roundEuro(value)} excluding VAT`
  return comparator === 'above'
    ? `${stand} ${passed ? 'is' : 'is not'} above the threshold${of} of ${limitOf(step)}`
    : `${stand} ${passed ? 'reaches' : 'does not reach'} the threshold${of} (from ${limitOf(step)})`
}

const UNITS = {
  week: ['week', 'weeks'],
  day: ['day', 'days'],
  hour: ['hour', 'hours'],
  person: ['person', 'persons'],
} as const
const PAID = {
  invoice: 'the invoice excluding VAT',
  cost: 'the costs made, excluding VAT',
  'labour-cost': 'the labour costs made, excluding VAT',
  agreed: 'the agreed amount, excluding VAT',
} as const
const ROLES = { base: 'block', bonus: 'bonus', discount: 'discount' } as const

export const explanation: ExplanationTexts = {
  test: {
    'threshold-tested': (step) => threshold(step, ''),
    'threshold-not-published': ({ value }) =>
      `the contract value is ${roundEuro(value)} excluding VAT and no threshold is published`,
    'duration-tested': ({ months: duration, limit, comparator, passed }) => {
      const stand = `the duration of ${months(duration)} is`
      if (comparator === 'above') return `${stand} ${passed ? '' : 'not '}longer than ${months(limit)}`
      return passed ? `${stand} ${months(limit)} or longer` : `${stand} shorter than ${months(limit)}`
    },
    'labour-share-tested': ({ labourCost, limit, comparator, passed }) => {
      const how = comparator === 'above' ? (passed ? 'more than' : 'not more than') : passed ? 'at least' : 'less than'
      return `the labour cost of ${roundEuro(labourCost)} is ${how} ${percentage(limit)} of the contract value`
    },
    'type-excluded': ({ type }) => `this policy does not hold for ${type}`,
  },
  thresholdFor: threshold,
  alsoThreshold: (step, types) =>
    step.comparator === 'above'
      ? ` ${step.passed ? 'and' : 'nor'} above the one for ${types} of ${limitOf(step)}`
      : ` ${step.passed ? 'and' : 'nor'} the one for ${types} (from ${limitOf(step)})`,
  version: (ref, { from, to }) => {
    if (from === null && to === null) return ref.endsWith('@undated') ? ref : `${ref}, undated`
    if (from === null) return `${ref}, in force until ${day(to ?? '')}`
    return `${ref}, in force from ${day(from)}${to === null ? '' : ` until ${day(to)}`}`
  },
  tender: {
    heading: (authority) => `Social return under the policy of ${authorityName(authority)}`,
    applies: 'Applies',
    appliesNot: 'Does not apply',
    decidedEach: 'To be decided for each contract',
    but: ', but ',
    because: (applies, authority, version, tests) =>
      `Social return ${applies ? 'applies' : 'does not apply'} under the policy of ${authorityName(authority)} (${version}): ${tests}.`,
    becauseEach: (authority, version, tests) =>
      `To be decided for each contract: ${tests}, and then under the policy of ${authorityName(authority)} (${version}) the contracting authority itself decides whether social return applies. Ask the SROI coordinator and record the decision.`,
    undecided: (authority, version) =>
      `Whether social return applies under the policy of ${authorityName(authority)} (${version}) is not settled yet.`,
    typeMakesNoDifference: 'The type of contract was not filled in and makes no difference here.',
    policy: (label, version) => `Policy: ${label}, ${version}.`,
  },
  block: {
    sum: {
      'per-fte-year': ({ amount, fte, months: counted }) =>
        `${roundEuro(amount)} per fte and year × ${number(fte, 8)} fte × ${months(counted)} ÷ 12`,
      'per-fte-month': ({ amount, fte, months: counted }) =>
        `${roundEuro(amount)} per fte and month × ${number(fte, 8)} fte × ${months(counted)}`,
      'per-unit': ({ unit, amount, quantity, atMost }) => {
        const [one, many] = UNITS[unit]
        const much = `${atMost === true ? 'at most ' : ''}${roundEuro(amount)}`
        return `${much} per ${one} × ${number(quantity, 8)} ${String(quantity) === '1' ? one : many}`
      },
      'as-paid': ({ what }) => PAID[what],
      'discount-of': ({ percentage: share, base }) => `${percentage(share)} of the labour component of ${euro(base)}`,
    },
    remark: {
      'months-limited': ({ block, asked, counted }) =>
        `${months(asked)} were filled in; block ${block} counts here for at most ${months(counted)}.`,
      'months-unlimited': ({ block, months: all, why }) =>
        ({
          always: `Block ${block} always counts: all ${months(all)} count.`,
          none: `No maximum is published for block ${block}: all ${months(all)} count.`,
          agreement: `Block ${block} counts as long as the agreement or indication lasts: all ${months(all)} count.`,
          contract: `Block ${block} counts as long as the contract lasts: all ${months(all)} count.`,
        })[why],
      'months-assumed': ({ months: assumed }) => `No months were filled in; ${months(assumed)} were taken.`,
      'below-minimum-hours': ({ block, hours, minimum }) =>
        `This is ${number(hours, 2)} hours a week and block ${block} asks for at least ${number(minimum)}, so it does not count.`,
    },
    name: (role, code, label) => `${ROLES[role]} ${code}${label === '' ? '' : ` (${label})`}`,
    this: 'this block',
    with: (base, bonuses) => `${base} with ${list(bonuses)}`,
    counts: (block, amount) => `${startingWith(block)} counts for ${amount}`,
    limit: (block, limit) => {
      if (limit.kind === 'months') return `${startingWith(block)} counts for at most ${months(limit.months)}.`
      if (limit.kind === 'fteMonths')
        return `${startingWith(block)} counts for at most ${months(limit.months)} full-time, longer in proportion for a smaller job.`
      return ''
    },
    minimumMet: (block, hours) =>
      `${startingWith(block)} asks for at least ${number(hours)} hours a week; this is met.`,
    approval: (blocks) =>
      `${startingWith(list(blocks))} only ${blocks.length === 1 ? 'counts' : 'count'} once approved.`,
    conditions: (conditions) => `Conditions in the table: ${conditions.join('; ')}.`,
    table: (label, version, rows) => `Table: ${label}, ${version}${rows === '' ? '' : `; ${rows}`}`,
    row: (cell, published) => `cell ${cell}${published === '' ? ' (empty)' : `: “${published}”`}`,
  },
  rounded: 'Rounded once, to whole cents.',
  notRounded: 'No rounding was needed.',
  source: (document, section, checkedOn, quotes) =>
    `Source: ${document}, ${section}, checked on ${day(checkedOn)}${quotes === '' ? '' : `: ${quotes}`}`,
  openQuestion: 'Open in the source:',
  chosenReading: 'Chosen reading:',
}
