import { formatsFor } from '../format'
import type { RulesTexts } from '../rules-texts'

const { euro, roundEuro, number, percentage, day } = formatsFor('nl')

const TYPES: ReadonlyMap<string, string> = new Map([
  ['works', 'werken'],
  ['supplies', 'leveringen'],
  ['services', 'diensten'],
])
const contractType = (type: string): string => TYPES.get(type) ?? type
const types = (known: string): string => known.split(', ').map(contractType).join(', ')
const found = (text: string, otherwise: string): string => (text === '' ? otherwise : `„${text}”`)
const bedoelt = (nearest: string | null): string => (nearest === null ? '' : ` Bedoelt u „${nearest}”?`)
const until = (last: string | null): string => (last === null ? '' : ` (tot en met ${day(last)})`)
const since = (first: string | null): string => (first === null ? '' : ` (vanaf ${day(first)})`)
const of = (choices: string): string =>
  choices
    .split(';')
    .map((choice) => percentage(choice))
    .join(' of ')
const maanden = (value: { toString(): string }): string =>
  `${number(value, 8)} ${String(value) === '1' ? 'maand' : 'maanden'}`

const TERM_UNITS = {
  days: ['dag', 'dagen'],
  workdays: ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
} as const
const term: RulesTexts['term'] = ({ count, unit }) => `${number(count)} ${TERM_UNITS[unit][count === 1 ? 0 : 1]}`

const argument: RulesTexts['argument'] = {
  contract_value: 'de opdrachtwaarde',
  contract_type: 'de soort opdracht',
  duration_months: 'de looptijd in maanden',
  labour_cost: 'de loonsom',
  percentage: 'het percentage',
  policy: 'het beleid',
  date: 'de datum',
  block: 'het bouwblok',
  quantity: 'het aantal',
  months: 'de maanden',
  catalogue: 'de catalogus',
  obligation: 'de verplichting',
  realised: 'het gerealiseerde bedrag',
  paid_hours: 'de verloonde uren',
  start: 'de startdatum',
  end: 'de einddatum',
}

