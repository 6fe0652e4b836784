import type { ExplanationTexts } from '../explanation-texts'
import { formatsFor } from '../format'
import { authorityName, contractType, months, startingWith } from './rule-words'

const { euro, roundEuro, number, percentage, day, list } = formatsFor('nl')

type Threshold = Parameters<ExplanationTexts['thresholdFor']>[0]

const limitOf = ({ threshold, year }: Threshold): string =>
  `${roundEuro(threshold)}${year === undefined ? '' : `, bedrag ${String(year)}`}`
const not = (passed: boolean): string => (passed ? '' : 'niet ')

const threshold = (step: Threshold, types: string): string => {
  const { value, comparator, passed } = step
  const of = types === '' ? '' : ` voor ${types}`
  const stand = `de opdrachtwaarde van ${roundEuro(value)} excl. btw`
  return comparator === 'above'
    ? `${stand} ligt ${not(passed)}boven de drempel${of} van ${limitOf(step)}`
    : `${stand} haalt de drempel${of} ${not(passed)}(vanaf ${limitOf(step)})`
}

const UNITS = {
  week: ['week', 'weken'],
  day: ['dag', 'dagen'],
  hour: ['uur', 'uur'],
  person: ['persoon', 'personen'],
} as const
const PAID = {
  invoice: 'de factuurwaarde excl. btw',
  cost: 'de gemaakte kosten excl. btw',
  'labour-cost': 'de gemaakte arbeidskosten excl. btw',
  agreed: 'het afgesproken bedrag excl. btw',
} as const
const ROLES = { base: 'blok', bonus: 'bonus', discount: 'korting' } as const

