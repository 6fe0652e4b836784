import { formatsFor } from '../format'
import type { removeCatalogue as Dutch } from '../nl/remove-catalogue'

const { list, count } = formatsFor('en')

const others = (n: number): string => (n === 0 ? '' : ` and ${count(n, 'other', 'others')}`)

export const removeCatalogue: typeof Dutch = {
  remove: 'Remove',
  removeOf: (label, ref) => `Remove ${label} (${ref})`,
  ask: (label) => `Remove ${label} from this workbook?`,
  why: 'The catalogue and the answers of its import leave the workbook. Save it as a file first if you may need it again.',
  confirm: 'Remove from the workbook',
  cancel: 'Do not remove',
  working: 'Removing the catalogue …',
  refused: (label) => `${label} is still in use`,
  asDefault: 'The whole workbook goes by this catalogue. Choose another one first.',
  byContracts: (names, more) =>
    `These contracts go by it: ${list(names)}${others(more)}. Give them another version first.`,
  byCells: (cells, more) => `These cells name it: ${list(cells)}${others(more)}. Change them first.`,
}
