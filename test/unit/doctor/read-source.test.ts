import { gridOfSheet, readSource, readText, SourceError } from '#doctor'
import type { SheetSnapshot } from '#workbook'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const brief = (bytes: Uint8Array): string[] =>
  readSource(bytes, 'tabel.csv').rows.map(({ row, cells }) => `${String(row)}: ${cells.join(' | ')}`)
const problemOf = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof SourceError) return error.problem
    throw error
  }
  return 'none'
}

describe('a text file as a grid', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8('Blok;Waarde\nWW;€ 5\n')],
    ['UTF-8 with byte order mark', utf8('\ufeffBlok;Waarde\nWW;€ 5\n')],
    ['Windows-1252', Uint8Array.from([...utf8('Blok;Waarde\nWW;'), 0x80, ...utf8(' 5\n')])],
    ['UTF-16 little endian', new Uint8Array(Buffer.from('\ufeffBlok;Waarde\nWW;€ 5\n', 'utf16le'))],
    ['UTF-16 big endian', new Uint8Array(Buffer.from('\ufeffBlok;Waarde\nWW;€ 5\n', 'utf16le').swap16())],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('Blok;Waarde\nWW;€ 5\n', 'utf16le'))],
    ['UTF-8 once read as Windows-1252', utf8('Blok;Waarde\nWW;â‚¬ 5\n')],
    ['old Mac line ends', utf8('Blok;Waarde\rWW;€ 5\r')],
    ['Windows line ends', utf8('Blok;Waarde\r\nWW;€ 5\r\n')],
    ['a sep= line, which Excel does not show', utf8('sep=;\nBlok;Waarde\nWW;€ 5\n')],
    ['commas', utf8('Blok,Waarde\nWW,€ 5\n')],
    ['tabs', utf8('Blok\tWaarde\nWW\t€ 5\n')],
    ['pipes', utf8('| Blok | Waarde |\n| WW | € 5 |\n')],
    ['columns drawn with spaces', utf8('Blok     Waarde\nWW       € 5\n')],
  ])('%s', (_name, bytes) => {
    expect(brief(bytes)).toEqual(['1: Blok | Waarde', '2: WW | € 5'])
  })

  it('one column of quoted cells has no quotes left', () => {
    expect(brief(utf8('"Blok ""WW"""\n"€ 5,-"\nWIA\n'))).toEqual(['1: Blok "WW"', '2: € 5,-', '3: WIA'])
  })

  it('counts rows as Excel shows them: blank rows and lines inside quotes', () => {
    expect(brief(utf8('a;b\n\n"x\ny";1\n;;\nz;2\n'))).toEqual(['1: a | b', '3: x\ny | 1', '5: z | 2'])
  })

  it.each([
    ['decimal commas', 'WW;10,5\nPW;12,5\nWIA;1,5\n', 2],
    ['semicolons inside quotes', '"a;b;c",1\n"d;e;f",2\n"g;h;i",3\n', 2],
    ['commas in prose', 'Blok;Waarde\na, b, c;1\nd, e, f;2\n', 2],
  ])('is not led astray by %s', (_name, text, columns) => {
    for (const { cells } of readText(text, 'x').rows) expect(cells).toHaveLength(columns)
  })

  it('keeps quotes inside quotes', () => {
    expect(brief(utf8('"zogenoemde ""SW""";1\nb;2\n'))[0]).toBe('1: zogenoemde "SW" | 1')
  })

  it('leaves the folder out of the name and knows the source again by its hash', () => {
    const first = readSource(utf8('a;1\nb;2\n'), 'C:\\map\\tabel.csv')
    expect(first.name).toBe('tabel.csv')
    expect(readSource(utf8('a;1\nb;2\n'), 'elders/ander.csv').hash).toBe(first.hash)
    expect(readSource(utf8('a;1\nb;3\n'), 'tabel.csv').hash).not.toBe(first.hash)
  })
})

describe('a source that holds no text table', () => {
  it.each<[string, () => unknown, string]>([
    ['empty file', () => readSource(new Uint8Array(), 'x'), 'empty-file'],
    ['only white space', () => readSource(utf8(' \n\n'), 'x'), 'empty-file'],
    ['a workbook', () => readSource(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'x'), 'is-workbook'],
    ['an old workbook', () => readSource(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'x'), 'is-workbook'],
    ['a PDF', () => readSource(utf8('%PDF-1.7\n'), 'x'), 'is-pdf'],
    [
      'bytes',
      () =>
        readSource(
          Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 251),
          'x',
        ),
      'binary-file',
    ],
    ['over 20 MB', () => readSource(new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'x'), 'too-large'],
    ['over 100,000 rows', () => readSource(utf8('a;1\n'.repeat(100_001)), 'x'), 'too-many-rows'],
    ['exactly 100,000 rows', () => readSource(utf8('a;1\n'.repeat(100_000)), 'x'), 'none'],
    ['one line without end', () => readSource(utf8('a'.repeat(1_000_000)), 'x'), 'none'],
  ])('%s: %s', (_name, read, problem) => {
    expect(problemOf(read)).toBe(problem)
  })
})

describe('a sheet as a grid', () => {
  const sheet = (
    cells: readonly [number, number, number | string, string?][],
    merges: SheetSnapshot['merges'] = [],
  ): SheetSnapshot => ({
    name: 'Bouwblokken',
    visibility: 'visible',
    isProtected: false,
    rows: [...new Set(cells.map(([row]) => row))].map((row) => ({
      row,
      hidden: false,
      cells: cells
        .filter(([own]) => own === row)
        .map(([, column, value, format]) => ({ row, column, value, ...(format !== undefined && { format }) })),
    })),
    columns: [],
    merges,
    tables: [],
    comments: [],
    frozenRows: 0,
  })

  it('keeps addresses, fills merged cells down and not to the right', () => {
    const grid = gridOfSheet(
      sheet(
        [
          [2, 2, 'Titel'],
          [4, 2, 'A'],
          [4, 3, 'WW'],
          [5, 3, 'WIA'],
        ],
        [
          { top: 2, left: 2, bottom: 2, right: 5 },
          { top: 4, left: 2, bottom: 5, right: 2 },
        ],
      ),
    )
    expect(grid.rows).toEqual([
      { row: 2, cells: ['', 'Titel'] },
      { row: 4, cells: ['', 'A', 'WW'] },
      { row: 5, cells: ['', 'A', 'WIA'] },
    ])
  })

  it('writes numbers as the table would: decimal comma, percentages as shown', () => {
    const grid = gridOfSheet(
      sheet([
        [1, 1, 30000],
        [1, 2, 0.1 + 0.2],
        [1, 3, 0.25, '0%'],
      ]),
    )
    expect(grid.rows[0]?.cells).toEqual(['30000', '0,3', '25%'])
  })

  it('takes only the range that was asked for', () => {
    const cells: [number, number, string][] = [
      [1, 1, 'a'],
      [2, 1, 'b'],
      [2, 2, 'c'],
    ]
    expect(gridOfSheet(sheet(cells), { top: 2, left: 2, bottom: 9, right: 9 }).rows).toEqual([
      { row: 2, cells: ['', 'c'] },
    ])
  })
})
