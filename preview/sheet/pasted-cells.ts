export interface PastedCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

// A paste of a whole column by accident must not freeze the page.
const MOST_CELLS = 20_000

/** Text from the clipboard as cells, from `row`, `column` on: tabs between columns, quotes around texts with line ends. */
export function pastedCells(text: string, row: number, column: number): PastedCell[] {
  const cells: PastedCell[] = []
  clipboardRows(text).forEach((line, down) => {
    line.forEach((entry, right) => {
      if (cells.length < MOST_CELLS) cells.push({ row: row + down, column: column + right, text: entry })
    })
  })
  return cells
}

function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]]
  const endings = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (const match of endings.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g)) {
    const [all, quoted, plain = '', end] = match
    if (all === '' && match.index === endings.length && endings !== '' && !/[\t\n]$/.test(endings)) break
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\n', ' '))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
