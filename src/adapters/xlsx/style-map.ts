import { MAX_COLUMN } from '#workbook'

/** Which style index stands in which cell of a sheet, cells without value too; four bytes a cell. */
export class StyleMap {
  private packed = new Uint32Array(64)
  private length = 0
  private readonly rows: number[] = []
  private readonly starts: number[] = []
  private sorted = true
  private readonly rowStyles = new Map<number, number>()
  private readonly columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = []

  addColumns(from: number, to: number, style: number): void {
    this.columnStyles.push({ from, to, style })
  }

  addRow(row: number, style: number): void {
    this.rowStyles.set(row, style)
  }

  add(row: number, column: number, style: number): void {
    // A plain cell needs an entry only where its row or column would lend it another style.
    if (style === 0 && this.columnStyles.length === 0 && this.rowStyles.size === 0) return
    if (this.rows.at(-1) !== row) {
      if (row < (this.rows.at(-1) ?? 0)) this.sorted = false
      this.rows.push(row)
      this.starts.push(this.length)
    }
    if (this.length === this.packed.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.packed)
      this.packed = larger
    }
    this.packed[this.length++] = style * MAX_COLUMN + column - 1
  }

  /** The cell's own style, else its row's, else its column's. */
  at(row: number, column: number): number {
    for (const index of this.runsOf(row)) {
      const end = this.starts[index + 1] ?? this.length
      for (let place = this.starts[index] ?? 0; place < end; place++) {
        const entry = this.packed[place] ?? 0
        if (entry % MAX_COLUMN === column - 1) return Math.floor(entry / MAX_COLUMN)
      }
    }
    return this.outsideCells(row, column)
  }

  /** The style a new cell takes from its row or column. */
  outsideCells(row: number, column: number): number {
    const rowStyle = this.rowStyles.get(row)
    if (rowStyle !== undefined) return rowStyle
    return this.columnStyles.find((span) => span.from <= column && column <= span.to)?.style ?? 0
  }

  private runsOf(row: number): number[] {
    if (!this.sorted) return this.rows.flatMap((candidate, index) => (candidate === row ? [index] : []))
    let low = 0
    let high = this.rows.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const candidate = this.rows[middle] ?? 0
      if (candidate === row) return [middle]
      if (candidate < row) low = middle + 1
      else high = middle - 1
    }
    return []
  }
}
