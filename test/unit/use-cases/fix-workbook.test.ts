import { createEngine } from '#adapters/engine'
import { MemoryWorkbook } from '#adapters/memory'
import { type Fix, fixesFor } from '#fixes'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { applyFixes, fixWorkbook, undoFixes, validateWorkbook } from '#use-cases'
import type { WorkbookPort } from '#workbook'
import { BOTH_PORTS, unwritable } from '../../support/both-ports'
import { type FileCell, INZET_HEADERS, monitoringSheets } from '../../support/monitoring-file'

const TODAY = { today: '2026-07-15' as IsoDay }
const session = createSession(builtInRulebook()).state()

/** The small workbook with a slip in every kind of cell. */
function slips(): Record<string, (readonly FileCell[])[]> {
  const { Opdrachten = [], Inzet = [] } = monitoringSheets()
  return {
    Opdrachten: Opdrachten.map((row, at) =>
      at === 1 ? [' OP-1', ...row.slice(1, 3), '01-01-2026', ...row.slice(4)] : row,
    ),
    Inzet: [
      ...Inzet,
      ['OP-1 ', "Q3 '26", 'K-1', '2', '1 januari 2026', 46387, '0,5', null, null, '€ 5.000', 'ingediend', '234'],
    ],
  }
}

async function fixesOf(port: WorkbookPort): Promise<readonly Fix[]> {
  const snapshot = await port.read()
  return fixesFor(snapshot, await validateWorkbook(port, session, TODAY)).fixes
}

describe.each(BOTH_PORTS)('fixing on %s', (_, open) => {
  it('puts right what leaves no doubt, all in one write, and the findings are gone', async () => {
    const port = await open(slips())
    const before = await validateWorkbook(port, session, TODAY)
    const apply = jest.spyOn(port, 'apply')
    const { fixed, left, report } = await fixWorkbook(port, session, TODAY)
    expect(fixed.map(({ sheet, address }) => `${sheet}!${address}`).sort()).toEqual([
      'Inzet!A6',
      'Inzet!B6',
      'Inzet!E6',
      'Inzet!G6',
      'Inzet!J6',
      'Inzet!L6',
      'Opdrachten!A2',
      'Opdrachten!D2',
    ])
    expect(apply).toHaveBeenCalledTimes(1)
    expect(left).toEqual({ fixes: [], refused: [] })
    const codes = new Set(report.findings.map(({ code }) => code))
    for (const { findings } of fixed) for (const { code } of findings) expect(codes).not.toContain(code)
    expect(before.findings.length).toBeGreaterThanOrEqual(fixed.length)
  })

  it('changes nothing the second time', async () => {
    const port = await open(slips())
    await fixWorkbook(port, session, TODAY)
    const once = await port.read()
    expect((await fixWorkbook(port, session, TODAY)).fixed).toEqual([])
    expect(await port.read()).toEqual(once)
  })

  it('can be taken back: the workbook is what it was', async () => {
    const port = await open(slips())
    const before = await port.read()
    const fixes = await fixesOf(port)
    await applyFixes(port, fixes)
    expect(await port.read()).not.toEqual(before)
    await undoFixes(port, fixes)
    expect(await port.read()).toEqual(before)
  })

  it('shows what a header hid, and puts that right too', async () => {
    const { Opdrachten = [], Inzet = [] } = slips()
    const header = INZET_HEADERS.map((name) => (name === 'Bouwblok' ? 'Bouwblk' : name))
    const port = await open({
      Opdrachten,
      Inzet: [
        header,
        ...Inzet.slice(1).map((row) =>
          row.map((cell, at) => (at === 3 && typeof cell === 'string' ? `${cell} ` : cell)),
        ),
      ],
    })
    const { fixed } = await fixWorkbook(port, session, TODAY)
    expect(fixed.map(({ address }) => address)).toEqual(expect.arrayContaining(['D1', 'D2', 'D6']))
  })

  it('is refused when a cell was changed meanwhile: then nothing is written, and nothing put back', async () => {
    const port = await open(slips())
    const fixes = await fixesOf(port)
    await port.apply([write('Inzet', 6, 7, 0.75)])
    const changed = await port.read()
    await expect(applyFixes(port, fixes)).rejects.toMatchObject({ problem: 'changed-meanwhile', left: 'as-it-was' })
    expect(await port.read()).toEqual(changed)
    await applyFixes(port, await fixesOf(port))
    const own = await fixesOf(await open(slips()))
    await expect(undoFixes(port, own)).rejects.toMatchObject({ problem: 'changed-meanwhile' })
  })

  it('leaves all as it was where the workbook cannot be written', async () => {
    const port = await open(slips())
    const before = await port.read()
    await expect(applyFixes(unwritable(port), await fixesOf(port))).rejects.toThrow('protected')
    expect(await port.read()).toEqual(before)
  })

  it('writes nothing where there is nothing to write', async () => {
    const port = await open(monitoringSheets())
    const apply = jest.spyOn(port, 'apply')
    await applyFixes(port, [])
    await undoFixes(port, [])
    expect((await fixWorkbook(port, session, TODAY)).fixed).toEqual([])
    expect(apply).not.toHaveBeenCalled()
  })
})

it('formulas that add up a column count a text that became a number', async () => {
  const { Opdrachten = [], Inzet = [] } = slips()
  const port = MemoryWorkbook.of(
    { Opdrachten, Inzet, Som: [[{ formula: '=SUM(Inzet!G2:G6)' }]] },
    { calculator: createEngine({ functions: new Map() }) },
  )
  const sum = async () => (await port.read()).sheets[2]?.rows[0]?.cells[0]?.value
  const fixes = await fixesOf(port)
  expect(await sum()).toBe(1)
  await applyFixes(port, fixes)
  expect(await sum()).toBe(1.5)
  await undoFixes(port, fixes)
  expect(await sum()).toBe(1)
})

function write(sheet: string, row: number, column: number, value: number) {
  return { kind: 'write-cells', sheet, cells: [{ row, column, content: { kind: 'value', value } }] } as const
}
