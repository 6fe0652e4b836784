import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Proposal, proposeCatalogue, readSource } from '#doctor'

const NAMES = ['duoplus', 'utrecht-v2-36uur', 'den-haag', 'harlingen'] as const
const SEPARATORS = [';', ',', '\t'] as const
const ENCODINGS = ['utf8', 'utf8-bom', 'utf16', 'windows-1252'] as const

type Row = readonly string[]

const published = new Map(
  NAMES.map((name) => {
    const grid = readSource(readFileSync(`test/fixtures/csv/${name}.csv`), `${name}.csv`)
    const rows: string[][] = []
    for (const { row, cells } of grid.rows) rows[row - 1] = [...cells]
    const width = Math.max(...grid.rows.map(({ cells }) => cells.length))
    const full = Array.from(rows, (cells) => Array.from({ length: width }, (_, index) => cells?.[index] ?? ''))
    return [name, { rows: full, width, proposal: proposeCatalogue(grid) }] as const
  }),
)

/** Code, value, limit and scope of every block: what a mutation of the file must not change. */
const substance = ({ catalogue }: Proposal): string[] =>
  catalogue.blocks.map(({ code, label, category, role, value, limit, standsOn, approval }) =>
    JSON.stringify([code, label, category, role, value, limit, standsOn, approval]),
  )

const encoded = (text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array => {
  if (encoding === 'utf8') return new TextEncoder().encode(text)
  if (encoding === 'utf8-bom') return new TextEncoder().encode(`\ufeff${text}`)
  if (encoding === 'utf16') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  const special: Readonly<Record<string, number>> = {
    '€': 0x80,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
  }
  return Uint8Array.from([...text], (char) => special[char] ?? char.charCodeAt(0))
}

const csv = (rows: readonly Row[], separator: string, lineEnd: string): string =>
  rows
    .map((row) =>
      row.map((cell) => (/["\n\r;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join(lineEnd) + lineEnd

describe.each(NAMES)('%s, written in another way', (name) => {
  const original = published.get(name)
  if (original === undefined) throw new Error(name)
  const { rows, width, proposal } = original

  it('gives the same blocks: columns in another order, blank rows and columns, other separators and encodings', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: width }, (_, index) => index),
          { minLength: width },
        ),
        fc.array(fc.nat({ max: rows.length }), { maxLength: 6 }),
        fc.array(fc.nat({ max: width }), { maxLength: 2 }),
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom('\n', '\r\n'),
        (order, blankRows, blankColumns, separator, encoding, lineEnd) => {
          let cells = rows.map((row) => order.map((index) => row[index] ?? ''))
          for (const at of blankColumns) cells = cells.map((row) => [...row.slice(0, at), '', ...row.slice(at)])
          for (const at of blankRows) cells.splice(at, 0, cells[0]?.map(() => '') ?? [])
          const mutated = proposeCatalogue(readSource(encoded(csv(cells, separator, lineEnd), encoding), `${name}.csv`))
          expect(substance(mutated)).toEqual(substance(proposal))
          expect(mutated.questions.map(({ code }) => code)).toEqual(proposal.questions.map(({ code }) => code))
          // The cell of each value is where the value now stands.
          for (const { source, value } of mutated.catalogue.blocks) {
            if (value.amount === undefined) continue
            const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(source.cell) ?? []
            expect(cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65]).toMatch(/\d/)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('never gives another amount without a question when cells go missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: rows.length - 1 }), fc.nat({ max: width - 1 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (gone) => {
          const cells = rows.map((row) => [...row])
          for (const [row, column] of gone) (cells[row] as string[])[column] = ''
          let mutated: Proposal
          try {
            mutated = proposeCatalogue(readSource(encoded(csv(cells, ';', '\n'), 'utf8'), `${name}.csv`))
          } catch (error) {
            expect(error).toMatchObject({ problem: 'no-table' })
            return
          }
          const asked = new Set(mutated.questions.flatMap(({ blocks }) => blocks))
          for (const block of mutated.catalogue.blocks) {
            const { amount } = block.value
            if (amount === undefined || asked.has(block.code)) continue
            // A certain amount stands literally in its own row of the source.
            const digits = (cells[block.source.row - 1] ?? []).join(' ').replace(/[.\s]/g, '')
            expect(digits).toContain(String(Number(amount)))
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
