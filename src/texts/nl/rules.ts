import { formatsFor } from '../format'
import type { RulesTexts } from '../rules-texts'
import { authorityName, contractType, months, startingWith, term } from './rule-words'

const { number, percentage, day } = formatsFor('nl')

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
        ? `${startingWith(authorityName(p.policy))} publiceert geen vast percentage. Vul het percentage van deze opdracht in.`
        : `${startingWith(authorityName(p.policy))} noemt ${of(p.choices)}. Vul in welk percentage voor deze opdracht geldt.`,
    'contract-type-unknown': (p) => `„${p.found}” is geen soort opdracht die wij kennen. Kies uit: ${types(p.known)}.`,
    'contract-type-needed': (p) =>
      `Bij ${authorityName(p.policy)} hangt het antwoord af van de soort opdracht. Vul in: ${types(p.known)}.`,
    'duration-needed': (p) =>
      `Bij ${authorityName(p.policy)} telt de looptijd mee (grens: ${number(p.months)} maanden). Vul de looptijd in maanden in.`,
    'labour-cost-needed': (p) =>
      `Bij ${authorityName(p.policy)} hangt het antwoord af van de loonsom. Vul de loonsom in.`,
    'decided-each': (p) =>
      `Per opdracht te bepalen: ${authorityName(p.policy)} beslist hier zelf of social return van toepassing is. Overleg met de SROI-coördinator en leg het besluit vast.`,
    'policy-unknown': (p) =>
      `Het beleid „${p.asked}” kennen wij niet.${bedoelt(p.nearest)} Kies een beleid uit de lijst of voeg het toe.`,
    'policy-not-yet': (p) =>
      `Het beleid ${p.policy} geldt vanaf ${day(p.from)}${until(p.until)}. Kies een latere datum of een eerdere versie.`,
    'policy-ended': (p) =>
      `Het beleid ${p.policy} gold tot en met ${day(p.on)}${since(p.from)}. Kies een eerdere datum of een nieuwere versie.`,
    'catalogue-unknown': (p) =>
      `De catalogus „${p.asked}” kennen wij niet.${bedoelt(p.nearest)} Kies een catalogus uit de lijst of importeer hem.`,
    'catalogue-needed': (p) =>
      `Bij ${authorityName(p.policy)} hoort geen catalogus die wij hebben. Importeer de tabel met bouwblokken of kies een catalogus.`,
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
      `${startingWith(authorityName(p.policy))} publiceert geen formule voor een boete of inhouding. Kijk in het contract.`,
    'not-loaded': () => 'De gegevens van deze werkmap worden geladen. De cel rekent vanzelf opnieuw.',
    'days-unread': () =>
      'Deze werkmap is niet gelezen, dus wij weten niet of haar datums vanaf 1900 of vanaf 1904 tellen. Schrijf de datum als tekst, bijvoorbeeld „31-12-2026”, of open de werkmap opnieuw.',
    'settings-unread': () =>
      'De instellingen van deze werkmap zijn niet gelezen, dus beleid en catalogus zijn onbekend. Noem ze in de formule met hun versie, bijvoorbeeld „den-haag@2023-07-01”, of open de werkmap opnieuw.',
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
      'Voor wie',
      'In de tabel',
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
          return `hoogstens ${months(limit.months)}`
        case 'fteMonths':
          return `hoogstens ${months(limit.months)} voltijd`
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
