import type { FixedValue, FixKind, RefusalReason } from '#fixes'
import { formatsFor } from '../format'

const { count, day, number, percentage } = formatsFor('nl')

const CHANGES: Readonly<Record<FixKind, (before: string, after: string) => string>> = {
  number: (before, after) => `De tekst „${before}” wordt het getal ${after}.`,
  percentage: (before, after) => `„${before}” wordt ${after}.`,
  day: (before, after) => `De tekst „${before}” wordt de datum ${after}.`,
  quarter: (before, after) => `„${before}” wordt ${after}.`,
  trim: (before) => `De spaties rond „${before}” gaan weg.`,
  word: (before, after) => `„${before}” wordt „${after}”.`,
  header: (before, after) => `De kop „${before}” wordt „${after}”.`,
}

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  formula: 'In deze cel staat een formule. Die wijzigen we niet: pas de formule zelf aan.',
  protected:
    'Dit blad is beveiligd. Hef de beveiliging op bij Controleren, Blad beveiligen. Daarna kunt u de cel herstellen.',
  personal: 'In deze cel staat misschien het nummer van een persoon. Haal dat eerst weg.',
  'too-precise': 'Dit getal heeft meer cijfers dan in een cel passen. Typ het opnieuw, met hoogstens 15 cijfers.',
}

export const fixes = {
  change: (kind: FixKind, before: string, after: FixedValue) => CHANGES[kind](before, shown(after)),
  refusal: (reason: RefusalReason) => REFUSALS[reason],
  hiddenRow: 'verborgen rij',
  proposal: (change: string) => `Bedoelt u dit? ${change}`,
  fix: 'Herstel',
  fixCell: (address: string) => `Herstel ${address}`,
  fixSafe: (n: number) => `Herstel ${count(n, 'veilig punt', 'veilige punten')}`,
  review: {
    heading: (n: number) => `${count(n, 'cel', 'cellen')} herstellen`,
    intro: 'Dit verandert er in de cellen. Haal het vinkje weg waar een cel moet blijven zoals die is.',
    cells: 'Cellen die veranderen',
    one: (place: string) => `Herstel ${place}`,
    go: (address: string, sheet: string) => `Ga naar ${address} op ${sheet}`,
    all: 'Alles aan',
    none: 'Alles uit',
    apply: (n: number) => `Herstel ${count(n, 'cel', 'cellen')}`,
    nothing: 'Kies eerst een cel om te herstellen.',
    cancel: 'Annuleer',
    showAll: (n: number) => `Toon alle ${number(n)}`,
    reveals:
      'Bij een kop of kwartaal kan er daarna meer te controleren zijn. Er kunnen dan nieuwe bevindingen bij komen.',
  },
  working: 'De cellen worden hersteld …',
  undoing: 'De cellen worden teruggezet …',
  done: (n: number) => (n === 1 ? 'Eén cel is hersteld.' : `${number(n)} cellen zijn hersteld.`),
  undo: 'Maak ongedaan',
  undoEarlier: (n: number) => (n === 1 ? 'Zet de herstelde cel terug' : `Zet de ${number(n)} herstelde cellen terug`),
  undone: (n: number) =>
    n === 1 ? 'De cel is weer zoals die was.' : `De ${number(n)} cellen zijn weer zoals ze waren.`,
  changedMeanwhile: (sheet: string, row: number) =>
    `Op rij ${String(row)} van blad ${sheet} staat intussen iets anders. Er is niets teruggezet: zet daar eerst terug wat er stond, of pas de cellen zelf aan.`,
  changedBefore: (sheet: string, row: number) =>
    `Op rij ${String(row)} van blad ${sheet} staat intussen iets anders. Er is niets gewijzigd: controleer de werkmap opnieuw.`,
  file: {
    made: (out: string, n: number) =>
      n === 0
        ? `Er was niets dat we zonder vragen konden herstellen. ${out} is een kopie.`
        : `Gemaakt: ${out}, met ${count(n, 'herstelde cel', 'herstelde cellen')}.`,
    line: (place: string, change: string) => `  ✔ ${place}: ${change}`,
    proposal: (place: string, change: string) => `  ? ${place}: ${change} Dat wijzigt u zelf.`,
    refused: (place: string, why: string) => `  – ${place}: ${why}`,
    more: (n: number) => `  … en nog ${number(n)}`,
    errors: (n: number) =>
      `Er ${n === 1 ? 'staat' : 'staan'} nog ${count(n, 'blokkerende bevinding', 'blokkerende bevindingen')} in. Bekijk ze met "validate".`,
  },
}

function shown(after: FixedValue): string {
  switch (after.kind) {
    case 'number':
      return number(after.value)
    case 'percentage':
      return percentage(after.value)
    case 'day':
      return day(after.value)
    case 'text':
      return after.value
  }
}
