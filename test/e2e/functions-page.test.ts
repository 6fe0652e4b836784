import { builtInRulebook, catalogueRef } from '#rulebook'
import { markerName, putParts, TAB_NAMES } from '#workbook'
import { addSheet, type OfficeHost } from '../office-host'
import { closeInOrder, eventually, excelWithFunctions, modelCell, openInExcel } from '../support/excel-page'
import { describeInBrowser } from '../support/in-browser'

describeInBrowser('a workbook with formulas, opened', (at) => {
  /** A workbook with a catalogue of its own, in which block 2 is worth 10,000 a year and not the 40,000 of DUOplus. */
  function ownWorkbook(): { host: OfficeHost; answers: unknown[] } {
    const { host, functions } = excelWithFunctions()
    expect(functions.waiting).toBe(0)
    const answers: unknown[] = []
    const receive = host.onFunctionResults
    host.onFunctionResults = (results) => {
      answers.push(...results.map((result) => (result as unknown[])[2]))
      receive(results)
    }
    addSheet(host.model, 'Inzet', [
      [{ formula: '=SROI_BLOCK_VALUE("2",1)' }, { formula: '=IFERROR(SROI_BLOCK_VALUE("2",0.5),0)' }],
    ])
    const found = builtInRulebook().catalogue('duoplus', null)
    if (found.kind !== 'found') throw new Error('no duoplus')
    const blocks = found.version.blocks.map((block) =>
      block.code === '2' ? { ...block, value: { ...block.value, amount: '10000.00' } } : block,
    )
    const catalogue = { ...found.version, id: 'oost', version: '2026-01-01', blocks, importHash: 'own' }
    const settings = { policy: null, catalogue: catalogueRef(catalogue), pins: {} }
    const { rows } = putParts(
      new Map([
        [`catalogue/${catalogueRef(catalogue)}`, JSON.stringify(catalogue)],
        ['settings', JSON.stringify(settings)],
      ]),
    ).sheet
    const contents = rows.map(({ cells }) =>
      cells.map((cell) => (cell?.content.kind === 'value' ? cell.content.value : null)),
    )
    addSheet(host.model, TAB_NAMES.settings, contents).visibility = 'Hidden'
    host.model.addName(markerName('settings'), `='${TAB_NAMES.settings}'!$A$1`).visible = false
    return { host, answers }
  }

  it('before anyone opened the pane: cells wait for the workbook’s own catalogue and never show another amount', async () => {
    const { host, answers } = ownWorkbook()
    host.calculate()
    const shown = () => ['A1', 'B1'].map((address) => modelCell(host, 'Inzet', address)?.value)
    const BUSY = { error: '#BUSY!' }
    expect(shown()).toEqual([BUSY, BUSY])
    // Someone is typing, so the add-in cannot read the workbook yet; Excel asks for the functions all the same.
    host.startEditingCell()
    const excel = await openInExcel(at, host)
    await eventually(() => expect(host.runtime.functionsReady).toBe(true))
    await excel.page.waitForTimeout(1500)
    expect([shown(), answers]).toEqual([[BUSY, BUSY], []])

    host.stopEditingCell()
    await eventually(() => expect(shown()).toEqual([10000, 5000]))
    await excel.ready()
    await excel.page.waitForTimeout(1500)
    expect(new Set(answers.flat(2))).toEqual(new Set([10000, 5000]))
    await closeInOrder(excel)
  })
})
