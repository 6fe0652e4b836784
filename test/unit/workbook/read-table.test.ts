import { dayFromSerial, type IsoDay } from '#time'
import {
  CONTRACTS,
  CONTRIBUTIONS,
  type Field,
  findTables,
  headerKey,
  PLAN,
  readMonitoring,
  type TableDeclaration,
  type TableObject,
  type WorkbookSnapshot,
} from '#workbook'
import { sheet, workbook } from '../../support/sheet'

const HEADER = '| Opdracht | Kwartaal | Bouwblok | Fte |'
const shown = (field: Field<unknown>): string => {
  if (field.kind === 'value') return `${String(field.value)}${field.remark === undefined ? '' : ` (${field.remark})`}`
  return field.kind === 'problem' ? field.problem.code : field.kind
}
const places = (book: WorkbookSnapshot): unknown[] =>
  findTables(book).map(({ shape }) => [shape.table, shape.sheet, shape.headerRow, shape.firstRow, shape.lastRow])

describe('declarations', () => {
  it.each([CONTRACTS, CONTRIBUTIONS, PLAN])(
    '$name: header names are unlike each other, synonyms are written as they are compared',
    ({ columns }) => {
      const headers = Object.values(columns).map(({ header }) => headerKey(header))
      expect(new Set(headers).size).toBe(headers.length)
      for (const { synonyms } of Object.values(columns))
        for (const synonym of synonyms) expect(headerKey(synonym)).toBe(synonym)
    },
  )

  it('no synonym takes the header of another column', () => {
    const all: readonly TableDeclaration[] = [CONTRACTS, CONTRIBUTIONS, PLAN]
    for (const { columns } of all) {
      const own = new Set(Object.values(columns).map(({ header }) => headerKey(header)))
      for (const { synonyms } of Object.values(columns))
        expect(synonyms.filter((synonym) => own.has(synonym))).toEqual([])
    }
  })
})

describe('header key', () => {
  it.each([
    ['Opdrachtwaarde (excl. btw)', 'opdrachtwaarde'],
    ['  FTE ', 'fte'],
    ['Uren\nper week*', 'uren per week'],
    ['Coördinator', 'coordinator'],
    ['(leeg)', 'leeg'],
    ['SROI-%', 'sroi %'],
  ])('%s is %s', (header, key) => expect(headerKey(header)).toBe(key))
})

