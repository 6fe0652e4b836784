import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Proposal, type QuestionCode, proposeCatalogue, readSource, SourceError, type SourceGrid } from '#doctor'
import { type Block, parseCatalogue } from '#rulebook'
import { gridOf, gridOfDescribed, type SheetFile, tableFiles } from '../../support/doctor-tables'
import { ENCODINGS, type Form, retold, SEPARATORS } from '../../support/retold'

const PUBLISHED = ['duoplus', 'utrecht-v2-36uur', 'den-haag', 'harlingen']

type Rows = readonly (readonly string[])[]

interface Original {
  readonly name: string
  readonly grid: SourceGrid
  /** The cells as they stand, blank rows included, all rows equally wide. */
  readonly rows: Rows
  readonly width: number
  readonly proposal: Proposal
}

let originals: readonly Original[] = []

beforeAll(async () => {
  const published = PUBLISHED.map((name) => ({
    name,
    grid: readSource(readFileSync(`test/fixtures/csv/${name}.csv`), `${name}.csv`),
  }))
  // What a sheet hides is not in a text file.
  const tables = tableFiles().filter(({ file }) => !file.endsWith('.sheet.json'))
  const corpus = await Promise.all(tables.map(async (table) => ({ name: table.name, grid: await gridOf(table) })))
  originals = [...published, ...corpus].map(({ name, grid }) => {
    const rows: string[][] = []
    for (const { row, cells } of grid.rows) rows[row - 1] = [...cells]
    const width = Math.max(...grid.rows.map(({ cells }) => cells.length))
    const full = Array.from(rows, (cells) => Array.from({ length: width }, (_, index) => cells?.[index] ?? ''))
    return { name, grid, rows: full, width, proposal: proposeCatalogue(grid) }
  })
})

const form: fc.Arbitrary<Form> = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  encoding: fc.constantFrom(...ENCODINGS),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  quotes: fc.constantFrom('all' as const, 'needed' as const),
})

const substance = ({ catalogue }: Proposal): string[] =>
  catalogue.blocks.map(({ code, label, category, role, value, limit, standsOn, approval, evidence }) =>
    JSON.stringify([code, label, category, role, value, limit, standsOn, approval, evidence]),
  )

/** The proposal for these cells as a file; null where they are no table any more, which people are told. */
function proposed(rows: Rows, as: Form, name: string): Proposal | null {
  try {
    return proposeCatalogue(readSource(retold(rows, as), `${name}.csv`))
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError)
    return null
  }
}

/** No amount that differs from the original without a question about that block. */
function expectNoWrongAmount(original: Original, mutated: Proposal | null, only?: QuestionCode): void {
  if (mutated === null) return
  const questions = mutated.questions.filter(({ code }) => only === undefined || code === only)
  const asked = new Set(questions.flatMap(({ blocks }) => blocks))
  const wrong = mutated.catalogue.blocks.filter(
    (block) =>
      block.value.amount !== undefined &&
      !asked.has(block.code) &&
      !original.proposal.catalogue.blocks.some((known) => isSame(known, block)),
  )
  expect({ table: original.name, wrong: wrong.map(certain) }).toEqual({ table: original.name, wrong: [] })
}

/** The same printed value for the same label; the rest of a label may have gone with its row. */
function isSame(known: Block, block: Block): boolean {
  const isSameLabel = known.label.startsWith(block.label) || block.label.startsWith(known.label)
  return isSameLabel && certain({ ...known, label: '' }) === certain({ ...block, label: '' })
}

const certain = ({ label, value }: Pick<Block, 'label' | 'value'>): string =>
  `${label} ${value.kind} ${value.amount ?? ''}`

