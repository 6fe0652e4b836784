import type { AmountsTexts } from '../amounts-texts'
import { formatsFor } from '../format'
import { authorityName, months, term } from './rule-words'

const { euro, roundEuro, number, percentage, day } = formatsFor('nl')

const CHOSEN_BY = {
  policy: 'volgens het beleid',
  user: 'afgesproken',
  offered: 'aangeboden bij de inschrijving',
  'low-labour': 'volgens het beleid bij een lage loonsom',
} as const

export const amounts: AmountsTexts = {
  obligation: {
    heading: (authority) => `Verplichting volgens het beleid van ${authorityName(authority)}`,
    sum: ({ percentage: share, of, base, chosenBy }) =>
      `${percentage(share)} (${CHOSEN_BY[chosenBy]}) van de ${of === 'labour-cost' ? 'loonsom' : 'opdrachtwaarde'} van ${roundEuro(base)} excl. btw`,
    remark: {
      'low-labour-tested': ({ labourCost, below, isLow }) =>
        `De loonsom van ${roundEuro(labourCost)} is ${isLow ? '' : 'niet '}lager dan ${percentage(below)} van de opdrachtwaarde.`,
      capped: ({ cap, before }) =>
        `Het maximum per opdracht is ${roundEuro(cap)}, dus ${roundEuro(before)} wordt daarop afgekapt.`,
      'percentage-departs': ({ names }) =>
        `Het beleid noemt ${names.map((name) => percentage(name)).join(' of ')}; dit percentage wijkt daarvan af. Leg vast waarom.`,
      'yearly-minimum': () =>
        'Een aangeboden percentage bepaalt bij dit beleid de minimale waarde per jaar. Het bedrag hier geldt voor de hele opdracht.',
      'follows-turnover': () =>
        'De verplichting volgt de gefactureerde omzet: dit bedrag hoort bij de opdrachtwaarde en verandert mee.',
      'per-year': ({ months: duration, yearly }) =>
        `Verdeeld over ${months(duration)} is dat ${euro(yearly)} per jaar.`,
    },
    owed: (amount, formula, despite) =>
      `De verplichting is ${despite ? 'toch ' : ''}${amount}${formula === '' ? '' : `: ${formula}`}.`,
    none: 'Er is dus geen verplichting.',
    notYet: 'Hoe hoog de verplichting is, staat nog niet vast.',
    minimum: 'Het beleid noemt dit percentage een minimum: meer mag worden afgesproken.',
  },
  penalty: {
    heading: (authority) => `Inhouding volgens het beleid van ${authorityName(authority)}`,
    sum: ({ factor, shortfall }) => `${number(factor)} × het tekort van ${euro(shortfall)}`,
    remark: {
      shortfall: ({ obligation, realised, result }) =>
        `Van de verplichting van ${euro(obligation)} is ${euro(realised)} gerealiseerd; er ontbreekt ${Number(result) > 0 ? euro(result) : 'niets'}.`,
      'penalty-after-cure': ({ within }) =>
        `De opdrachtnemer krijgt eerst ${within === null ? 'een redelijke termijn' : term(within)} om het tekort goed te maken.`,
      'penalty-when-at-fault': () =>
        'Er wordt niets ingehouden als het tekort niet aan de opdrachtnemer ligt en hij laat zien dat hij er alles aan heeft gedaan.',
    },
    withheld: (authority, version, amount, formula) =>
      `Volgens het beleid van ${authorityName(authority)} (${version}) kan daarvoor ${amount} worden ingehouden${formula === '' ? '' : `: ${formula}`}.`,
    nothing: 'Er wordt dus niets ingehouden.',
  },
  expected: {
    heading: (until) => `Verwacht tot en met ${until}`,
    counts: (obligation, amount, until) =>
      `Van de verplichting van ${obligation} hoort tot en met ${until} een bedrag van ${amount} te zijn gerealiseerd.`,
    sum: ({ obligation, passed, days }) => `${euro(obligation)} × ${number(passed)} ÷ ${number(days)} dagen`,
    remark: {
      'days-of-term': ({ start, end, day: until, days, passed }) =>
        `De looptijd van ${day(start)} tot en met ${day(end)} telt ${number(days)} dagen; tot en met ${day(until)} ${passed === 1 ? 'is dat er' : 'zijn dat er'} ${number(passed)}.`,
      'before-term': ({ start }) => `De looptijd begint pas op ${day(start)}; daarvoor wordt nog niets verwacht.`,
      'after-term': ({ end }) =>
        `De looptijd eindigt op ${day(end)}; vanaf die dag wordt de hele verplichting verwacht.`,
    },
    linear: 'De verplichting is gelijk over de dagen verdeeld; de eerste en de laatste dag tellen mee.',
  },
  jobs: {
    heading: 'Banen voor de banenafspraak',
    answer: (jobs) => `${jobs} ${jobs === '1' ? 'baan' : 'banen'}`,
    counts: (hours, jobs) => `${hours} verloonde uren staan gelijk aan ${jobs}.`,
    sum: ({ hours, perWeek, days }) => `${number(hours)} uur ÷ (${number(perWeek)} uur × ${number(days)} ÷ 7 weken)`,
    remark: {
      'weeks-of-period': ({ start, end, days }) =>
        `De periode van ${day(start)} tot en met ${day(end)} telt ${number(days)} dagen; dat is ${number(days / 7, 4)} ${days === 7 ? 'week' : 'weken'}.`,
    },
    perJob: 'Voor de banenafspraak is één baan gemiddeld 25,5 verloonde uren per week.',
    notRounded: 'De uitkomst is niet afgerond.',
  },
  table: {
    answer: (blocks) => `${number(blocks)} ${blocks === 1 ? 'bouwblok' : 'bouwblokken'}`,
    what: (label, blocks) =>
      `Dit is de tabel ${label}: ${number(blocks)} rijen, met per bouwblok de waarde, de eenheid en hoe lang het meetelt.`,
    hours: (hours) => `In deze tabel is 1 fte ${number(hours)} uur per week.`,
    hoursUnknown: 'Hoeveel uur per week 1 fte is, staat niet in de bron.',
  },
  blank: {
    contract_value: 'Er is geen opdrachtwaarde ingevuld, daarom blijft deze cel leeg. Vul de opdrachtwaarde in.',
    block: 'Er is geen bouwblok ingevuld, daarom blijft deze cel leeg. Vul een code in, bijvoorbeeld 2 of 1+12.',
    obligation: 'Er is geen verplichting ingevuld, daarom is de uitkomst 0.',
    paid_hours: 'Er zijn geen verloonde uren ingevuld, daarom is de uitkomst 0.',
  },
  chosen: {
    policy: {
      setting: 'De formule noemt geen beleid: dit is het beleid van deze werkmap.',
      standard: 'Formule en werkmap noemen geen beleid: daarom rekenen wij met DUOplus.',
    },
    catalogue: {
      setting: 'De formule noemt geen catalogus: dit is de catalogus van deze werkmap.',
      ofPolicy: 'De formule noemt geen catalogus: deze hoort bij het beleid van deze werkmap.',
      standard: 'Formule en werkmap noemen geen catalogus: daarom rekenen wij met DUOplus.',
    },
  },
}
