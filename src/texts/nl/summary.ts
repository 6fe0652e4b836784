import type { CauseReasonText, LightText } from '../summary-words'
import { aboutWorkbook } from './tab-about'

/** Words on our own tabs. Dutch first: the English file has the same shape. */
export const summary = {
  overview: {
    title: 'Social return: overzicht',
    about: aboutWorkbook,
    policies: 'Beleid',
    catalogues: 'Catalogus',
    byDefault: 'standaard, niet gekozen',
    noVersions: 'geen versie gebruikt',
    openErrors: (count: number) =>
      count === 1
        ? '⛔ Er is 1 blokkerende bevinding. De bedragen hieronder kunnen daardoor onvolledig zijn.'
        : `⛔ Er zijn ${String(count)} blokkerende bevindingen. De bedragen hieronder kunnen daardoor onvolledig zijn.`,
    toFindings: 'Bekijk de bevindingen',
    keyFigures: 'Kerncijfers',
    contracts: 'Opdrachten',
    rows: 'Regels inzet gelezen',
    obligation: 'Verplichting',
    approved: 'Goedgekeurd',
    submitted: 'In behandeling (concept en ingediend)',
    expectedBy: (day: string) => `Verwacht tot en met ${day}`,
    shortfall: 'Nog nodig',
    unknown: 'niet te bepalen',
    realised: 'Goedgekeurd deel van de verplichting',
    findings: 'Bevindingen',
    findingCounts: (p: { error: number; warning: number; info: number }) =>
      `⛔ ${String(p.error)} blokkerend, ⚠ ${String(p.warning)} controleren, ℹ ${String(p.info)} ${p.info === 1 ? 'tip' : 'tips'}`,
    perContract: 'Per opdracht',
    columns: {
      file: 'Bestand',
      kenmerk: 'Opdracht',
      obligation: 'Verplichting',
      submitted: 'Ingediend, in behandeling',
      approved: 'Goedgekeurd',
      expected: 'Verwacht nu',
      difference: 'Verschil (goedgekeurd min verwacht)',
      forecast: 'Prognose einde',
      forecastBy: 'Prognose volgens',
      shortfall: 'Nog nodig',
      light: 'Stand',
      title: 'Omschrijving',
      contractor: 'Opdrachtnemer',
    },
    forecastBy: { plan: 'planning', 'run-rate': 'tempo tot nu toe' } as Readonly<Record<'plan' | 'run-rate', string>>,
    lights: {
      green: '● Groen: op schema',
      amber: '▲ Oranje: let op',
      red: '■ Rood: achter op schema',
      unknown: '○ Niet te bepalen',
    } as LightText,
    bands: 'Stand: goedgekeurd ten opzichte van verwacht. Groen vanaf 95%, oranje vanaf 85% tot 95%, rood onder 85%.',
    total: 'Totaal',
    noContracts: 'Er zijn geen opdrachten gelezen. Kijk bij de bevindingen wat er mist.',
    withheld: '(weggelaten: mogelijk een persoonsgegeven)',
  },
  claimed: {
    heading: 'Opgevoerde waarde, opgeteld uit uw eigen tabel',
    about: 'Deze bedragen zijn formules over uw eigen cellen. Ze rekenen mee als u iets wijzigt.',
    columns: {
      kenmerk: 'Opdracht',
      pending: 'In behandeling',
      approved: 'Akkoord',
      nowhere: 'Telt niet mee',
      total: 'Totaal opgevoerd',
      ours: 'Onze telling',
      difference: 'Verschil',
      computed: 'Berekend volgens de regels',
      claimedMinusComputed: 'Opgevoerd min berekend',
      paidHours: 'Verloonde uren',
    },
    stray: 'Zonder bekende opdracht',
    none: 'Uw tabel heeft geen kolom met opgevoerde waarde. Er is dus geen eigen optelling om mee te vergelijken.',
  },
  control: {
    heading: 'Controle op de totalen',
    columns: {
      line: 'Regel',
      native: 'Uw tabel (formule)',
      ours: 'Onze telling',
      difference: 'Verschil',
      words: 'Wat dit betekent',
    },
    lines: {
      claimed: 'Opgevoerde waarde, alle regels',
      'claimed-of-contract': 'Opgevoerde waarde, per opdracht',
      'claimed-computed': 'Opgevoerd min berekend, regels die meetellen',
      'paid-hours': 'Verloonde uren, alle regels',
    } as Readonly<Record<'claimed' | 'claimed-of-contract' | 'claimed-computed' | 'paid-hours', string>>,
    ofContract: (kenmerk: string) => `Opgevoerde waarde, opdracht ${kenmerk}`,
    inFile: (file: string, line: string) => `${file}: ${line}`,
    agrees: 'Sluit aan.',
    explained: 'Sluit niet aan. De cellen die dit verklaren staan hieronder.',
    unexplained: 'Sluit niet aan. Kijk bij de bevindingen.',
    changed: 'Uw tabel is gewijzigd nadat dit overzicht is gemaakt. Maak het overzicht opnieuw.',
    error: 'Niet op te tellen: in uw kolom staat een foutwaarde.',
    same: 'Opgevoerd is gelijk aan berekend.',
    more: 'Er is meer opgevoerd dan de regels toekennen. Kijk bij de bevindingen.',
    less: 'Er is minder opgevoerd dan de regels toekennen. Kijk bij de bevindingen.',
    causes: 'Cellen die het verschil verklaren',
    causeColumns: { cell: 'Cel', reason: 'Waarom' },
    reasons: {
      'text-number': 'Hier staat een getal als tekst. Een formule telt het niet mee, wij wel.',
      'error-value': 'Hier staat een foutwaarde. Een formule kan de kolom daardoor niet optellen.',
      'row-not-read':
        'Deze regel hoort volgens ons niet bij de inzet, bijvoorbeeld een subtotaal. Een formule telt hem wel mee.',
      'contract-blank':
        'Deze cel is leeg of samengevoegd. Wij lezen hier het kenmerk van de rij erboven, een formule kan dat niet.',
      'contract-spelled': 'Het kenmerk is anders geschreven dan bij de opdracht, bijvoorbeeld met een spatie erbij.',
      'status-spelled': 'De status is anders geschreven dan in de lijst, bijvoorbeeld met een spatie erbij.',
    } as CauseReasonText,
    moreCauses: (count: number) => `… en ${String(count)} meer`,
  },
  foot: {
    madeBy: (p: { version: string | null; day: string }) =>
      `Gemaakt met Social return${p.version === null ? '' : ` ${p.version}`}, stand op ${p.day}.`,
    rounding:
      'Bedragen zijn in euro exclusief btw. Elke regel is apart afgerond op centen; totalen tellen afgeronde regels op.',
    agrees: 'Alle totalen sluiten aan.',
    differs: 'Let op: niet alle totalen sluiten aan. Zie de controle op de totalen.',
    filesAgree: 'Alle totalen sluiten aan, in elk bestand.',
    filesDiffer: (files: string) => `Let op: niet alle totalen sluiten aan in ${files}.`,
    notCounted: 'Er is geen kolom met opgevoerde waarde om de totalen mee te vergelijken.',
    openQuestions: 'Open vragen bij de gebruikte versies',
    chosen: 'Gekozen lezing:',
  },
  findings: {
    title: 'Social return: bevindingen',
    about: (p: { counts: string; rows: number; rules: number; day: string }) =>
      `${p.counts} · ${p.rows === 1 ? '1 rij' : `${String(p.rows)} rijen`} en ${String(p.rules)} controles · stand op ${p.day}`,
    silenced: (count: number) =>
      count === 1
        ? '1 melding is weggelaten omdat een lege of onleesbare cel haar al verklaart.'
        : `${String(count)} meldingen zijn weggelaten omdat een lege of onleesbare cel ze al verklaart.`,
    notChecked: (count: number) =>
      count === 1
        ? '1 controle kon niet worden uitgevoerd.'
        : `${String(count)} controles konden niet worden uitgevoerd.`,
    columns: {
      file: 'Bestand',
      level: 'Niveau',
      sheet: 'Blad',
      cell: 'Cel',
      header: 'Kolom',
      sentence: 'Wat er staat en wat u doet',
      code: 'Code',
    },
    none: '✔ Geen bevindingen.',
    wholeWorkbook: 'hele werkmap',
    wholeSheet: 'hele blad',
    more: (count: number) => `… en ${String(count)} bevindingen meer. Bekijk ze in het taakvenster.`,
    icons: { error: '⛔', warning: '⚠', info: 'ℹ' } as Readonly<Record<'error' | 'warning' | 'info', string>>,
  },
  receipt: {
    agrees: 'sluit aan',
    differs: (amount: string) => `verschil ${amount}`,
    errorValue: 'foutwaarde in de kolom',
    notCounted: 'geen opgevoerde waarde',
  },
}
