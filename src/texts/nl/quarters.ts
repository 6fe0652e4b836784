import type { ScheduleWords, TrendWords } from '../quarters-texts'
import { workbooks } from './tab-about'

/** Words on our tab with quarters. Dutch first: the English file has the same shape. */
export const quarters = {
  title: 'Social return: kwartalen',
  portfolioTitle: 'Social return: kwartalen van alle werkmappen',
  about: (p: { workbook: string; first: string | null; last: string | null; day: string }) =>
    [`Werkmap ${p.workbook}`, ...span(p.first, p.last), `stand op ${p.day}`].join(' · '),
  portfolioAbout: (p: { files: number; first: string | null; last: string | null; day: string }) =>
    [workbooks(p.files), ...span(p.first, p.last), `stand op ${p.day}`].join(' · '),
  findings: {
    behind: (since: string) => `Achter op schema sinds ${since}`,
    onSchedule: (at: string) => `Op schema tot en met ${at}`,
    recovered: (since: string) => `Weer op schema sinds ${since}`,
    tooEarly: 'Er is nog geen kwartaal afgelopen',
    unknown: 'Er is geen schema om mee te vergelijken',
  },
  standing: (p: ScheduleWords) => {
    const start = `Eind ${p.at} is ${p.approved} goedgekeurd en werd ${p.expected} verwacht`
    return p.is === 'same'
      ? `${start}: precies gelijk.`
      : `${start}: ${p.difference} ${p.is === 'less' ? 'minder' : 'meer'}.`
  },
  closedBySubmitted: 'Als alles wat in behandeling is wordt goedgekeurd, is de achterstand ingehaald.',
  notClosedBySubmitted: 'Ook als alles wat in behandeling is wordt goedgekeurd, blijft er een achterstand.',
  onSchedule: 'Op schema? Alles van het begin tot en met elk kwartaal',
  perQuarter: 'Wat elk kwartaal bracht',
  columns: {
    quarter: 'Kwartaal',
    light: 'Stand',
    rows: 'Regels',
    submitted: 'In behandeling',
    approved: 'Goedgekeurd',
    together: 'Samen',
    change: 'Verschil met vorig kwartaal',
    changeShare: 'Verschil in procenten',
    trend: 'Verloop',
    submittedSoFar: 'In behandeling',
    approvedSoFar: 'Goedgekeurd',
    expected: 'Verwacht',
    ahead: 'Goedgekeurd min verwacht',
    claimed: 'Opgevoerd in uw tabel (formule)',
    ours: 'Opgevoerd, onze telling',
    difference: 'Verschil',
  },
  trends: {
    first: 'eerste kwartaal',
    'no-rows': 'geen regels',
    'after-none': 'vorig kwartaal geen regels',
    more: '▲ meer dan vorig kwartaal',
    less: '▼ minder dan vorig kwartaal',
    same: '▬ gelijk aan vorig kwartaal',
    running: 'loopt nog',
    coming: 'nog niet begonnen',
  } as TrendWords,
  notEnded: '… loopt nog',
  notBegun: '… nog niet begonnen',
  before: (quarter: string) => `Eerder dan ${quarter}`,
  after: (quarter: string | null) => (quarter === null ? 'Later' : `Later dan ${quarter}`),
  without: 'Zonder leesbaar kwartaal',
  none: 'Er zijn geen kwartalen gelezen. Kijk bij de bevindingen wat er mist.',
  schedules: (p: { plan: number; linear: number; unknown: number }) =>
    [
      ...(p.plan > 0 ? [`Verwacht volgens de afgesproken planning: ${contracts(p.plan)}.`] : []),
      ...(p.linear > 0 ? [`Verwacht gelijkmatig over de looptijd: ${contracts(p.linear)}.`] : []),
      ...(p.unknown > 0
        ? [
            `Geen verwachting te bepalen: ${contracts(p.unknown)}; ${p.unknown === 1 ? 'die telt' : 'die tellen'} hier niet mee.`,
          ]
        : []),
    ].join(' '),
  care: 'Samen is goedgekeurd plus in behandeling. Procenten zijn afgekapt op een tiende, nooit naar boven afgerond.',
  perContract: 'Per opdracht: goedgekeurd en in behandeling samen',
  contractColumns: {
    contract: 'Opdracht',
    light: 'Stand',
    earlier: 'Eerder',
    other: 'Later of zonder kwartaal',
    total: 'Totaal',
    approvedBy: (quarter: string) => `Goedgekeurd t/m ${quarter}`,
    expectedBy: (quarter: string) => `Verwacht t/m ${quarter}`,
    ahead: 'Goedgekeurd min verwacht',
    file: 'Bestand',
  },
  contractStanding: {
    amber: (since: string) => `▲ Let op sinds ${since}`,
    red: (since: string) => `■ Achter sinds ${since}`,
    green: '● Op schema',
    tooEarly: '○ Nog geen kwartaal klaar',
    unknown: '○ Niet te bepalen',
  },
  stray: 'Zonder bekende opdracht',
  chart: {
    soFar: 'Staven: goedgekeurd tot en met elk kwartaal. Lijn: verwacht tot en met elk kwartaal.',
    unscheduled: (p: { quarter: string; approved: string; submitted: string }) =>
      `Staven: goedgekeurd en in behandeling, tot en met elk kwartaal. Tot en met ${p.quarter}: ${p.approved} goedgekeurd, ${p.submitted} in behandeling.`,
  },
  control: {
    agrees: 'De kwartalen sluiten aan op uw eigen tabel.',
    explained: 'De kwartalen sluiten niet aan op uw eigen tabel. De cellen die dit verklaren staan hieronder.',
    unexplained: 'De kwartalen sluiten niet aan op uw eigen tabel. Kijk bij de bevindingen.',
    changed: 'Uw tabel is gewijzigd nadat dit tabblad is gemaakt. Maak de samenvatting opnieuw.',
    error: 'Niet op te tellen: in uw kolom staat een foutwaarde.',
    differs: 'Let op: de kwartalen sluiten niet aan op uw eigen tabel. Zie de regel onder de kwartalen.',
    tooManyTables:
      'Uw werkmap heeft te veel tabellen om met één formule op te tellen. Daarom ontbreekt hier de vergelijking.',
    quarterUnclear:
      'Het kwartaal van deze regel staat hier niet zelf, bijvoorbeeld door een samengevoegde cel. Een formule ziet het daardoor niet.',
  },
}

function span(first: string | null, last: string | null): string[] {
  if (first === null || last === null) return []
  return [first === last ? first : `${first} tot en met ${last}`]
}

function contracts(count: number): string {
  return count === 1 ? '1 opdracht' : `${String(count)} opdrachten`
}
