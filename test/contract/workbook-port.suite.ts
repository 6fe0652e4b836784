import {
  type CalculatedCell,
  type Calculator,
  cellAt,
  type CellContent,
  type CellEdit,
  type CellValue,
  ownTab,
  type PlanRow,
  positionFromA1,
  putParts,
  type PutSheet,
  readParts,
  sheetNamed,
  textContent,
  type WorkbookChange,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSelection,
  type WorkbookSnapshot,
  type WritePlan,
} from '#workbook'
import { chartedTab } from '../support/charted-tab'

/** A cell of a contract workbook: a value, or a formula in an object. */
export type ContractCell =
  CellValue | { readonly formula: string; readonly value?: CellValue; readonly format?: string }

export interface ContractBook {
  readonly sheets: Readonly<Record<string, readonly (readonly ContractCell[])[]>>
  readonly protectedSheets?: readonly string[]
}

/** A workbook behind the port, with a person who can touch it. */
export interface OpenedBook {
  readonly port: WorkbookPort
  readonly person: {
    edit(sheet: string, cells: readonly CellEdit[]): Promise<void>
    select(sheet: string, address: string): void | Promise<void>
  }
  /** Waits until everybody has heard what happened; absent where they hear at once. */
  heard?(): Promise<void>
}

export interface ContractDoor {
  open(book: ContractBook, calculator?: Calculator): Promise<OpenedBook>
  /** False where the host calculates by itself, so that a test calculator has no say. */
  readonly takesCalculator: boolean
  /** False where a snapshot says nothing of looks, widths and links: Excel draws its cells itself. */
  readonly readsLooks: boolean
}

const BOOK: ContractBook = {
  sheets: {
    Inzet: [
      ['Opdracht', 'Waarde', 'Akkoord', null, 'Som'],
      ['K-1', 100.5, true, null, { formula: '=SUM(B2:B3)', value: 100.5 }],
      [],
      ['__proto__', { formula: '=B2*2', value: 201, format: '0.00' }, false],
    ],
    'Blad van Jan': [['=1+1 is tekst']],
  },
}

