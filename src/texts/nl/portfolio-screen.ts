import { formatsFor } from '../format'

const { count, euro, number } = formatsFor('nl')

const workbooks = (n: number): string => count(n, 'werkmap', 'werkmappen')

/** Words of the screen that sums up many workbooks. */
export const portfolioScreen = {
  title: 'Meerdere werkmappen samenvatten',
  intro: 'U krijgt één nieuwe werkmap met de opdrachten uit al deze bestanden bij elkaar.',
  privacy: 'De bestanden worden alleen gelezen, hier op uw computer. Er wordt niets verstuurd.',
  file: {
    label: 'Werkmappen',
    choose: 'Kies werkmappen',
    drop: 'of sleep bestanden of een map hierheen',
    kinds: 'Excel-bestanden (.xlsx), zoveel als u wilt',
  },
  chosen: (n: number) => `${workbooks(n)} gekozen`,
  alreadyThere: (n: number) => (n === 1 ? 'Eén werkmap stond er al.' : `${number(n)} werkmappen stonden er al.`),
  wrongKind: (n: number) =>
    n === 1
      ? 'Eén bestand is geen Excel-bestand (.xlsx) en doet niet mee.'
      : `${number(n)} bestanden zijn geen Excel-bestand (.xlsx) en doen niet mee.`,
  noneFound: 'Hier zit geen Excel-bestand (.xlsx) in. Kies andere bestanden.',
  remove: (file: string) => `Haal ${file} weg`,
  clear: 'Haal alles weg',
  make: 'Maak portfolio',
  also: 'Ook maken?',
  states: {
    waiting: 'wacht',
    working: 'bezig',
    read: 'gelezen',
  },
  counted: (rows: number, excluded: number) =>
    `telt mee · ${count(rows, 'regel', 'regels')}${excluded > 0 ? ` · ${number(excluded)} niet meegeteld` : ''}`,
  excluded: 'telt niet mee',
  reading: 'De werkmappen worden gelezen …',
  progress: (at: number, total: number) => `Werkmap ${number(at)} van ${number(total)}`,
  stopped: 'Gestopt. Er is niets gemaakt; uw keuze staat er nog.',
  done: 'Het portfolio is klaar',
  nothing: 'Geen van de werkmappen telt mee',
  nothingWhy: 'Er is niets gemaakt. Bij elke werkmap staat waarom.',
  approved: (approved: string, obligation: string | null) =>
    obligation === null
      ? `${euro(approved)} goedgekeurd; van geen enkele opdracht is de verplichting bekend.`
      : `${euro(approved)} goedgekeurd van ${euro(obligation)} verplichting.`,
  total: (counted: number, left: number, contracts: number, rows: number) =>
    `${workbooks(counted)} ${counted === 1 ? 'telt' : 'tellen'} mee, met ${count(contracts, 'opdracht', 'opdrachten')} en ${count(rows, 'regel', 'regels')} inzet.` +
    (left > 0 ? ` ${workbooks(left)} ${left === 1 ? 'telt' : 'tellen'} niet mee.` : ''),
  opened: 'Het is in een nieuw venster geopend. Sla het daar op.',
  downloaded: (file: string) => `U vindt het bij uw downloads: ${file}.`,
  saveToo: 'Ziet u niets? Bewaar het dan als bestand.',
  notOpened: 'Het portfolio is gemaakt, maar Excel kon het niet openen. Bewaar het als bestand.',
  save: 'Bewaar als bestand',
  saved: (file: string) => `Bewaard bij uw downloads: ${file}.`,
  allAgree: 'Alle totalen sluiten aan.',
  differences: (n: number) => `${count(n, 'totaal sluit', 'totalen sluiten')} niet aan`,
  difference: (what: string, difference: string) => `${what}: verschil ${euro(difference)}.`,
  notSummed: (what: string) => `${what}: niet op te tellen, want in de kolom staat een foutwaarde.`,
  andMore: (n: number) => `En nog ${number(n)}; zie het tabblad Verantwoording.`,
  leftHeading: (n: number) => `${workbooks(n)} ${n === 1 ? 'telt' : 'tellen'} niet mee`,
  countedHeading: (n: number) => `${workbooks(n)} ${n === 1 ? 'telt' : 'tellen'} mee`,
  showAll: (n: number) => `Toon alle ${number(n)}`,
  again: 'Andere werkmappen',
  fileName: (day: string) => `SROI Portfolio ${day}.xlsx`,
}