export const explanation: ExplanationTexts = {
  test: {
    'threshold-tested': (step) => threshold(step, ''),
    'threshold-not-published': ({ value }) =>
      `de opdrachtwaarde is ${roundEuro(value)} excl. btw en er is geen drempelbedrag gepubliceerd`,
    'duration-tested': ({ months: duration, limit, comparator, passed }) => {
      const stand = `de looptijd van ${months(duration)} is`
      if (comparator === 'above') return `${stand} ${not(passed)}langer dan ${months(limit)}`
      return passed ? `${stand} ${months(limit)} of langer` : `${stand} korter dan ${months(limit)}`
    },
    'labour-share-tested': ({ labourCost, limit, comparator, passed }) => {
      const how =
        comparator === 'above' ? (passed ? 'meer dan' : 'niet meer dan') : passed ? 'ten minste' : 'minder dan'
      return `de loonsom van ${roundEuro(labourCost)} is ${how} ${percentage(limit)} van de opdrachtwaarde`
    },
    'type-excluded': ({ type }) => `dit beleid geldt niet voor ${contractType(type)}`,
  },
  thresholdFor: threshold,
  alsoThreshold: (step, types) =>
    step.comparator === 'above'
      ? ` en ${step.passed ? '' : 'ook niet '}boven die voor ${types} van ${limitOf(step)}`
      : ` en die voor ${types} ${step.passed ? '' : 'ook niet '}(vanaf ${limitOf(step)})`,
  version: (ref, { from, to }) => {
    if (from === null) return `${ref}, ${to === null ? 'zonder datum' : `geldig tot en met ${day(to)}`}`
    return `${ref}, geldig ${to === null ? 'vanaf' : 'van'} ${day(from)}${to === null ? '' : ` tot en met ${day(to)}`}`
  },
  tender: {
    heading: (authority) => `Social return volgens het beleid van ${authorityName(authority)}`,
    applies: 'Van toepassing',
    appliesNot: 'Niet van toepassing',
    decidedEach: 'Per opdracht te bepalen',
    but: ', maar ',
    because: (applies, authority, version, tests) =>
      `Social return is ${not(applies)}van toepassing volgens het beleid van ${authorityName(authority)} (${version}): ${tests}.`,
    becauseEach: (authority, version, tests) =>
      `Per opdracht te bepalen: ${tests}, en dan beslist de opdrachtgever volgens het beleid van ${authorityName(authority)} (${version}) zelf of social return van toepassing is. Overleg met de SROI-coördinator en leg het besluit vast.`,
    undecided: (authority, version) =>
      `Of social return van toepassing is volgens het beleid van ${authorityName(authority)} (${version}), staat nog niet vast.`,
    typeMakesNoDifference: 'De soort opdracht is niet ingevuld en maakt hier geen verschil.',
    policy: (label, version) => `Beleid: ${label}, ${version}.`,
  },
  block: {
    sum: {
      'per-fte-year': ({ amount, fte, months: counted }) =>
        `${roundEuro(amount)} per fte per jaar × ${number(fte, 8)} fte × ${months(counted)} ÷ 12`,
      'per-fte-month': ({ amount, fte, months: counted }) =>
        `${roundEuro(amount)} per fte per maand × ${number(fte, 8)} fte × ${months(counted)}`,
      'per-unit': ({ unit, amount, quantity, atMost }) => {
        const [one, many] = UNITS[unit]
        const much = `${atMost === true ? 'hoogstens ' : ''}${roundEuro(amount)}`
        return `${much} per ${one} × ${number(quantity, 8)} ${String(quantity) === '1' ? one : many}`
      },
      'as-paid': ({ what }) => PAID[what],
      'discount-of': ({ percentage: share, base }) => `${percentage(share)} van de arbeidscomponent van ${euro(base)}`,
    },
    remark: {
      'months-limited': ({ block, asked, counted }) =>
        `Ingevuld zijn ${months(asked)}; blok ${block} telt hier hoogstens ${months(counted)}.`,
      'months-unlimited': ({ block, months: all, why }) =>
        ({
          always: `Blok ${block} telt altijd mee: alle ${months(all)} tellen.`,
          none: `Voor blok ${block} is geen maximum gepubliceerd: alle ${months(all)} tellen.`,
          agreement: `Blok ${block} telt zolang de overeenkomst of indicatie duurt: alle ${months(all)} tellen.`,
          contract: `Blok ${block} telt zolang de opdracht duurt: alle ${months(all)} tellen.`,
        })[why],
      'months-assumed': ({ months: assumed }) => `Er zijn geen maanden ingevuld; gerekend is met ${months(assumed)}.`,
      'below-minimum-hours': ({ block, hours, minimum }) =>
        `Dit is ${number(hours, 2)} uur per week en blok ${block} vraagt er ten minste ${number(minimum)}, dus het telt niet mee.`,
    },
    name: (role, code, label) => `${ROLES[role]} ${code}${label === '' ? '' : ` (${label})`}`,
    this: 'dit blok',
    with: (base, bonuses) => `${base} met ${list(bonuses)}`,
    counts: (block, amount) => `${startingWith(block)} telt voor ${amount}`,
    limit: (block, limit) => {
      if (limit.kind === 'months') return `${startingWith(block)} telt hoogstens ${months(limit.months)}.`
      if (limit.kind === 'fteMonths')
        return `${startingWith(block)} telt hoogstens ${months(limit.months)} voltijd; bij een kleinere baan naar verhouding langer.`
      return ''
    },
    minimumMet: (block, hours) =>
      `${startingWith(block)} vraagt ten minste ${number(hours)} uur per week; daaraan is voldaan.`,
    approval: (blocks) =>
      `${startingWith(list(blocks))} ${blocks.length === 1 ? 'telt' : 'tellen'} pas na goedkeuring.`,
    conditions: (conditions) => `Voorwaarden in de tabel: ${conditions.join('; ')}.`,
    table: (label, version, rows) => `Tabel: ${label}, ${version}${rows === '' ? '' : `; ${rows}`}`,
    row: (cell, published) => `cel ${cell}${published === '' ? ' (leeg)' : `: „${published}”`}`,
  },
  rounded: 'Eén keer afgerond, op hele centen.',
  notRounded: 'Er hoefde niet te worden afgerond.',
  source: (document, section, checkedOn, quotes) =>
    `Bron: ${document}, ${section}, nagekeken op ${day(checkedOn)}${quotes === '' ? '' : `: ${quotes}`}`,
  openQuestion: 'Open in de bron:',
  chosenReading: 'Gekozen lezing:',
}