/** What every adapter of WorkbookPort has to do. Read it as the description of the port. */
export function workbookPortSuite(name: string, door: ContractDoor): void {
  const open = (book: ContractBook = BOOK, calculator?: Calculator): Promise<OpenedBook> => door.open(book, calculator)

  describe(`${name} as a workbook port`, () => {
    describe('reading', () => {
      it('gives sheets in tab order and only cells that hold something', async () => {
        const { port } = await open()
        const workbook = await port.read()
        expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Inzet', 'Blad van Jan'])
        expect(rowNumbers(workbook, 'Inzet')).toEqual([1, 2, 4])
        expect(valueAt(workbook, 'Inzet', 'B2')).toBe(100.5)
        expect(valueAt(workbook, 'Inzet', 'C2')).toBe(true)
        expect(valueAt(workbook, 'Inzet', 'A4')).toBe('__proto__')
        expect(cellOf(workbook, 'Inzet', 'D2')).toBeUndefined()
      })

      it('gives formulas in English with "=" and a text that looks like one as text', async () => {
        const { port } = await open()
        const workbook = await port.read()
        expect(cellOf(workbook, 'Inzet', 'E2')).toMatchObject({ formula: '=SUM(B2:B3)', value: 100.5 })
        expect(cellOf(workbook, 'Inzet', 'B4')).toMatchObject({ formula: '=B2*2', format: '0.00' })
        expect(cellOf(workbook, 'Blad van Jan', 'A1')).toEqual(expect.objectContaining({ value: '=1+1 is tekst' }))
        expect(cellOf(workbook, 'Blad van Jan', 'A1')?.formula).toBeUndefined()
      })

      it('stops when the signal says so', async () => {
        const { port } = await open()
        const stopped = AbortSignal.abort()
        await expect(port.read({ signal: stopped })).rejects.toMatchObject({ name: 'AbortError' })
      })

      it('gives a snapshot that later writing does not touch', async () => {
        const { port } = await open()
        const before = await port.read()
        await port.apply([write('Inzet', { B2: 7 })])
        expect(valueAt(before, 'Inzet', 'B2')).toBe(100.5)
        expect(valueAt(await port.read(), 'Inzet', 'B2')).toBe(7)
      })
    })

    describe('writing cells', () => {
      it('puts numbers, texts, booleans and formulas, in new and old places', async () => {
        const { port } = await open()
        await port.apply([
          write('Inzet', { A2: 'K-2', B2: -0.1, C2: false, D2: 'nieuw', B3: 12, AA50: 1e21, E4: { formula: '=A2' } }),
        ])
        const workbook = await port.read()
        expect(['A2', 'B2', 'C2', 'D2', 'B3', 'AA50'].map((at) => valueAt(workbook, 'Inzet', at))).toEqual([
          'K-2',
          -0.1,
          false,
          'nieuw',
          12,
          1e21,
        ])
        expect(cellOf(workbook, 'Inzet', 'E4')?.formula).toBe('=A2')
        expect(rowNumbers(workbook, 'Inzet')).toEqual([1, 2, 3, 4, 50])
      })

      it.each([
        '=1+1',
        '+31 6',
        '-',
        '@naam',
        "'aanhaling",
        '=HYPERLINK("http://x")',
        ' spaties ',
        'a\nb',
        '_x000D_',
        '😀 €',
      ])('keeps the text %j a text, character by character', async (text) => {
        const { port } = await open()
        await port.apply([write('Inzet', { A2: text })])
        const cell = cellOf(await port.read(), 'Inzet', 'A2')
        expect(cell?.value).toBe(text)
        expect(cell?.formula).toBeUndefined()
      })

      it('empties a cell with null', async () => {
        const { port } = await open()
        await port.apply([write('Inzet', { B2: null, E2: null })])
        const workbook = await port.read()
        expect(cellOf(workbook, 'Inzet', 'B2')).toBeUndefined()
        expect(cellOf(workbook, 'Inzet', 'E2')).toBeUndefined()
        expect(valueAt(workbook, 'Inzet', 'A2')).toBe('K-1')
      })

      it('keeps the number format of a cell, or gives it another', async () => {
        const { port } = await open()
        await port.apply([write('Inzet', { B4: 3 }), write('Inzet', { B2: 46000 }, 'dd-mm-yyyy')])
        const workbook = await port.read()
        expect(cellOf(workbook, 'Inzet', 'B4')).toMatchObject({ value: 3, format: '0.00' })
        expect(cellOf(workbook, 'Inzet', 'B2')).toMatchObject({ value: 46000, format: 'dd-mm-yyyy' })
      })

      it('finds a sheet whatever its letter case, and says when there is none', async () => {
        const { port } = await open()
        await port.apply([write('blad van jan', { B1: 5 })])
        expect(valueAt(await port.read(), 'Blad van Jan', 'B1')).toBe(5)
        await expect(port.apply([write('Weg', { A1: 1 })])).rejects.toMatchObject({ problem: 'sheet-gone' })
      })

      it('refuses a protected sheet', async () => {
        const { port } = await open({ ...BOOK, protectedSheets: ['Inzet'] })
        expect(sheetNamed(await port.read(), 'Inzet')?.isProtected).toBe(true)
        await expect(port.apply([write('Inzet', { A2: 'x' })])).rejects.toMatchObject({ problem: 'protected' })
      })

      it('leaves a cell alone that holds something else than the plan was made on', async () => {
        const { port } = await open()
        const before = await port.read()
        const expecting = (at: string, expected: CellEdit['expected']): WritePlan => [
          write('Inzet', { A2: 'eerst' }),
          { kind: 'write-cells', sheet: 'Inzet', cells: [{ ...edit(at, textContent('nieuw')), expected }] },
        ]
        for (const [at, expected] of [
          ['B2', { value: 100 }],
          ['B2', { value: '100.5' }],
          ['B4', { value: 201 }],
          ['D2', { value: 0 }],
        ] as const)
          await expect(port.apply(expecting(at, expected))).rejects.toMatchObject({ problem: 'changed-meanwhile' })
        expect(essence(await port.read())).toEqual(essence(before))
        await port.apply(expecting('B2', { value: 100.5 }))
        await port.apply(expecting('B4', { value: null, formula: '=B2*2' }))
        await port.apply(expecting('D2', { value: null }))
        const workbook = await port.read()
        expect(['B2', 'B4', 'D2'].map((at) => valueAt(workbook, 'Inzet', at))).toEqual(['nieuw', 'nieuw', 'nieuw'])
      })

      it('does a plan whole or not at all', async () => {
        const { port } = await open()
        const before = await port.read()
        const plan: WritePlan = [write('Inzet', { A2: 'half' }), tab('half gedaan'), write('Weg', { A1: 1 })]
        await expect(port.apply(plan)).rejects.toBeInstanceOf(WorkbookError)
        expect(essence(await port.read())).toEqual(essence(before))
      })
    })

    describe('own tabs', () => {
      it('come behind the others, with marker, widths, frozen rows, looks and tables', async () => {
        const { port } = await open()
        await port.apply([tab('eerste')])
        const workbook = await port.read()
        expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Inzet', 'Blad van Jan', 'SROI Overzicht'])
        const sheet = ownTab(workbook, 'overview')
        expect(sheet).toMatchObject({ name: 'SROI Overzicht', visibility: 'visible', frozenRows: 2 })
        expect(sheet?.tables).toEqual([
          {
            name: 'tblProef',
            range: { top: 2, left: 1, bottom: 3, right: 2 },
            hasHeaderRow: true,
            hasTotalRow: false,
            columns: ['Naam', 'Bedrag'],
          },
        ])
        expect(valueAt(workbook, 'SROI Overzicht', 'A1')).toBe('eerste')
        expect(cellOf(workbook, 'SROI Overzicht', 'B3')).toMatchObject({ formula: '=SUM(Inzet!B2:B4)' })
        expect(workbook.names.find((one) => one.name === 'SROI_TAB_OVERVIEW')?.hidden).toBe(true)
        if (!door.readsLooks) return
        expect(sheet?.links).toEqual([{ range: { top: 3, left: 1, bottom: 3, right: 1 }, target: 'Inzet!A2' }])
        expect(sheet?.columns[0]).toMatchObject({ from: 1, width: 24, hidden: false })
        expect(cellOf(workbook, 'SROI Overzicht', 'A1')).toMatchObject({ look: { bold: true } })
      })

      it('are written anew in the same place, and a second time changes nothing', async () => {
        const { port } = await open()
        await port.apply([tab('eerste'), settings({ 'catalogue/x': 'een' })])
        await port.apply([tab('tweede')])
        const once = await port.read()
        await port.apply([tab('tweede')])
        const twice = await port.read()
        expect(once.sheets.map((sheet) => sheet.name)).toEqual([
          'Inzet',
          'Blad van Jan',
          'SROI Overzicht',
          'SROI Instellingen',
        ])
        expect(valueAt(once, 'SROI Overzicht', 'A1')).toBe('tweede')
        expect(essence(twice)).toEqual(essence(once))
      })

      it('stand beside a sheet of the user with the same name', async () => {
        const { port } = await open({ sheets: { 'SROI Overzicht': [['van mij']], Inzet: [['x']] } })
        await port.apply([tab('van ons')])
        await port.apply([tab('weer van ons')])
        const workbook = await port.read()
        expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['SROI Overzicht', 'Inzet', 'SROI Overzicht (2)'])
        expect(valueAt(workbook, 'SROI Overzicht', 'A1')).toBe('van mij')
        expect(valueAt(workbook, 'SROI Overzicht (2)', 'A1')).toBe('weer van ons')
      })

      it('are removed, and only ours', async () => {
        const { port } = await open()
        const before = await port.read()
        await port.apply([tab('eerste')])
        await port.apply([{ kind: 'remove-sheet', role: 'overview' }])
        await port.apply([{ kind: 'remove-sheet', role: 'overview' }])
        expect(essence(await port.read())).toEqual(essence(before))
      })

      it('come with their charts, also when they are written anew, and go with them', async () => {
        const { port } = await open()
        const before = await port.read()
        await port.apply([chartedTab('eerste')])
        await port.apply([chartedTab('tweede')])
        const workbook = await port.read()
        expect(valueAt(workbook, 'SROI Kwartalen', 'B5')).toBe(29_000.5)
        if (door.readsLooks) {
          const charts = ownTab(workbook, 'quarters')?.charts ?? []
          expect(charts.map(({ name, title, bars }) => [name, title, bars])).toEqual([
            ['SROI kwartalen', 'tweede', 'standing'],
            ['SROI soorten', 'Het meeste komt van leren & werken', 'lying'],
          ])
          expect(charts[0]?.series[1]).toMatchObject({
            as: 'line',
            values: { sheet: 'SROI Kwartalen', range: { top: 3, left: 3, bottom: 5, right: 3 } },
          })
        }
        await port.apply([{ kind: 'remove-sheet', role: 'quarters' }])
        expect(essence(await port.read())).toEqual(essence(before))
      })

      it('keep stored parts, long ones too', async () => {
        const { port } = await open()
        const parts = { 'catalogue/lang': 'aé€😀'.repeat(20_000), settings: '{"=":1}', __proto__x: '' }
        await port.apply([settings(parts)])
        const workbook = await port.read()
        expect(ownTab(workbook, 'settings')?.visibility).toBe('hidden')
        expect(readParts(workbook)).toEqual(new Map(Object.entries(parts)))
      })
    })

    it('makes plain sheets, and refuses a name that is taken', async () => {
      const { port } = await open()
      const plain: PutSheet = { ...tab('sjabloon'), role: null, sheet: { ...tab('sjabloon').sheet, name: 'Sjabloon' } }
      await port.apply([plain])
      expect(valueAt(await port.read(), 'Sjabloon', 'A1')).toBe('sjabloon')
      await expect(port.apply([plain])).rejects.toMatchObject({ problem: 'name-taken' })
    })

    describe('people', () => {
      it('are heard when they change cells; own writing is not', async () => {
        const { port, person } = await open()
        const heard: WorkbookChange[] = []
        const stop = port.onChange((change) => heard.push(change))
        await port.apply([write('Inzet', { B2: 1 })])
        await person.edit('Inzet', [edit('B2', { kind: 'value', value: 9 })])
        expect(heard).toEqual([{ sheet: 'Inzet', address: 'B2' }])
        expect(valueAt(await port.read(), 'Inzet', 'B2')).toBe(9)
        stop()
        await person.edit('Inzet', [edit('B2', { kind: 'value', value: 10 })])
        expect(heard).toHaveLength(1)
      })

      it('are heard when they select, with the formula of the cell; going there is selecting', async () => {
        const { port, person, heard: everybodyHeard } = await open()
        const heard: WorkbookSelection[] = []
        const stop = port.onSelect((selection) => heard.push(selection))
        await person.select('Inzet', 'E2')
        await port.goTo('Blad van Jan', 'A1')
        await everybodyHeard?.()
        stop()
        await person.select('Inzet', 'A1')
        expect(heard).toEqual([
          { sheet: 'Inzet', address: 'E2', formula: '=SUM(B2:B3)' },
          { sheet: 'Blad van Jan', address: 'A1', formula: null },
        ])
      })

      it('have selected the cells that one asks for', async () => {
        const { port, person } = await open()
        await person.select('Inzet', 'A1:B3')
        expect(await port.selected()).toEqual({ sheet: 'Inzet', address: 'A1:B3' })
        await port.goTo('Blad van Jan', 'A1')
        expect(await port.selected()).toEqual({ sheet: 'Blad van Jan', address: 'A1' })
      })

      it('cannot be sent to a sheet that is gone', async () => {
        const { port } = await open()
        await expect(port.goTo('Weg', 'A1')).rejects.toMatchObject({ problem: 'sheet-gone' })
      })
    })

    if (!door.takesCalculator) return

    describe('formulas', () => {
      it('follow the cells they use, at once', async () => {
        const { port, person } = await open(BOOK, doubling)
        await person.edit('Inzet', [edit('B2', { kind: 'value', value: 8 })])
        expect(valueAt(await port.read(), 'Inzet', 'B4')).toBe(16)
        await port.apply([write('Inzet', { B2: 9, D1: { formula: '=B2*2' } })])
        const workbook = await port.read()
        expect([valueAt(workbook, 'Inzet', 'B4'), valueAt(workbook, 'Inzet', 'D1')]).toEqual([18, 18])
      })

      it('fill cells beside them, and leave them when they go', async () => {
        const { port } = await open(BOOK, doubling)
        await port.apply([write('Blad van Jan', { C1: { formula: '=SPREAD()' } })])
        const filled = await port.read()
        expect(['C1', 'C2', 'C3'].map((at) => valueAt(filled, 'Blad van Jan', at))).toEqual([1, 2, 3])
        expect(cellOf(filled, 'Blad van Jan', 'C2')?.formula).toBeUndefined()
        await port.apply([write('Blad van Jan', { C1: 5 })])
        expect(cellOf(await port.read(), 'Blad van Jan', 'C2')).toBeUndefined()
      })
    })
  })
}

