import type { LeftOutFile } from '../portfolio-texts'
import { workbooks } from './tab-about'

const UNREADABLE = new Map([
  ['encrypted', 'Het bestand is beveiligd met een wachtwoord.'],
  ['old-xls', 'Het bestand heeft de oude vorm (.xls). Sla het in Excel op als .xlsx.'],
  ['not-xlsx', 'Het bestand is geen Excel-werkmap (.xlsx).'],
  ['empty-file', 'Het bestand is leeg.'],
  ['truncated', 'Het bestand is niet compleet.'],
  ['too-large', 'Het bestand is te groot of te sterk samengeperst om veilig te openen.'],
  ['no-permission', 'Het bestand mag of kan niet worden geopend.'],
  ['no-sheets', 'Het bestand bevat geen werkbladen.'],
])

/** Words of one overview over many workbooks. Dutch first: the English file has the same shape. */
export const portfolio = {
  reason: (reason: LeftOutFile): string => {
    switch (reason.why) {
      case 'unreadable':
        return UNREADABLE.get(reason.problem) ?? 'Het bestand is beschadigd en kan niet worden gelezen.'
      case 'no-tables':
        return 'Er is geen tabel met opdrachten of inzet gevonden.'
      case 'same-file':
        return `Dit is precies hetzelfde bestand als ${reason.file}.`
      case 'older':
        return `Alle opdrachten staan nieuwer in een ander bestand, zoals ${reason.file}.`
    }
  },
  contracts: {
    older: (p: { kenmerk: string; file: string }): string =>
      `Opdracht ${p.kenmerk} staat nieuwer in ${p.file}; dat bestand telt.`,
    together: (p: { kenmerk: string; file: string }): string =>
      `Opdracht ${p.kenmerk} staat met andere kwartalen ook in ${p.file}. Samen tellen ze als één opdracht.`,
  },
  unknown: 'onbekend',
  states: { counted: '✔ Telt mee', excluded: '✘ Telt niet mee' },
  overview: {
    title: 'Social return: overzicht van alle werkmappen',
    about: (p: { files: number; counted: number; day: string }): string =>
      `${workbooks(p.files)}, waarvan ${String(p.counted)} meegeteld · stand op ${p.day}`,
    files: 'Werkmappen',
    filesCounted: 'waarvan meegeteld',
    details: {
      heading: 'Per opdracht: wie, hoeveel en uit welk bestand',
      authority: 'Opdrachtgever',
      rows: 'Regels',
      excluded: 'Niet meegeteld',
    },
    joined: (files: readonly string[]): string => files.join(' + '),
    toFiles: 'Bekijk de bestanden en wat er van elk telt',
    noContracts: 'Er telt geen opdracht mee. Kijk bij de bestanden waarom niet.',
  },
  needed: {
    heading: 'Wat er nog nodig is, met manieren om het te halen',
    about: 'Voorbeelden met bouwblokken uit de eigen catalogus van de opdracht. Andere combinaties mogen ook.',
    columns: {
      kenmerk: 'Opdracht',
      amount: 'Nog nodig',
      months: 'Maanden over',
      first: 'Mogelijkheid 1',
    },
    more: (count: number): string => `… en ${String(count)} opdrachten meer waarvoor nog iets nodig is.`,
  },
  counted: {
    heading: 'Hoe dit is geteld',
    recompute:
      'De kerncijfers op het overzicht zijn formules over de tabel Per opdracht daaronder. U kunt ze dus zelf narekenen: tel een kolom op.',
    approved:
      'Goedgekeurd: regels met status akkoord. In behandeling: concept en ingediend. Aanpassen, afgekeurd en vervallen tellen niet mee.',
    expected: 'Verwacht nu: volgens de planning van de opdracht, en zonder planning gelijk verdeeld over de looptijd.',
    shortfall: 'Nog nodig: verplichting min goedgekeurd, per opdracht en nooit onder nul.',
    rounding: 'Elke regel is apart afgerond op centen. Totalen tellen afgeronde regels op.',
    share:
      'Goedgekeurd deel: alleen van opdrachten waarvan de verplichting bekend is. Percentages zijn naar beneden afgerond.',
    sameFile: 'Precies gelijke bestanden: alleen het eerste telt.',
    older:
      'Dezelfde opdracht (kenmerk, opdrachtnemer en opdrachtgever) met hetzelfde kwartaal in meer bestanden: alleen het nieuwste bestand telt. Dat is het bestand met het laatste kwartaal, en dan dat met de meeste regels.',
    together: 'Dezelfde opdracht met andere kwartalen per bestand: alle kwartalen tellen, de verplichting één keer.',
    shared: (count: number): string =>
      count === 1
        ? '1 kenmerk staat bij meer opdrachtnemers of opdrachtgevers. Dat telt als aparte opdrachten.'
        : `${String(count)} kenmerken staan bij meer opdrachtnemers of opdrachtgevers. Die tellen als aparte opdrachten.`,
    leftOut: (count: number): string =>
      count === 0
        ? 'Alle bestanden tellen mee.'
        : count === 1
          ? 'Let op: 1 bestand telt niet mee. De reden staat bij de bestanden.'
          : `Let op: ${String(count)} bestanden tellen niet mee. De reden staat bij de bestanden.`,
  },
  receipt: {
    title: 'Social return: verantwoording',
    about: (p: { files: number; day: string }): string =>
      `${workbooks(p.files)} gelezen en niet gewijzigd · stand op ${p.day}`,
    files: 'Per bestand',
    details: 'Controle, bevindingen en versies per bestand',
    columns: {
      file: 'Bestand',
      state: 'Telt mee?',
      rows: 'Regels gelezen',
      excluded: 'Regels niet meegeteld',
      why: 'Waarom (een deel) niet meetelt',
      contracts: 'Opdrachten meegeteld',
      quarter: 'Laatste kwartaal',
      control: 'Controle op de totalen',
      error: 'Blokkerend',
      warning: 'Controleren',
      info: 'Tips',
      accepted: 'Geaccepteerd',
      versions: 'Beleid en catalogus',
      mapping: 'Eigen kolomkoppen',
    },
    excludedWhy: {
      status: (count: number): string => `${String(count)} door de status`,
      'not-computable': (count: number): string => `${String(count)} niet te berekenen`,
      'contract-unknown': (count: number): string => `${String(count)} zonder bekende opdracht`,
      older: (count: number): string => `${String(count)} van een opdracht die nieuwer in een ander bestand staat`,
    } as Readonly<Record<string, (count: number) => string>>,
    mapped: (p: { header: string; column: string }): string => `${p.header} = ${p.column}`,
    total: 'Totaal',
    contracts: 'Opdrachten die in meer bestanden staan',
    contractColumns: {
      file: 'Bestand',
      kenmerk: 'Opdracht',
      quarters: 'Kwartalen in dit bestand',
      words: 'Wat we deden',
    },
    tie: 'Let op: we konden niet zien welk bestand het nieuwst is.',
    missed: (quarters: string): string => `Let op: ${quarters} telt hierdoor nergens mee.`,
    unchanged: 'De gelezen bestanden zijn niet gewijzigd.',
  },
  findings: {
    rest: 'Bevindingen die hierboven niet staan, per bestand en soort',
    restColumns: { file: 'Bestand', level: 'Niveau', count: 'Aantal', rule: 'Wat er aan de hand is', code: 'Code' },
    bounded: (p: { shown: number; all: number }): string =>
      `Hieronder staan de ${String(p.shown)} ernstigste van ${String(p.all)} bevindingen; de rest is onderaan geteld. Controleer een werkmap apart om ze allemaal te zien.`,
  },
  /** Headers of the file with a line per contract. */
  csv: [
    'Kenmerk',
    'Opdracht',
    'Opdrachtgever',
    'Opdrachtnemer',
    'Startdatum',
    'Einddatum',
    'Verplichting',
    'In behandeling',
    'Goedgekeurd',
    'Verwacht nu',
    'Goedgekeurd min verwacht',
    'Prognose einde',
    'Prognose volgens',
    'Nog nodig',
    'Mogelijke inhouding',
    'Banen banenafspraak',
    'Goedgekeurd deel',
    'Stand',
    'Beleid',
    'Catalogus',
    'Kwartalen',
    'Regels',
    'Niet meegeteld',
    'Bestanden',
    'Stand op',
  ] as readonly string[],
}