describe('find tables', () => {
  it('under titles and blank rows, beside other columns', () => {
    const book = workbook(
      sheet('Blad1', `| Rapportage |\n\n\n| x | ${HEADER.slice(2)}\n| y | OP-1 | 2026-Q1 | 1 | 1 |`),
    )
    expect(places(book)).toEqual([['contributions', 'Blad1', 4, 5, 5]])
  })

  it('two below each other, and blank rows inside', () => {
    const book = workbook(
      sheet(
        'Alles',
        `| Kenmerk | Startdatum | Einddatum | Opdrachtwaarde |\n| OP-1 | d:2026-01-01 | d:2026-12-31 | 5 |\n\n| OP-2 | d:2026-01-01 | d:2026-12-31 | 5 |\n\n| Inzet |\n${HEADER}\n| OP-1 | 2026-Q1 | 1 | 1 |`,
      ),
    )
    expect(places(book)).toEqual([
      ['contracts', 'Alles', 1, 2, 4],
      ['contributions', 'Alles', 7, 8, 8],
    ])
  })

  it('two beside each other', () => {
    const book = workbook(
      sheet(
        'Naast',
        `${HEADER} | Opdracht | Kwartaal | Geplande waarde |\n| OP-1 | 2026-Q1 | 1 | 1 | | OP-1 | 2026-Q1 | 900 |`,
      ),
    )
    expect(places(book)).toEqual([
      ['contributions', 'Naast', 1, 2, 2],
      ['plan', 'Naast', 1, 2, 2],
    ])
  })

  it('hidden sheets and our own tabs are no place to look; hidden rows are', () => {
    const drawing = `${HEADER}\n| OP-1 | 2026-Q1 | 1 | 1 |`
    const own = {
      ...workbook(sheet('SROI Overzicht', drawing)),
      names: [{ name: 'SROI_TAB_OVERVIEW', refersTo: "'SROI Overzicht'!$A$1", hidden: true }],
    }
    expect(places(own)).toEqual([])
    expect(places(workbook(sheet('A', drawing, { visibility: 'hidden' })))).toEqual([])
    const hidden = readMonitoring(workbook(sheet('A', drawing, { hiddenRows: [2] })))
    expect([hidden.contributions.length, hidden.tables[0]?.hiddenRows, hidden.contributions[0]?.hidden]).toEqual([
      1,
      1,
      true,
    ])
  })

  it('a tender sheet, a catalogue and a list of words are not ours', () => {
    expect(
      places(
        workbook(
          sheet(
            'Aanbestedingen',
            '| Aanbesteding | Opdrachtwaarde | Startdatum | Van toepassing |\n| a | 1 | d:2026-01-01 | ja |',
          ),
        ),
      ),
    ).toEqual([])
    expect(places(workbook(sheet('Catalogus', '| Bouwblok | Omschrijving | Prijs |\n| 1 | PW | 30000 |')))).toEqual([])
    expect(
      places(workbook(sheet('Tekst', '| Let op: vul bij elke opdracht het kwartaal en het bouwblok in | ja |'))),
    ).toEqual([])
  })

  it('blocks with only what they are worth are a catalogue; with what was claimed or done they are ours', () => {
    const catalogue = '| Code | Bouwblok | Categorie | Soort | Waarde | Eenheid | Telt mee | Goedkeuring | Bewijs |'
    expect(
      places(workbook(sheet('Blokken', `${catalogue}\n| 1 | WW | A | basis | 15000 | per fte |  | nee |  |`))),
    ).toEqual([])
    expect(
      places(workbook(sheet('Blokken', '| Nr | Bouwblok | Waarde | Duur |\n| 1 | WW | 15000 | 1 jaar |'))),
    ).toEqual([])
    expect(places(workbook(sheet('Q1', '| Bouwblok | Opgevoerde waarde |\n| 1 | 15000 |')))).toHaveLength(1)
    expect(places(workbook(sheet('Q1', '| Bouwblok | Fte | Waarde |\n| 1 | 1 | 15000 |')))).toHaveLength(1)
  })

  it('totals are left out, also halfway; what follows is read', () => {
    const book = workbook(
      sheet(
        'A',
        `${HEADER}\n| OP-1 | 2026-Q1 | 1 | 1 |\n| Subtotaal | | | 1 |\n| OP-1 | 2026-Q2 | 1 | 1 |\n| Totaal | | | 2 |`,
      ),
    )
    expect(findTables(book)[0]?.rows.map(({ row }) => row)).toEqual([2, 4])
    expect(findTables(book)[0]?.totalRows).toEqual([3, 5])
  })

  it('the total row of an Excel table ends it, whatever it is called', () => {
    const table: TableObject = {
      name: 'Inzet',
      range: { top: 1, left: 1, bottom: 3, right: 4 },
      hasHeaderRow: true,
      hasTotalRow: true,
      columns: [],
    }
    const book = workbook(
      sheet('A', `${HEADER}\n| OP-1 | 2026-Q1 | 1 | 1 |\n| Alles | | | 1 |\n| OP-1 | 2026-Q2 | 1 | 1 |`, {
        tables: [table],
      }),
    )
    expect(findTables(book)[0]?.rows.map(({ row }) => row)).toEqual([2])
    expect(findTables(book)[0]?.shape.tableName).toBe('Inzet')
  })

  it('rows typed under an Excel table count as well', () => {
    const table: TableObject = {
      name: 'Inzet',
      range: { top: 1, left: 1, bottom: 2, right: 4 },
      hasHeaderRow: true,
      hasTotalRow: false,
      columns: [],
    }
    const book = workbook(
      sheet('A', `${HEADER}\n| OP-1 | 2026-Q1 | 1 | 1 |\n| OP-1 | 2026-Q2 | 1 | 1 |`, { tables: [table] }),
    )
    expect(findTables(book)[0]?.shape.lastRow).toBe(3)
  })

  it('a name, then a synonym; of two that mean the same the first is read', () => {
    const [named] = findTables(
      workbook(sheet('A', '| Kenmerk | Opdracht | Kwartaal | Bouwblok |\n| K-1 | OP-1 | 2026-Q1 | 1 |')),
    )
    expect([named?.shape.columns['contract']?.column, named?.shape.columns['key']?.column]).toEqual([2, 1])
    const [alone] = findTables(workbook(sheet('A', '| Kenmerk | Kwartaal | Bouwblok |\n| OP-1 | 2026-Q1 | 1 |')))
    expect(alone?.shape.columns['contract']).toEqual({ column: 1, header: 'Kenmerk', by: 'synonym' })
  })

  it('headers such as __proto__ are only headers', () => {
    const [found] = findTables(
      workbook(
        sheet('A', '| Opdracht | Kwartaal | Bouwblok | __proto__ | constructor |\n| OP-1 | 2026-Q1 | 1 | x | y |'),
      ),
    )
    expect(found?.unmapped.map(({ header }) => header)).toEqual(['__proto__', 'constructor'])
  })
})

