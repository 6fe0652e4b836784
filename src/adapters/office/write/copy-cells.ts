/** Cells with all they have, from one place to another of the same size. */
export function copyCells(from: Excel.Range, to: Excel.Range): void {
  to.copyFrom(from, 'All')
  to.untrack()
  from.untrack()
}
