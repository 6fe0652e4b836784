/** Text from the clipboard as rows of cells: tabs between columns, quotes around texts with line ends. */
export function clipboardRows(text: string): string[][] {
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