describe('read cells', () => {
  const contract = (header: string, drawn: string, format?: string): string => {
    const book = workbook(
      sheet(
        'A',
        `| Kenmerk | Startdatum | Opdrachtwaarde | ${header} |\n| OP-1 | d:2026-01-01 | 1 | ${drawn} |`,
        format === undefined ? {} : { formats: { 4: format } },
      ),
    )
    const { contracts } = readMonitoring(book)
    const id = Object.entries(CONTRACTS.columns).find(([, column]) => column.header === header)?.[0] as 'percentage'
    return shown((contracts[0] as NonNullable<(typeof contracts)[0]>).fields[id])
  }
  it.each([
    // column | cell | read as
    ['Loonsom', '5000', '5000'],
    ['Loonsom', "'5.000", '5000 (number-as-text)'],
    ['Loonsom', "'€ 1.234,56", '1234.56 (number-as-text)'],
    ['Loonsom', 'p.m.', 'number-invalid'],
    ['Loonsom', "'···", 'blank'],
    ['Loonsom', '#REF!', 'formula-error'],
    ['Loonsom', '=A1', 'formula-error'],
    ['Percentage', '0.05', '5'],
    ['Percentage', "'5%", '5'],
    ['Percentage', "'2,5 %", '2.5'],
    ['Percentage', '1', '100'],
    ['Percentage', '5', 'percentage-invalid'],
    ['Percentage', "'0,05", '5 (number-as-text)'],
    ['Percentage', '-0.05', 'percentage-invalid'],
    ['Percentage', 'vijf', 'percentage-invalid'],
    ['Einddatum', 'd:2026-12-31', '2026-12-31'],
    ['Einddatum', "'31-12-2026", '2026-12-31 (date-as-text)'],
    ['Einddatum', '31 dec 2026', '2026-12-31 (date-as-text)'],
    ['Einddatum', "'30-02-2026", 'date-invalid'],
    ['Einddatum', '2026', 'date-invalid'],
    ['Einddatum', '', 'blank'],
    ['Beleid', "'duoplus·", 'duoplus (untrimmed)'],
    ['Opmerking', "'let op·", 'let op'],
  ])('%s %s reads as %s', (header, drawn, expected) => expect(contract(header, drawn)).toBe(expected))

  const effort = (header: string, drawn: string, format?: string): string => {
    const book = workbook(
      sheet(
        'A',
        `| Opdracht | Kwartaal | Bouwblok | ${header} |\n| OP-1 | 2026-Q1 | 1 | ${drawn} |`,
        format === undefined ? {} : { formats: { 4: format } },
      ),
    )
    const { contributions } = readMonitoring(book)
    const id = Object.entries(CONTRIBUTIONS.columns).find(([, column]) => column.header === header)?.[0] as 'fte'
    return shown((contributions[0] as NonNullable<(typeof contributions)[0]>).fields[id])
  }
  it.each([
    ['Fte', '0.5', '0.5'],
    ['Fte', "'0,5", '0.5 (number-as-text)'],
    ['Fte', "'1.250", 'number-invalid'],
    ['Fte', "'50%", 'number-invalid'],
    ['Status', 'Akkoord ', 'akkoord'],
    ['Status', 'goedgekeurd', 'akkoord'],
    ['Status', 'ok', 'status-unknown'],
    ['Bewijs', 'Aanwezig bij opdrachtnemer', 'aanwezig'],
    ['Bewijs', 'n.v.t.', 'niet nodig'],
    ['Berekende waarde', '#NAME?', 'blank'],
  ])('%s %s reads as %s', (header, drawn, expected) => expect(effort(header, drawn)).toBe(expected))

  it('a block that Excel made a date of is the code that was typed', () => {
    const book = workbook(
      sheet('A', `| Opdracht | Kwartaal | Fte | Bouwblok |\n| OP-1 | 2026-Q1 | 1 | 46036 |`, {
        formats: { 4: 'd-mmm' },
      }),
    )
    expect(dayFromSerial(46036)).toBe('2026-01-14')
    expect(readMonitoring(book).contributions[0]?.fields.block).toEqual({ kind: 'value', value: '14-1' })
  })

  it('days of the 1904 system', () => {
    const book = {
      ...workbook(sheet('A', '| Kenmerk | Einddatum | Opdrachtwaarde |\n| OP-1 | 44561 | 1 |')),
      date1904: true,
    }
    expect(readMonitoring(book).contracts[0]?.fields.end).toEqual({ kind: 'value', value: '2026-01-01' as IsoDay })
  })

  it('a merged cell gives its value to every row it covers', () => {
    const book = workbook(
      sheet('A', `${HEADER}\n| OP-1 | 2026-Q1 | 1 | 1 |\n| | 2026-Q1 | 2 | 1 |\n| | 2026-Q1 | 3 | 1 |`, {
        merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      }),
    )
    expect(readMonitoring(book).contributions.map(({ fields }) => shown(fields.contract))).toEqual([
      'OP-1',
      'OP-1',
      'blank',
    ])
  })
})
