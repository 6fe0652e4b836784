import { formatsFor } from '../format'

const { count, list, number } = formatsFor('nl')

export const marking = {
  mark: 'Markeer in blad',
  shown: (cells: number) =>
    `${count(cells, 'cel heeft', 'cellen hebben')} nu een kader. Doorgetrokken is blokkerend, streepjes is controleren, puntjes is een tip. Zet het uit voordat u het bestand doorstuurt.`,
  shownInPreview: (cells: number) =>
    `${count(cells, 'cel heeft', 'cellen hebben')} nu een teken. In het bestand komt het niet.`,
  some: (cells: number, wanted: number) =>
    `Gemarkeerd: ${number(cells)} van ${number(wanted)} cellen, de ernstigste eerst. Meer tegelijk maakt Excel traag.`,
  locked: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Blad ${list(sheets)} is beveiligd. Daar staan geen markeringen.`
      : `De bladen ${list(sheets)} zijn beveiligd. Daar staan geen markeringen.`,
  nothing: 'Er zijn geen cellen om te markeren.',
  off: 'De markeringen zijn weg. Uw bladen zijn weer zoals ze waren.',
  left: 'In deze werkmap staan nog kaders van een eerdere controle.',
  leftWhy: 'Ze horen niet bij uw werkmap. Haal ze weg voordat u het bestand doorstuurt.',
  remove: 'Haal ze weg',
  later: 'Later',
}
