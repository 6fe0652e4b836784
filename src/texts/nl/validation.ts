import { formatsFor } from '../format'

const { count, list, number } = formatsFor('nl')

const named = (labels: readonly string[], one: string, many: string): string[] => {
  if (labels.length === 0) return []
  return [labels.length <= 2 ? `${one} ${list(labels)}` : `${number(labels.length)} ${many}`]
}

export const validation = {
  heading: 'Controle',
  intro: 'Controleert alle opdrachten en alle regels inzet. Er verandert niets in uw werkmap.',
  run: 'Controleer deze werkmap',
  rerun: 'Controleer opnieuw',
  stoppedKept: 'De controle is gestopt. U ziet de uitkomst van de vorige keer.',
  headline: (errors: number, warnings: number, tips: number) =>
    `${number(errors)} blokkerend, ${number(warnings)} controleren, ${count(tips, 'tip', 'tips')}`,
  clean: 'Geen bevindingen',
  cleanWhy: 'Alles wat we konden controleren, klopt.',
  filters: 'Toon alleen',
  filter: {
    error: (n: number) => `${number(n)} Blokkerend`,
    warning: (n: number) => `${number(n)} Controleren`,
    info: (n: number) => count(n, 'Tip', 'Tips'),
  },
  covered: (rows: number, done: number, rules: number, time: string) =>
    `Gecontroleerd om ${time}: ${count(rows, 'regel inzet', 'regels inzet')}, ` +
    (done === rules
      ? `${count(rules, 'controle', 'controles')}.`
      : `${number(done)} van de ${number(rules)} controles.`),
  restsOn: (p: { quarter: string | null; policies: readonly string[]; catalogues: readonly string[] }) =>
    [
      ...(p.quarter === null ? [] : [`Tot en met ${p.quarter}`]),
      ...named(p.policies, 'Beleid', 'beleidsversies'),
      ...named(p.catalogues, 'Catalogus', 'catalogi'),
    ].join(' · '),
  updated: (headline: string, accepted: string) =>
    accepted === '' ? `Bijgewerkt: ${headline}.` : `Bijgewerkt: ${headline}, ${accepted}.`,
  notChecked: (n: number) => count(n, 'controle niet uitgevoerd', 'controles niet uitgevoerd'),
  notCheckedBecause: (rules: readonly string[], because: string) =>
    `„${because}” ontbreekt. Daarom niet bekeken: ${list(rules)}.`,
  silenced: (n: number) =>
    n === 1
      ? 'Eén gevolg van een lege of onleesbare cel is niet apart gemeld.'
      : `${number(n)} gevolgen van lege of onleesbare cellen zijn niet apart gemeld.`,
  places: (n: number) => count(n, 'plek', 'plekken'),
  cellsOf: (title: string, sheet: string) => `${title}: cellen in ${sheet}`,
  showAll: (n: number) => `Toon alle ${number(n)}`,
  shown: (n: number, total: number) => `${number(n)} van ${number(total)} getoond.`,
  wholeWorkbook: 'Hele werkmap',
  next: 'Volgende',
  nextTip: 'Naar de volgende bevinding (Alt + pijl omlaag)',
  previous: 'Vorige',
  previousTip: 'Naar de vorige bevinding (Alt + pijl omhoog)',
  position: (n: number, total: number) => `${number(n)} van ${number(total)}`,
  nowAt: (position: string, title: string, place: string, sentence: string) =>
    `${position}. ${title}, ${place}. ${sentence}`,
  mapColumns: 'Zeg wat deze kolom is',
  goTo: (place: string) => `Ga naar ${place}`,
  explained: 'Uitleg van deze regel',
  more: 'Meer met deze lijst',
  copy: 'Kopieer de lijst',
  copied: (n: number) => `${count(n, 'bevinding', 'bevindingen')} gekopieerd.`,
  notCopied: 'Kopiëren is niet gelukt. Sta dit programma toe om het klembord te gebruiken, en probeer het opnieuw.',
  copyHeaders: {
    level: 'Soort',
    rule: 'Controle',
    sheet: 'Blad',
    cell: 'Cel',
    sentence: 'Bevinding',
    whole: 'Hele werkmap',
  },
  rule: 'Bron',
  nothingInFilter: 'Geen bevindingen van deze soort.',
  showAllKinds: 'Toon alle soorten',
  manualRecheck: 'Deze werkmap is groot. Na een wijziging controleert u zelf opnieuw.',

  severityMeaning: {
    error: 'Een bedrag is niet te berekenen, of er staan persoonsgegevens.',
    warning: 'Waarschijnlijk onjuist of ongewoon. Kijk ernaar; met een toelichting mag het blijven staan.',
    info: 'Een tip. U kunt hem laten liggen.',
  },
}