export const rules: RulesTexts = {
  argument,
  contractType,
  term,
  problem: {
    'argument-not-a-number': (p) =>
      `Bij ${argument[p.argument]} staat ${found(p.found, 'geen getal')}. Vul een getal in, bijvoorbeeld 0,5 of 1250.`,
    'argument-ambiguous': (p) =>
      `Bij ${argument[p.argument]} staat „${p.found}”. Dat kan ${number(p.asThousands)} zijn of ${number(p.asDecimal)}. Vul een van beide in.`,
    'argument-not-a-date': (p) =>
      `Bij ${argument[p.argument]} staat ${found(p.found, 'geen datum')}. Een datum heeft dag, maand en jaar, bijvoorbeeld 31-12-2026.`,
    'argument-missing': (p) => `Vul ${argument[p.argument]} in; zonder dat is er geen uitkomst.`,
    'argument-negative': (p) => `Bij ${argument[p.argument]} staat een getal onder nul. Vul 0 of meer in.`,
    'argument-too-large': (p) =>
      `Bij ${argument[p.argument]} staat een getal dat te groot is. Controleer het aantal nullen.`,
    'argument-error': (p) => `In de cel voor ${argument[p.argument]} staat de fout ${p.error}. Herstel eerst die cel.`,
    'ranges-differ': (p) =>
      `De bereiken passen niet bij elkaar (${p.shapes}). Geef bereiken van dezelfde grootte, of losse cellen.`,
    'ranges-too-large': (p) => `De bereiken geven samen ${number(p.cells)} cellen. Kies een kleiner bereik.`,
    'percentage-above-one': (p) =>
      `Het percentage is als ${number(p.found)} ingevuld. Bedoelt u ${percentage(p.proposal)}? Schrijf dan ${percentage(p.proposal)} of ${number(Number(p.proposal) / 100)}.`,
    'percentage-not-allowed': (p) => `${percentage(p.found)} past niet bij dit beleid. Toegestaan: ${of(p.allowed)}.`,
    'percentage-needed': (p) =>
      p.choices === ''
        ? `${p.policy} publiceert geen vast percentage. Vul het percentage van deze opdracht in.`
        : `${p.policy} noemt ${of(p.choices)}. Vul in welk percentage voor deze opdracht geldt.`,
    'contract-type-unknown': (p) => `„${p.found}” is geen soort opdracht die wij kennen. Kies uit: ${types(p.known)}.`,
    'contract-type-needed': (p) =>
      `Bij ${p.policy} hangt het antwoord af van de soort opdracht. Vul in: ${types(p.known)}.`,
    'duration-needed': (p) =>
      `Bij ${p.policy} telt de looptijd mee (grens: ${number(p.months)} maanden). Vul de looptijd in maanden in.`,
    'labour-cost-needed': (p) => `Bij ${p.policy} hangt het antwoord af van de loonsom. Vul de loonsom in.`,
    'decided-each': (p) =>
      `Per opdracht te bepalen: ${p.policy} beslist hier zelf of social return van toepassing is. Overleg met de SROI-coördinator en leg het besluit vast.`,
    'policy-unknown': (p) =>
      `Het beleid „${p.asked}” kennen wij niet.${bedoelt(p.nearest)} Kies een beleid uit de lijst of voeg het toe.`,
    'policy-not-yet': (p) =>
      `Het beleid ${p.policy} geldt vanaf ${day(p.from)}${until(p.until)}. Kies een latere datum of een eerdere versie.`,
    'policy-ended': (p) =>
      `Het beleid ${p.policy} gold tot en met ${day(p.on)}${since(p.from)}. Kies een eerdere datum of een nieuwere versie.`,
    'catalogue-unknown': (p) =>
      `De catalogus „${p.asked}” kennen wij niet.${bedoelt(p.nearest)} Kies een catalogus uit de lijst of importeer hem.`,
    'catalogue-needed': (p) =>
      `Bij ${p.policy} hoort geen catalogus die wij hebben. Importeer de tabel met bouwblokken of kies een catalogus.`,
    'catalogue-not-yet': (p) =>
      `De catalogus ${p.catalogue} geldt vanaf ${day(p.from)}${until(p.until)}. Kies een latere datum of een eerdere versie.`,
    'catalogue-ended': (p) =>
      `De catalogus ${p.catalogue} gold tot en met ${day(p.on)}${since(p.from)}. Kies een eerdere datum of een nieuwere versie.`,
    'block-unknown': (p) =>
      p.block === ''
        ? 'Voor of achter de plus staat geen bouwblok. Schrijf een blok en een bonus, bijvoorbeeld „1+12”.'
        : `Bouwblok „${p.block}” staat niet in ${p.catalogue}.${bedoelt(p.nearest)} Kies een blok uit de lijst.`,
    'block-value-unknown': (p) =>
      `Voor bouwblok ${p.block} staat in ${p.catalogue} geen waarde. Vraag de waarde na bij de contactpersoon social return.`,
    'block-agreed': (p) =>
      `De waarde van bouwblok ${p.block} in ${p.catalogue} wordt afgesproken. Vul het afgesproken bedrag in.`,
    'bonus-without-base': (p) =>
      `Blok ${p.block} is een bonus en telt alleen boven op een ander blok. Schrijf bijvoorbeeld „1+${p.block}”.`,
    'bonus-not-allowed': (p) =>
      p.allowed === ''
        ? `Blok ${p.bonus} telt op zichzelf en niet boven op blok ${p.base}. Zet het op een eigen regel.`
        : `Bonus ${p.bonus} mag niet op blok ${p.base}. Deze bonus mag op: ${p.allowed}.`,
    'bonus-twice': (p) => `Blok ${p.block} staat er twee keer. Eén keer is genoeg.`,
    'bonus-exclusive': (p) => `De bonussen ${p.first} en ${p.second} mogen niet samen. Kies er één.`,
    'hours-norm-needed': (p) =>
      `Blok ${p.block} vraagt ten minste ${number(p.minimum)} uur per week, maar ${p.catalogue} noemt geen aantal uren voor 1 fte. Leg die norm vast in de catalogus.`,
    'several-bases': (p) =>
      `${p.first} en ${p.second} zijn elk een eigen blok. Zet ze op aparte regels; met een plus voegt u alleen een bonus toe.`,
    'period-reversed': (p) =>
      `De einddatum ${day(p.end)} ligt voor de startdatum ${day(p.start)}. Controleer beide datums.`,
    'penalty-not-published': (p) =>
      `${p.policy} publiceert geen formule voor een boete of inhouding. Kijk in het contract.`,
    'not-loaded': () => 'De gegevens van deze werkmap worden geladen. De cel rekent vanzelf opnieuw.',
    'days-unread': () =>
      'Deze werkmap is niet gelezen, dus wij weten niet of haar datums vanaf 1900 of vanaf 1904 tellen. Schrijf de datum als tekst, bijvoorbeeld „31-12-2026”, of open de werkmap opnieuw.',
    'settings-unread': () =>
      'De instellingen van deze werkmap zijn niet gelezen, dus beleid en catalogus zijn onbekend. Noem ze in de formule met hun versie, bijvoorbeeld „den-haag@2023-07-01”, of open de werkmap opnieuw.',
  },
  step: {
    'threshold-tested': ({ value, threshold, comparator, passed, year }) => {
      const limit = `${roundEuro(threshold)}${year === undefined ? '' : `, bedrag ${String(year)}`}`
      const stand = `de opdrachtwaarde van ${roundEuro(value)} excl. btw`
      if (comparator === 'above') return `${stand} ligt ${passed ? '' : 'niet '}boven de drempel van ${limit}`
      return `${stand} haalt de drempel ${passed ? '' : 'niet '}(vanaf ${limit})`
    },
    'threshold-not-published': ({ value }) =>
      `de opdrachtwaarde is ${roundEuro(value)} excl. btw en er is geen drempelbedrag gepubliceerd`,
    'duration-tested': ({ months, limit, comparator, passed }) => {
      if (comparator === 'above')
        return `de looptijd van ${maanden(months)} is ${passed ? '' : 'niet '}langer dan ${maanden(limit)}`
      return `de looptijd van ${maanden(months)} is ${passed ? 'ten minste' : 'korter dan'} ${maanden(limit)}`
    },
    'labour-share-tested': ({ labourCost, limit, comparator, passed }) => {
      const how =
        comparator === 'above' ? (passed ? 'meer dan' : 'niet meer dan') : passed ? 'ten minste' : 'minder dan'
      return `de loonsom van ${roundEuro(labourCost)} is ${how} ${percentage(limit)} van de opdrachtwaarde`
    },
    'type-excluded': ({ type }) => `dit beleid geldt niet voor ${contractType(type)}`,
    'percentage-of': ({ percentage: share, of: what, base, result, chosenBy }) => {
      const who = {
        policy: 'volgens het beleid',
        user: 'afgesproken',
        offered: 'aangeboden bij de inschrijving',
        'low-labour': 'volgens het beleid bij weinig loon',
      }[chosenBy]
      const whole = what === 'labour-cost' ? `de loonsom van ${euro(base)}` : euro(base)
      return `${percentage(share)} (${who}) van ${whole} = ${euro(result)}.`
    },
    'percentage-departs': ({ names }) =>
      `Het beleid noemt ${of(names.join(';'))}; dit percentage wijkt daarvan af. Leg vast waarom.`,
    'yearly-minimum': () =>
      'Een aangeboden percentage bepaalt bij dit beleid de minimale waarde per jaar. Het bedrag hier geldt voor de hele opdracht.',
    'follows-turnover': () =>
      'De verplichting volgt de gefactureerde omzet: dit bedrag hoort bij de opdrachtwaarde en verandert mee.',
    'per-year': ({ months, yearly }) => `Verdeeld over ${maanden(months)} is dat ${euro(yearly)} per jaar.`,
    shortfall: ({ obligation, realised, result }) =>
      `Verplicht is ${euro(obligation)} en gerealiseerd ${euro(realised)}: er ontbreekt ${Number(result) > 0 ? euro(result) : 'niets'}.`,
    'penalty-of': ({ factor, shortfall, result }) => `${number(factor)} × ${euro(shortfall)} = ${euro(result)}.`,
    'penalty-after-cure': ({ within }) =>
      `De opdrachtnemer krijgt eerst ${within === null ? 'een redelijke termijn' : term(within)} om het tekort goed te maken.`,
    'penalty-when-at-fault': () =>
      'Er wordt niets ingehouden als het tekort niet aan de opdrachtnemer ligt en hij laat zien dat hij er alles aan heeft gedaan.',
    capped: ({ cap, before }) =>
      `Het maximum per opdracht is ${roundEuro(cap)}; ${euro(before)} wordt daarop afgekapt.`,
    'per-fte-year': ({ amount, fte, months, result }) =>
      `${roundEuro(amount)} per fte per jaar × ${number(fte, 8)} fte × ${maanden(months)} ÷ 12 = ${euro(result)}.`,
    'per-fte-month': ({ amount, fte, months, result }) =>
      `${roundEuro(amount)} per fte per maand × ${number(fte, 8)} fte × ${maanden(months)} = ${euro(result)}.`,
    'per-unit': ({ unit, amount, quantity, result, atMost }) => {
      const name = { week: 'week', day: 'dag', hour: 'uur', person: 'persoon' }[unit]
      return `${atMost ? 'Hoogstens ' : ''}${roundEuro(amount)} per ${name} × ${number(quantity, 8)} = ${euro(result)}.`
    },
    'as-paid': ({ what, amount }) => {
      const name = {
        invoice: 'De factuurwaarde',
        cost: 'De gemaakte kosten',
        'labour-cost': 'De gemaakte arbeidskosten',
        agreed: 'Het afgesproken bedrag',
      }[what]
      return `${name} excl. btw: ${euro(amount)}.`
    },
    'discount-of': ({ percentage: share, base, result }) =>
      `Korting: ${percentage(share)} van de arbeidscomponent van ${euro(base)} = ${euro(result)}.`,
    'months-limited': ({ block, asked, counted }) =>
      `Blok ${block} telt hoogstens ${maanden(counted)}; ingevuld zijn ${maanden(asked)}.`,
    'months-unlimited': ({ block, months, why }) =>
      ({
        always: `Blok ${block} telt altijd mee: alle ${maanden(months)} tellen.`,
        none: `Voor blok ${block} is geen maximum gepubliceerd: alle ${maanden(months)} tellen.`,
        agreement: `Blok ${block} telt zolang de overeenkomst of indicatie duurt: alle ${maanden(months)} tellen.`,
        contract: `Blok ${block} telt zolang de opdracht duurt: alle ${maanden(months)} tellen.`,
      })[why],
    'months-assumed': ({ months }) => `Er zijn geen maanden ingevuld; gerekend is met ${maanden(months)}.`,
    'below-minimum-hours': ({ block, hours, minimum }) =>
      `Blok ${block} vraagt ten minste ${number(minimum)} uur per week; dit zijn ${number(hours, 2)} uur, dus het telt niet mee.`,
    rounded: ({ after }) => `Eén keer afgerond op hele centen: ${euro(after)}.`,
  },
  reason: {
    applies: (because) => `Social return is van toepassing: ${because}.`,
    doesNotApply: (because) => `Social return is niet van toepassing: ${because}.`,
    source: (document, section) => `Bron: ${document}, ${section}.`,
    stands: (facts) => `${facts.slice(0, 1).toUpperCase()}${facts.slice(1)}.`,
  },
  explain: {
    block: (code, label) => `Blok ${code} (${label}):`,
    total: (amount) => `Samen ${amount}.`,
    table: (label, ref, cells) => `Tabel: ${label} (${ref}), cel ${cells}.`,
    source: (document, section, checkedOn) => `Bron: ${document}, ${section}, nagekeken op ${day(checkedOn)}.`,
    open: (question, chosenReading) => `Open in de bron: ${question} Gekozen lezing: ${chosenReading}`,
    approval: (codes) => `Telt pas na goedkeuring: blok ${codes}.`,
  },
  blocks: {
    headers: [
      'Code',
      'Bouwblok',
      'Categorie',
      'Soort',
      'Waarde',
      'Eenheid',
      'Telt mee',
      'Minimum uren per week',
      'Mag boven op',
      'Goedkeuring',
      'Bewijs',
    ],
    role: { base: 'basis', bonus: 'bonus', discount: 'korting' },
    atMost: 'hoogstens',
    unit: {
      perFteYear: 'per fte per jaar',
      perFteMonth: 'per fte per maand',
      perWeek: 'per week',
      perDay: 'per dag',
      perHour: 'per uur',
      perPerson: 'per persoon',
      invoice: 'factuurwaarde',
      cost: 'gemaakte kosten',
      labourCost: 'gemaakte arbeidskosten',
      discount: 'korting op arbeidscomponent',
      agreed: 'in overleg',
      unknown: 'waarde onbekend',
    },
    limit: (limit) => {
      switch (limit.kind) {
        case 'months':
          return `hoogstens ${maanden(limit.months)}`
        case 'fteMonths':
          return `hoogstens ${maanden(limit.months)} voltijd`
        case 'contract':
          return 'zolang de opdracht duurt'
        case 'agreement':
          return 'zolang de overeenkomst of indicatie duurt'
        case 'always':
          return 'altijd'
        case 'none':
          return ''
      }
    },
    standsOn: { jobs: 'elk blok per fte', alone: 'niets, telt op zichzelf' },
    or: 'of',
    yes: 'ja',
    no: 'nee',
  },
  dataProblem: {
    'not-json': () => 'Dit is geen geldige JSON. Exporteer het bestand opnieuw, of kijk na of er geen stuk ontbreekt.',
    missing: () => 'Dit gegeven ontbreekt. Vul het in; schrijf null als het niet is gepubliceerd.',
    'wrong-kind': (expected) => `Hier hoort iets anders te staan: ${expected}.`,
    'unknown-field': (expected) => `Dit veld kennen wij niet: ${expected}. Controleer de naam of haal het weg.`,
    'not-one-of': (expected) => `Kies een van: ${expected}.`,
    'too-long': (expected) => `Dit is te lang. Hoogstens ${expected}.`,
    'not-an-amount': () => 'Schrijf een bedrag als tekst met een punt, bijvoorbeeld "30000.00".',
    'not-a-percentage': () => 'Schrijf een percentage als tekst van 0 tot en met 100, bijvoorbeeld "5" voor 5%.',
    'not-a-day': () => 'Schrijf een bestaande datum als jjjj-mm-dd, bijvoorbeeld "2026-07-01".',
    'not-a-code': () => 'Gebruik hier geen plus of apenstaartje en laat het niet leeg.',
    'code-twice': (expected) => `De code ${expected} komt meer dan één keer voor.`,
    'block-not-found': (expected) => `Blok ${expected} staat niet in deze catalogus.`,
    'dates-reversed': () => 'De einddatum ligt voor de begindatum.',
    'value-incomplete': (expected) => `Bij deze soort waarde hoort: ${expected}.`,
    'out-of-range': (expected) => `Dit getal past niet. ${expected}`,
  },
}
