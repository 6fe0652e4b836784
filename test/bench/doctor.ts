import Papa from 'papaparse'
import { proposeCatalogue, proposingCatalogue, readingSource, readSource } from '#doctor'
import { printTable, sideBySide } from './measure'

const GROUPS = ['Participatiewet', 'WW', 'WIA', 'Banenafspraak', 'BBL niveau 1', 'Stage mbo', 'Statushouder', 'Gastles']

/** A table of block values with this many rows, as authorities publish them: quotes, notes, several wordings. */
function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const group = GROUPS[at % GROUPS.length] ?? ''
    return `${at + 1};"${group}, groep ${at}";€ ${10 + (at % 40)}.000,00;"1 fte, ${1 + (at % 2)} jaar; naar rato"`
  })
  return ['Nr;Doelgroep;Waarde;Specificaties', ...lines].join('\r\n')
}

/** A policy text with a small table in it and thousands of lines around it. */
function textOf(lines: number): string {
  const line =
    '"Een opdrachtnemer zet mensen in met een afstand tot de arbeidsmarkt; de gemeente denkt graag mee.";;;\n'
  return `${tableOf(20).replaceAll('\r\n', '\n')}\n${line.repeat(lines)}`
}

/** Reading and proposing a table beside merely parsing the same file with the CSV library. */
export async function benchDoctor(): Promise<void> {
  for (const [title, text, rows] of [
    ['a table of 1,000 blocks', tableOf(1000), 1000],
    ['a text of 20,000 lines with a table', textOf(20_000), 20_000],
    ['a text of 99,000 lines with a table', textOf(99_000), 99_000],
  ] as const) {
    const bytes = new TextEncoder().encode(text)
    const grid = readSource(bytes, 'tabel.csv')
    const timings = await sideBySide([
      { name: 'parse with papaparse', count: rows, run: () => Papa.parse(text, { delimiter: ';' }) },
      { name: 'read: decode, find the separator, cells, hash', count: rows, run: () => readSource(bytes, 'tabel.csv') },
      { name: 'propose: tables, blocks, questions', count: rows, run: () => proposeCatalogue(grid) },
      {
        name: 'read and propose',
        count: rows,
        run: () => proposeCatalogue(readSource(bytes, 'tabel.csv')),
      },
    ])
    printTable(`Doctor: ${title}, ${Math.round(bytes.length / 1000)} kB`, timings)
    const longest = Math.max(
      longestStretch(readingSource(bytes, 'tabel.csv')),
      longestStretch(proposingCatalogue(grid)),
    )
    process.stdout.write(`The pane can draw and stop in between; the longest wait is ${Math.round(longest)} ms.\n`)
  }
}

function longestStretch(work: Iterator<unknown>): number {
  let longest = 0
  for (;;) {
    const started = performance.now()
    const { done } = work.next()
    longest = Math.max(longest, performance.now() - started)
    if (done === true) return longest
  }
}