/** Knows two formulas: =B2*2 and =SPREAD(), which fills three cells downward where they are free. */
export const doubling: Calculator = {
  calculate(workbook) {
    const cells: CalculatedCell[] = []
    const notCalculated: { sheet: string; row: number; column: number }[] = []
    for (const sheet of workbook.sheets) {
      for (const { row, column, formula } of sheet.rows.flatMap((one) => one.cells)) {
        if (formula === undefined) continue
        const place = { sheet: sheet.name, row, column }
        const source = cellAt(sheet, 2, 2)?.value
        if (formula === '=B2*2') cells.push({ ...place, value: typeof source === 'number' ? source * 2 : 0 })
        else if (formula === '=SPREAD()') {
          const below = [1, 2].map((down) => cellAt(sheet, row + down, column))
          const blocked = below.some(
            (cell) => cell && (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column),
          )
          cells.push({ ...place, value: blocked ? { error: '#SPILL!' } : 1 })
          for (const down of blocked ? [] : [1, 2]) {
            cells.push({ ...place, row: row + down, value: down + 1, spilledFrom: { row, column } })
          }
        } else notCalculated.push(place)
      }
    }
    return { cells, notCalculated }
  },
}

type Written = number | string | boolean | null | { readonly formula: string }

export function write(sheet: string, cells: Readonly<Record<string, Written>>, format?: string): WritePlan[number] {
  return {
    kind: 'write-cells',
    sheet,
    cells: Object.entries(cells).map(([address, content]) => ({
      ...edit(
        address,
        typeof content === 'object' && content !== null
          ? { kind: 'formula', ...content }
          : { kind: 'value', value: content },
      ),
      ...(format === undefined ? {} : { format }),
    })),
  }
}

