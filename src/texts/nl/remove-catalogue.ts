import { formatsFor } from '../format'

const { list, count } = formatsFor('nl')

const others = (n: number): string => (n === 0 ? '' : ` en nog ${count(n, 'andere', 'andere')}`)

export const removeCatalogue = {
  remove: 'Verwijder',
  removeOf: (label: string, ref: string) => `Verwijder ${label} (${ref})`,
  ask: (label: string) => `${label} uit deze werkmap verwijderen?`,
  why: 'De catalogus en de antwoorden van de import verdwijnen uit de werkmap. Bewaar haar eerst als bestand als u haar nog nodig heeft.',
  confirm: 'Verwijder uit de werkmap',
  cancel: 'Niet verwijderen',
  working: 'De catalogus wordt verwijderd …',
  refused: (label: string) => `${label} is nog in gebruik`,
  asDefault: 'De hele werkmap gebruikt deze catalogus. Kies eerst een andere.',
  byContracts: (names: readonly string[], more: number): string =>
    `Deze opdrachten rekenen ermee: ${list(names)}${others(more)}. Leg daar eerst een andere versie vast.`,
  byCells: (cells: readonly string[], more: number): string =>
    `Deze cellen noemen haar: ${list(cells)}${others(more)}. Pas ze eerst aan.`,
}