/** Every row of the source once, and every block from a row that is taken for one or for the note that holds it. */
function expectEveryRowOnce({ rows, catalogue, questions }: Proposal, grid: SourceGrid): void {
  expect(rows.map(({ row }) => row)).toEqual(grid.rows.map(({ row }) => row))
  const codes = new Set(catalogue.blocks.map(({ code }) => code))
  const taken = new Map(rows.map((row) => [row.row, row]))
  for (const { row, taken: as, blocks } of rows) {
    for (const code of blocks ?? []) expect(codes).toContain(code)
    if (as === 'block' || as === 'continuation')
      expect({ row, blocks: blocks?.length ?? 0 }).not.toMatchObject({ blocks: 0 })
    if (as === 'not-understood') expect(blocks).toEqual([])
  }
  for (const { code, source } of catalogue.blocks) {
    const from = taken.get(source.row)
    expect(['block', 'note']).toContain(from?.taken)
    expect(from?.blocks).toContain(code)
  }
  for (const { blocks } of questions) for (const code of blocks) expect(codes).toContain(code)
}

describe('a table told in another form', () => {
  it('gives the same blocks and questions in every separator, encoding, quoting and line end', () => {
    fc.assert(
      fc.property(fc.nat(), form, (pick, as) => {
        const { name, rows, proposal } = originals[pick % originals.length] as Original
        const again = proposed(rows, as, name)
        expect([name, again && substance(again)]).toEqual([name, substance(proposal)])
        expect(again?.questions.map(({ code }) => code)).toEqual(proposal.questions.map(({ code }) => code))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same blocks with blank rows and blank columns in between', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        form,
        fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
        fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
        (pick, as, blankRows, blankColumns) => {
          const { name, rows, width, proposal } = originals[pick % originals.length] as Original
          let cells = rows.map((row) => [...row])
          for (const at of blankColumns)
            cells = cells.map((row) => [...row.slice(0, at % (width + 1)), '', ...row.slice(at % (width + 1))])
          for (const at of blankRows) cells.splice(at % (cells.length + 1), 0, [])
          const again = proposed(cells, as, name)
          expect([name, again && substance(again)]).toEqual([name, substance(proposal)])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never gives another amount without a question: columns and rows in any order, more titles, moved notes, rows and cells gone, amounts in another notation', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        form,
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.constantFrom('columns', 'titles', 'notes', 'rows', 'cells', 'order', 'notation'),
        (pick, as, numbers, kind) => {
          const original = originals[pick % originals.length] as Original
          const cells = mutated(original, kind, numbers)
          const again = proposed(cells, as, original.name)
          expectNoWrongAmount(original, again)
          if (again !== null) expectEveryRowOnce(again, readSource(retold(cells, as), 'x.csv'))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never takes another column of values without a question', () => {
    const several = originals.filter(({ proposal }) =>
      proposal.questions.some(({ code }) => code === 'value-column-unclear'),
    )
    expect(several.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.nat(), form, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (pick, as, numbers) => {
        const original = several[pick % several.length] as Original
        const again = proposed(mutated(original, 'columns', numbers), as, original.name)
        expectNoWrongAmount(original, again, 'value-column-unclear')
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same blocks as a sheet in a real .xlsx: titles and categories merged, and a question for each hidden row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(fc.nat(), { maxLength: 3 }), fc.boolean(), async (pick, numbers, merged) => {
        const original = originals[pick % originals.length] as Original
        const { name, proposal } = original
        const printed = proposal.rows.filter(({ taken }) => taken === 'block').map(({ row }) => row)
        const hidden = [...new Set(numbers.map((number) => printed[number % printed.length] ?? 0))]
        const again = proposeCatalogue(await gridOfDescribed(asSheet(original, hidden, merged), `${name}.xlsx`))
        expect([name, substance(again)]).toEqual([name, substance(proposal)])
        const asked = again.questions.filter(({ code }) => code === 'row-hidden')
        const rowOf = ({ cell }: { cell: string }) => Number(/\d+/.exec(cell)?.[0])
        expect([name, [...new Set(asked.map(rowOf))].sort()]).toEqual([name, [...hidden].sort()])
        const others = again.questions.filter(({ code }) => code !== 'row-hidden')
        expect([name, others.map(({ code }) => code)]).toEqual([name, proposal.questions.map(({ code }) => code)])
      }),
      { numRuns: 120 },
    )
  })

  it('gives the same values under headers of other words', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('Bedrag', 'Inspanningswaarde', 'SROI-waarde', 'Tarief'), (pick, word) => {
        const original = originals[pick % originals.length] as Original
        const header = original.proposal.rows.find(({ taken }) => taken === 'header')
        if (header === undefined) return
        const cells = original.rows.map((row, index) =>
          index === header.row - 1
            ? row.map((cell) => cell.replace(/^(?:Waarde|Bedrag|Inspanningswaarde)/, word))
            : row,
        )
        expectNoWrongAmount(
          original,
          proposed(cells, { separator: ';', encoding: 'utf8', lineEnd: '\n', quotes: 'needed' }, original.name),
        )
      }),
      { numRuns: 100 },
    )
  })
})

/** The cells as a sheet: titles merged over the columns, a category merged over the rows it holds for. */
function asSheet({ rows, width, proposal }: Original, hidden: readonly number[], isMerged: boolean): SheetFile {
  const letter = (at: number): string => String.fromCharCode(65 + at)
  const taken = new Map(proposal.rows.map((row) => [row.row, row.taken]))
  const titles = [...taken].flatMap(([row, as]) => (as === 'title' && width > 1 ? [row] : []))
  const categories = proposal.catalogue.blocks.flatMap(({ category, source: { row } }) => {
    const cells = rows[row - 1] ?? []
    const column = cells.findIndex((cell) => category !== null && cell === category)
    if (column < 0) return []
    let bottom = row
    while (taken.get(bottom + 1) === 'block' && rows[bottom]?.[column] === '') bottom++
    return bottom === row ? [] : [`${letter(column)}${String(row)}:${letter(column)}${String(bottom)}`]
  })
  const alone = titles.filter((row) => rows[row - 1]?.slice(1).every((cell) => cell === '') === true)
  const overColumns = alone.map((row) => `A${String(row)}:${letter(width - 1)}${String(row)}`)
  return {
    sheet: 'Blad1',
    rows: Object.fromEntries(rows.map((cells, at) => [at + 1, cells.map((cell) => (cell === '' ? null : cell))])),
    merges: isMerged ? [...new Set([...overColumns, ...categories])] : [],
    hidden,
  }
}

const NOTATIONS: readonly ((amount: string) => string)[] = [
  (amount) => `€ ${amount}`,
  (amount) => `€${amount},00`,
  (amount) => `€ ${amount},-`,
  (amount) => `€ ${amount},=`,
  (amount) => `EUR ${amount}`,
  (amount) => `${amount} euro`,
  (amount) => `€ ${amount.replace('.', '')}`,
  (amount) => `€\u00a0${amount.replace('.', '\u00a0')}`,
]

/** The cells of a table with something done to them that happens to real tables. */
function mutated({ rows, width, proposal }: Original, kind: string, numbers: readonly number[]): string[][] {
  const cells = rows.map((row) => [...row])
  const at = (index: number, most: number): number => (numbers[index] ?? index) % Math.max(1, most)
  // A header or title that is gone takes the unit with it; nobody can know it then.
  const own = cells.flatMap((_, index) =>
    proposal.rows.some(({ row, taken }) => row === index + 1 && taken !== 'header' && taken !== 'title') ? [index] : [],
  )
  const notes = proposal.rows.filter(({ taken }) => taken === 'note').map(({ row }) => row - 1)
  switch (kind) {
    case 'columns': {
      const order = Array.from({ length: width }, (_, index) => index)
      order.sort((a, b) => ((numbers[a % 8] ?? a) % 97) - ((numbers[b % 8] ?? b) % 97) || a - b)
      return cells.map((row) => order.map((index) => row[index] ?? ''))
    }
    case 'titles':
      return [
        ['Social return in de gemeente'],
        ...numbers.slice(0, 3).map((n) => [`Bijlage ${String(n % 20)}`]),
        ...cells,
      ]
    case 'notes': {
      const moving = notes[at(0, notes.length)]
      if (moving === undefined) return cells
      const [note] = cells.splice(moving, 1)
      const [first = 0] = proposal.rows.filter(({ taken }) => taken === 'header').map(({ row }) => row)
      cells.splice(Math.min(cells.length, first + at(1, cells.length)), 0, note ?? [])
      return cells
    }
    case 'order': {
      // A row that moves to another table of the page means something else there.
      if (proposal.rows.filter(({ taken }) => taken === 'header').length > 1) return cells
      const from = own[at(0, own.length)] ?? 0
      const [row] = cells.splice(from, 1)
      cells.splice(own[at(1, own.length)] ?? 0, 0, row ?? [])
      return cells
    }
    case 'notation':
      return cells.map((row, index) =>
        row.map((cell) =>
          cell.replace(
            /€ ?(\d{1,3}\.\d{3})(?:,00|,-|,=)?(?![\d.,])/g,
            (_, amount: string) => NOTATIONS[at(index % 8, NOTATIONS.length)]?.(amount) ?? '',
          ),
        ),
      )
    case 'rows':
      return cells.filter((_, index) => !numbers.slice(0, 2).some((number) => own[number % own.length] === index))
    default:
      for (const number of numbers.slice(0, 3)) {
        const row = cells[own[number % own.length] ?? 0]
        if (row !== undefined) row[(number >> 5) % width] = ''
      }
      return cells
  }
}

describe('the rows of a source', () => {
  it('are each a block, a heading, a note about something, or listed as not understood', () => {
    for (const { proposal, grid } of originals) expectEveryRowOnce(proposal, grid)
  })
})

describe('anything at all', () => {
  const scrap = fc.constantFrom(
    ...[
      'Doelgroep',
      'Waarde',
      'Waarde per jaar',
      'Nr',
      'Categorie',
      'WW',
      'Participatiewet < 2 jaar',
      'PSO trede 1 en 2',
      '55+',
    ],
    ...[
      '€ 30.000',
      '€ 5.000 extra op bovenstaande bedragen',
      '10%, 25%',
      'Factuurwaarde',
      '€ 30,000',
      '30',
      'x',
      '-',
      '€',
      '',
    ],
    ...[
      '* Kandidaat telt maximaal 12 maanden mee.',
      'WW**',
      '(1)',
      '--',
      'Bonus',
      'a) Contract',
      'b) Stage',
      'Totaal',
      'Pagina 1 van 2',
    ],
    ...[
      '1 fte, 1 jaar',
      'altijd',
      'Bovenop categorie A',
      'bovenop blok 1 t/m 3',
      'kopie factuur overleggen',
      'van',
      '(open',
      'dicht)',
    ],
    ...[
      'Voor 55+ geldt een extra waarde van € 5.000.',
      'regel\ntwee',
      '"',
      ';',
      '\u0000',
      '__proto__',
      '=1+1',
      '9'.repeat(40),
    ],
  )

  it('is a catalogue that can be kept, with every row accounted for, or a source we say we cannot read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(scrap, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        form,
        (rows, as) => {
          let grid: SourceGrid
          let proposal: Proposal
          try {
            grid = readSource(retold(rows, as), 'x.csv')
            proposal = proposeCatalogue(grid)
          } catch (error) {
            expect(error).toBeInstanceOf(SourceError)
            return
          }
          expectEveryRowOnce(proposal, grid)
          expect(parseCatalogue(JSON.parse(JSON.stringify(proposal.catalogue)))).toMatchObject({ ok: true })
          const codes = proposal.catalogue.blocks.map(({ code }) => code.toLowerCase())
          expect(new Set(codes).size).toBe(codes.length)
          expect(new Set(proposal.questions.map(({ id }) => id)).size).toBe(proposal.questions.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
