import type { ChosenBy } from '../receipt-texts'
import { formatsFor } from '../format'

const { count, list, number } = formatsFor('nl')

const CHOSEN_BY: Readonly<Record<ChosenBy, string>> = {
  contract: 'staat bij de opdracht',
  pin: 'vastgelegd bij de opdracht',
  policy: 'hoort bij het beleid',
  workbook: 'gekozen voor deze werkmap',
  option: 'opgegeven bij het maken',
  default: 'niemand, dit is de standaard',
}

/** Words of the receipt. Dutch first: the English file has the same shape. */
export const receipt = {
  stale: '⚠ Verouderd: de gegevens zijn gewijzigd nadat dit tabblad is gemaakt. Maak de samenvatting opnieuw.',
  title: 'Social return: verantwoording',
  about: (p: { workbook: string; quarter: string | null; day: string }) =>
    [
      `Waar de cijfers van werkmap ${p.workbook} vandaan komen`,
      ...(p.quarter === null ? [] : [`laatste kwartaal ${p.quarter}`]),
      `stand op ${p.day}`,
    ].join(' · '),
  headline: {
    heading: 'Hoofdcijfers, en hoe u ze narekent',
    columns: { figure: 'Cijfer', amount: 'Bedrag' },
    rows: 'Regels inzet gelezen',
    obligation: 'Verplichting',
    approved: 'Goedgekeurd',
    submitted: 'In behandeling',
    expected: 'Verwacht nu',
    forecast: 'Prognose einde',
    shortfall: 'Nog nodig',
    realised: 'Goedgekeurd deel van de verplichting',
    jobs: 'Banen volgens de banenafspraak',
    unknown: 'niet te bepalen',
    meaning: {
      rows: 'Elke regel onder de koptekst van een tabel met inzet, ook verborgen en weggefilterde. Totaalregels en notities niet.',
      obligation:
        'Per opdracht: de ingevulde verplichting, anders opdrachtwaarde × percentage, anders wat het beleid vraagt. Daarna opgeteld.',
      approved:
        'De formule telt kolom Waarde onder „Alle regels en hun waarde” op, waar Telt als „goedgekeurd” is: regels met status akkoord.',
      submitted:
        'De formule telt daar de regels „in behandeling” op: status concept of ingediend. Een lege status is concept.',
      expected: (today: string) =>
        `Per opdracht wat tot en met ${today} klaar hoort te zijn: volgens de planning, anders gelijk verdeeld over de dagen van de looptijd.`,
      forecast:
        'Per opdracht goedgekeurd en in behandeling, plus wat de planning nog noemt; zonder planning het tempo tot en met het laatste kwartaal.',
      shortfall: 'Per opdracht verplichting min goedgekeurd, nooit minder dan nul. Daarna opgeteld.',
      realised:
        'Goedgekeurd gedeeld door verplichting, beide van opdrachten waarvan de verplichting bekend is; naar beneden afgerond op een tiende procent.',
      jobs: 'Verloonde uren van mensen in het doelgroepregister, gedeeld door 25,5 uur per week van de kwartalen met regels. Per opdracht, opgeteld.',
    },
    rules: [
      'Waarde van een regel: het bouwblok in de catalogus, naar rato van omvang en van de maanden binnen kwartaal en looptijd, tot de grens van de catalogus.',
      'Heeft een bouwblok geen vaste waarde, dan telt de opgevoerde waarde, en pas bij status akkoord.',
      'Afronden: elke regel apart op centen, een halve cent naar boven (van nul af). Totalen tellen afgeronde regels op.',
      'Bedragen zijn exclusief btw. Een regel telt bij de opdracht met hetzelfde kenmerk; hoofdletters en spaties eromheen maken niet uit.',
    ],
  },
  file: {
    heading: 'Bestand en tabellen',
    columns: {
      sheet: 'Blad',
      table: 'Tabel',
      header: 'Koptekst in rij',
      rows: 'Rijen',
      columns: 'Kolommen die anders heten',
    },
    workbook: 'Werkmap',
    read: 'Regels inzet gelezen',
    hidden: 'Waarvan verborgen of weggefilterd (tellen mee)',
    totals: 'Totaalregels overgeslagen',
    notes: 'Regels met een notitie overgeslagen',
    tables: { contracts: 'Opdrachten', contributions: 'Inzet', plan: 'Plan' } as Readonly<
      Record<'contracts' | 'contributions' | 'plan', string>
    >,
    fromTo: (first: number, last: number) => (last < first ? 'leeg' : `${String(first)} tot en met ${String(last)}`),
    readAs: (header: string, column: string) => `„${header}” is gelezen als ${column}`,
    none: 'Geen tabel herkend.',
  },
  excluded: {
    heading: 'Niet meegeteld',
    columns: { reason: 'Reden', rows: 'Regels', claimed: 'Opgevoerd', where: 'Waar' },
    reasons: {
      aanpassen: 'Status aanpassen',
      afgekeurd: 'Status afgekeurd',
      vervallen: 'Status vervallen',
      status: 'Status die niet meetelt',
      'not-computable': 'Waarde niet te berekenen',
      'contract-unknown': 'Opdracht niet bekend',
    } as Readonly<
      Record<'aanpassen' | 'afgekeurd' | 'vervallen' | 'status' | 'not-computable' | 'contract-unknown', string>
    >,
    none: 'Alle regels tellen mee.',
    more: (n: number) => `en ${number(n)} meer`,
  },
  rows: {
    heading: 'Alle regels en hun waarde',
    columns: {
      where: 'Regel',
      contract: 'Opdracht',
      quarter: 'Kwartaal',
      block: 'Bouwblok',
      status: 'Status',
      counts: 'Telt als',
      value: 'Waarde',
      claimed: 'Opgevoerd',
    },
    counts: { approved: 'goedgekeurd', submitted: 'in behandeling', nowhere: 'telt niet mee' } as Readonly<
      Record<'approved' | 'submitted' | 'nowhere', string>
    >,
    more: (n: number) => `${count(n, 'regel meer', 'regels meer')}, samen`,
    none: 'Er zijn geen regels inzet gelezen.',
    withheld: '(weggelaten)',
    total: 'Totaal',
  },
  versions: {
    heading: 'Versies waarmee is gerekend',
    used: (p: { kind: 'policy' | 'catalogue'; label: string; ref: string }) =>
      `${p.kind === 'policy' ? 'Beleid' : 'Catalogus'}: ${p.label} (${p.ref})`,
    chosenBy: (p: { chosenBy: ChosenBy; contracts: number }) =>
      `Gekozen door: ${CHOSEN_BY[p.chosenBy]}. Geldt voor ${count(p.contracts, 'opdracht', 'opdrachten')}.`,
    none: 'Geen versie gebruikt.',
    jobs: 'Banenafspraak',
  },
  questions: {
    heading: 'Open vragen in de bronnen, en de lezing die is gekozen',
    reading: 'Gekozen lezing',
    none: 'Geen.',
  },
  accepted: {
    heading: 'Bevindingen die met een toelichting blijven staan',
    columns: { rule: 'Bevinding', cell: 'Cel', by: 'Door', on: 'Datum', reason: 'Reden' },
    none: 'Geen.',
    more: (n: number) => `… en ${number(n)} meer. Ze staan op het tabblad met toelichtingen.`,
  },
  states: {
    heading: 'Herstelperiodes en schuld, vastgelegd door mensen',
  },
  approvals: {
    heading: 'Goedkeuringen (status akkoord)',
    signed: 'Goedgekeurd in het taakvenster, en sindsdien gelijk',
    changed: 'Goedgekeurd in het taakvenster, en daarna gewijzigd',
    unsigned: 'Staat op akkoord zonder goedkeuring in het taakvenster',
  },
  notChecked: {
    heading: 'Niet gecontroleerd',
    columns: { because: 'Ontbreekt', rules: 'Daarom niet bekeken' },
    none: 'Alle controles zijn uitgevoerd.',
    rules: (rules: readonly string[]) => list(rules),
    silenced: (n: number) =>
      n === 1
        ? '1 melding is weggelaten, omdat een lege of onleesbare cel haar al verklaart.'
        : `${number(n)} meldingen zijn weggelaten, omdat een lege of onleesbare cel ze al verklaart.`,
    findings: 'Open bevindingen',
  },
  changes: {
    heading: 'Controle op wijzigingen',
    about: [
      'Van elke kolom waaruit is gelezen één controlegetal: nu (een formule) en toen dit tabblad werd gemaakt.',
      'Verschilt er één, dan staat bovenaan elk tabblad „Verouderd”.',
    ],
    columns: { sheet: 'Blad', column: 'Kolom', now: 'Nu', made: 'Toen', words: 'Gewijzigd?' },
    same: 'gelijk',
    changed: 'gewijzigd',
    blind: [
      'Niet gezien worden: een tekst met evenveel tekens waarvan alleen het midden verschilt, hoofdletters, opmaak, en kolommen waaruit niet is gelezen.',
      'Ook niet: formules van de invoegtoepassing (hun invoer wel), en een andere keuze van beleid, catalogus, goedkeuring of toelichting.',
    ],
    volatile:
      'Hangt een cel van u af van de dag (zoals VANDAAG()), dan kan het tabblad verouderen zonder dat u iets wijzigt.',
  },
  foot: (p: { version: string | null; day: string }) =>
    `Gemaakt met Social return${p.version === null ? '' : ` ${p.version}`}, stand op ${p.day}.`,
}
