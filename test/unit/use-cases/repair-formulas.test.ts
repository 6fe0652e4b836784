import { MemoryWorkbook, type MemoryCell } from '#adapters/memory'
import { repairFormulas } from '#use-cases'
import { callsOurFunction, type CellErrorCode, cellAt, sheetNamed, withOwnNames, type WritePlan } from '#workbook'

const at = (error: CellErrorCode, formula: string): MemoryCell => ({ formula, value: { error } })

/** A workbook whose Excel gives every formula the value 1 once it is entered again, and remembers the plans. */
function workbookOf(sheets: Readonly<Record<string, readonly (readonly MemoryCell[])[]>>, locked: string[] = []) {
  const plans: WritePlan[] = []
  const entered = new Set<string>()
  const memory = MemoryWorkbook.of(sheets)
  const port = {
    async read() {
      const snapshot = await memory.read()
      return {
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({
          ...sheet,
          isProtected: locked.includes(sheet.name),
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) =>
              entered.has(`${sheet.name} ${cell.row} ${cell.column}`)
                ? { ...cell, value: cell.formula?.includes('NOBODY') === true ? { error: '#NAME?' as const } : 1 }
                : cell,
            ),
          })),
        })),
      }
    },
    async apply(plan: WritePlan) {
      plans.push(plan)
      await memory.apply(plan)
      for (const action of plan) {
        if (action.kind !== 'write-cells') continue
        for (const { row, column } of action.cells) entered.add(`${action.sheet} ${row} ${column}`)
      }
    },
    goTo: () => Promise.resolve(),
    recalculate: () => Promise.resolve(),
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
    selected: () => Promise.resolve(null),
  }
  const formulaAt = async (sheet: string, row: number, column: number) => {
    const found = sheetNamed(await memory.read(), sheet)
    return found && cellAt(found, row, column)?.formula
  }
  return { port, plans, formulaAt }
}

describe('repairing formulas', () => {
  it('enters again what Excel does not know or keeps waiting for, in one write', async () => {
    const { port, plans } = workbookOf({
      Inzet: [
        [at('#NAME?', '=SROI_BLOCK_VALUE("2",1)'), at('#BUSY!', '=IFERROR(SROI_JOBS(A1,B1,C1),0)')],
        [at('#GETTING_DATA', '=1+sroi_expected(1,2,3,4)')],
      ],
    })
    expect(await repairFormulas(port)).toEqual({ repaired: 3, notRepaired: [] })
    expect(plans).toEqual([
      [
        {
          kind: 'write-cells',
          sheet: 'Inzet',
          cells: [
            { row: 1, column: 1, content: { kind: 'formula', formula: '=SROI_BLOCK_VALUE("2",1)' } },
            { row: 1, column: 2, content: { kind: 'formula', formula: '=IFERROR(SROI_JOBS(A1,B1,C1),0)' } },
            { row: 2, column: 1, content: { kind: 'formula', formula: '=1+sroi_expected(1,2,3,4)' } },
          ],
        },
      ],
    ])
  })

  it('leaves everything else alone: values, answers, other errors, formulas of others, our name in a text', async () => {
    const { port, plans } = workbookOf({
      Blad1: [
        [
          'SROI_OBLIGATION(1)',
          { formula: '=SROI_OBLIGATION(1000000)', value: 50000 },
          at('#N/A', '=SROI_EXPLAIN(9,1)'),
        ],
        [at('#NAME?', '=ONBEKEND(1)'), at('#NAME?', '="SROI_JOBS(1)"&ONBEKEND(1)'), at('#NAME?', '=MIJN_SROI_JOBS(1)')],
      ],
    })
    expect(await repairFormulas(port)).toEqual({ repaired: 0, notRepaired: [] })
    expect(plans).toEqual([])
  })

  it.each([
    ['=_xldudf_SROI_BLOCK_VALUE(A1,B1)', '=SROI_BLOCK_VALUE(A1,B1)'],
    ['=[2]!_xldudf_SROI_BLOCK_VALUE(A1,B1)+1', '=SROI_BLOCK_VALUE(A1,B1)+1'],
    ["='C:\\mijn map\\[sroi.xlam]'!SROI_JOBS(1,2,3)", '=SROI_JOBS(1,2,3)'],
    [
      '=IF(A1="[2]!_xldudf_SROI_JOBS(",_xll.SROI_JOBS(1,2,3),Inzet!B2)',
      '=IF(A1="[2]!_xldudf_SROI_JOBS(",SROI_JOBS(1,2,3),Inzet!B2)',
    ],
  ])('gives a broken name back, whatever the cell shows: %s', async (formula, own) => {
    const { port, formulaAt } = workbookOf({ Blad1: [[{ formula, value: 7 }]] })
    expect(await repairFormulas(port)).toEqual({ repaired: 1, notRepaired: [] })
    expect(await formulaAt('Blad1', 1, 1)).toBe(own)
  })

  it('names the cells of protected sheets and repairs the rest', async () => {
    const { port, plans } = workbookOf(
      { Slot: [[null, at('#NAME?', '=SROI_BLOCKS()')]], Open: [[at('#NAME?', '=SROI_BLOCKS()')]] },
      ['Slot'],
    )
    expect(await repairFormulas(port)).toEqual({
      repaired: 1,
      notRepaired: [{ sheet: 'Slot', address: 'B1', reason: 'protected' }],
    })
    expect(plans.flat().map((action) => action.kind === 'write-cells' && action.sheet)).toEqual(['Open'])
  })

  it('does not count what Excel still does not know', async () => {
    const { port } = workbookOf({
      Blad1: [[at('#NAME?', '=SROI_JOBS(1,2,3)+NOBODY(1)'), at('#NAME?', '=SROI_JOBS(1,2,3)')]],
    })
    expect(await repairFormulas(port)).toEqual({
      repaired: 1,
      notRepaired: [{ sheet: 'Blad1', address: 'A1', reason: 'still-unknown' }],
    })
  })
})

describe('our functions in a formula', () => {
  it.each([
    ['=SROI_BLOCK_VALUE("2",1)', true],
    ['=sum(a1,sroi_jobs(1,2,3))', true],
    ["='Blad 1'!A1*SROI_JOBS(1,2,3)", true],
    ['="SROI_JOBS("', false],
    ['=SROI_JOBS', false],
    ['=NOT_SROI_JOBS(1)', false],
    ['=A1', false],
  ])('%s: %s', (formula, calls) => {
    expect(callsOurFunction(formula)).toBe(calls)
    expect(withOwnNames(formula)).toBe(formula)
  })
})