export function edit(address: string, content: CellContent): CellEdit {
  const place = positionFromA1(address)
  if (place === null) throw new Error(`no address: ${address}`)
  return { ...place, content }
}

/** A small overview tab. */
export function tab(title: string): PutSheet {
  const rows: PlanRow[] = [
    { cells: [{ content: textContent(title), style: 'title' }] },
    {
      cells: [
        { content: textContent('Naam'), style: 'header' },
        { content: textContent('Bedrag'), style: 'headerRight' },
      ],
    },
    {
      cells: [
        { content: textContent('=naam'), style: 'link', link: { sheet: 'Inzet', address: 'A2' } },
        { content: { kind: 'formula', formula: '=SUM(Inzet!B2:B4)' }, style: 'euro' },
      ],
    },
  ]
  return {
    kind: 'put-sheet',
    role: 'overview',
    sheet: {
      name: 'SROI Overzicht',
      rows,
      columnWidths: [24, 14],
      frozenRows: 2,
      tables: [{ name: 'tblProef', range: 'A2:B3' }],
      lists: [{ range: 'A3:A9', options: ['ja', 'nee'] }],
      print: { landscape: true, onePageWide: true, repeatRow: 2 },
    },
  }
}

function settings(parts: Readonly<Record<string, string>>): PutSheet {
  return putParts(new Map(Object.entries(parts)))
}

function cellOf(workbook: WorkbookSnapshot, sheet: string, address: string) {
  const place = positionFromA1(address)
  const found = sheetNamed(workbook, sheet)
  return found && place ? cellAt(found, place.row, place.column) : undefined
}

function valueAt(workbook: WorkbookSnapshot, sheet: string, address: string): CellValue | undefined {
  return cellOf(workbook, sheet, address)?.value
}

function rowNumbers(workbook: WorkbookSnapshot, sheet: string): number[] {
  return sheetNamed(workbook, sheet)?.rows.map((row) => row.row) ?? []
}

/** What has to be the same where nothing changed: cells, names of sheets, our markers. */
function essence(workbook: WorkbookSnapshot): unknown {
  return {
    names: workbook.names.filter((one) => one.name.startsWith('SROI_')),
    sheets: workbook.sheets.map(({ name, visibility, rows, tables }) => ({ name, visibility, rows, tables })),
  }
}
