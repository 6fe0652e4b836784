import type { AmountsTexts } from '../amounts-texts'
import { formatsFor } from '../format'
import { authorityName, months, term } from './rule-words'

const { euro, roundEuro, number, percentage, day } = formatsFor('en')

const CHOSEN_BY = {
  policy: 'by the policy',
  user: 'as agreed',
  offered: 'as offered in the tender',
  'low-labour': 'by the policy for low labour cost',
} as const

export const amounts: AmountsTexts = {
  obligation: {
    heading: (authority) => `Obligation under the policy of ${authorityName(authority)}`,
    sum: ({ percentage: share, of, base, chosenBy }) =>
      `${percentage(share)} (${CHOSEN_BY[chosenBy]}) of the ${of === 'labour-cost' ? 'labour cost' : 'contract value'} of ${roundEuro(base)} excluding VAT`,
    remark: {
      'low-labour-tested': ({ labourCost, below, isLow }) =>
        `The labour cost of ${roundEuro(labourCost)} is ${isLow ? '' : 'not '}lower than ${percentage(below)} of the contract value.`,
      capped: ({ cap, before }) =>
        `The maximum per contract is ${roundEuro(cap)}, so ${roundEuro(before)} is cut to it.`,
      'percentage-departs': ({ names }) =>
        `The policy names ${names.map((name) => percentage(name)).join(' or ')}; this percentage departs from it. Record why.`,
      'yearly-minimum': () =>
        'Under this policy an offered percentage sets the minimum value for each year. The amount here is for the whole contract.',
      'follows-turnover': () =>
        'The obligation follows the invoiced turnover: this amount goes with the contract value and moves with it.',
      'per-year': ({ months: duration, yearly }) => `Spread over ${months(duration)} that is ${euro(yearly)} a year.`,
    },
    owed: (amount, formula, despite) =>
      `The obligation is ${despite ? 'nevertheless ' : ''}${amount}${formula === '' ? '' : `: ${formula}`}.`,
    none: 'So there is no obligation.',
    notYet: 'The amount of the obligation is not settled yet.',
    minimum: 'The policy calls this percentage a minimum: more may be agreed.',
  },
  penalty: {
    heading: (authority) => `Withholding under the policy of ${authorityName(authority)}`,
    sum: ({ factor, shortfall }) => `${number(factor)} × the shortfall of ${euro(shortfall)}`,
    remark: {
      shortfall: ({ obligation, realised, result }) =>
        `Of the obligation of ${euro(obligation)}, ${euro(realised)} was realised; ${Number(result) > 0 ? euro(result) : 'nothing'} is missing.`,
      'penalty-after-cure': ({ within }) =>
        `The contractor first gets ${within === null ? 'a reasonable time' : term(within)} to make up for the shortfall.`,
      'penalty-when-at-fault': () =>
        'Nothing is withheld where the shortfall is not the contractor’s fault and every effort is shown.',
    },
    withheld: (authority, version, amount, formula) =>
      `Under the policy of ${authorityName(authority)} (${version}) ${amount} may be withheld for this${formula === '' ? '' : `: ${formula}`}.`,
    nothing: 'So nothing is withheld.',
  },
  expected: {
    heading: (until) => `Expected until ${until}`,
    counts: (obligation, amount, until) =>
      `Of the obligation of ${obligation}, an amount of ${amount} should be realised by the end of ${until}.`,
    sum: ({ obligation, passed, days }) => `${euro(obligation)} × ${number(passed)} ÷ ${number(days)} days`,
    remark: {
      'days-of-term': ({ start, end, day: until, days, passed }) =>
        `The term from ${day(start)} to ${day(end)} has ${number(days)} days; ${number(passed)} of them ${passed === 1 ? 'has' : 'have'} passed by the end of ${day(until)}.`,
      'before-term': ({ start }) => `The term only begins on ${day(start)}; before that nothing is expected.`,
      'after-term': ({ end }) => `The term ends on ${day(end)}; from that day the whole obligation is expected.`,
    },
    linear: 'The obligation is spread evenly over the days; the first and the last day count.',
  },
  jobs: {
    heading: 'Jobs under the banenafspraak',
    answer: (jobs) => `${jobs} ${jobs === '1' ? 'job' : 'jobs'}`,
    counts: (hours, jobs) => `${hours} paid hours equal ${jobs}.`,
    sum: ({ hours, perWeek, days }) =>
      `${number(hours)} hours ÷ (${number(perWeek)} hours × ${number(days)} ÷ 7 weeks)`,
    remark: {
      'weeks-of-period': ({ start, end, days }) =>
        `The period from ${day(start)} to ${day(end)} has ${number(days)} days; that is ${number(days / 7, 4)} ${days === 7 ? 'week' : 'weeks'}.`,
    },
    perJob: 'Under the banenafspraak one job is 25.5 paid hours a week on average.',
    notRounded: 'The answer is not rounded.',
  },
  table: {
    answer: (blocks) => `${number(blocks)} ${blocks === 1 ? 'block' : 'blocks'}`,
    what: (label, blocks) =>
      `This is the table ${label}: ${number(blocks)} rows, with for each block its value, its unit and how long it counts.`,
    hours: (hours) => `In this table 1 fte is ${number(hours)} hours a week.`,
    hoursUnknown: 'How many hours a week 1 fte is, is not in the source.',
  },
  blank: {
    contract_value: 'No contract value was filled in, so this cell stays empty. Fill in the contract value.',
    block: 'No block was filled in, so this cell stays empty. Fill in a code, for example 2 or 1+12.',
    obligation: 'No obligation was filled in, so the answer is 0.',
    paid_hours: 'No paid hours were filled in, so the answer is 0.',
  },
  chosen: {
    policy: {
      setting: 'The formula names no policy: this is the policy of this workbook.',
      standard: 'Neither formula nor workbook names a policy: so we calculate with DUOplus.',
    },
    catalogue: {
      setting: 'The formula names no catalogue: this is the catalogue of this workbook.',
      ofPolicy: 'The formula names no catalogue: this one goes with the policy of this workbook.',
      standard: 'Neither formula nor workbook names a catalogue: so we calculate with DUOplus.',
    },
  },
}
