import type { ColumnsTexts } from '../columns-texts'
import { formatsFor } from '../format'

const { list, count } = formatsFor('nl')
const TABLES = { contracts: 'Opdrachten', contributions: 'Inzet', plan: 'Plan' } as const

export const columns: ColumnsTexts = {
  title: 'Kolommen',
  intro:
    'Uw koppen mogen anders heten dan die van ons. Hier zegt u één keer wat ze betekenen; de werkmap onthoudt het.',
  reading: 'De koppen worden gelezen…',
  none: 'Er is nog geen tabel herkend. Selecteer uw tabel in het blad, met de koppen erbij, en kies „Gebruik de selectie”.',
  tables: TABLES,
  place: (table, sheet, row) => `${TABLES[table]} · blad ${sheet}, rij ${String(row)}`,
  recognised: (n) => `${count(n, 'kolom', 'kolommen')} herkend`,
  allKnown: 'Alle kolommen van deze tabel zijn bekend.',
  asks: (n) => `${count(n, 'kolom', 'kolommen')} om na te kijken`,
  field: (header, cell) => `„${header}” (${cell})`,
  choose: 'Kies wat dit is',
  notUsed: 'Niet gebruiken',
  proposal: (column, because) =>
    because === 'spelling'
      ? `Voorstel: ${column}. De kop lijkt daarop.`
      : `Voorstel: ${column}. De inhoud lijkt daarop.`,
  confirm: 'Bevestig deze kolommen',
  kept: 'Bewaard in de werkmap. De controle gebruikt deze kolommen vanaf nu.',
  incomplete: (names) =>
    names.length === 0
      ? 'Zo is de tabel nog niet te lezen. Kies ook een kolom met een datum of een aantal.'
      : `Zo is de tabel nog niet te lezen. Kies ook welke kolom dit is: ${list(names)}.`,
  twice: (column) => `„${column}” is twee keer gekozen. Kies voor elke kolom iets anders.`,
  own: {
    heading: 'Staat uw tabel er niet bij?',
    why: 'Selecteer de tabel in het blad, met de rij koppen bovenaan.',
    use: 'Gebruik de selectie',
    nothing: 'Er is geen rij met koppen geselecteerd. Selecteer de tabel met de koppen bovenaan.',
    kind: 'Wat staat in deze tabel?',
    cancel: 'Annuleer',
  },
  forget: 'Vergeet mijn keuzes',
  forgetWhy: 'Daarna leest de controle de koppen weer op hun naam.',
}
