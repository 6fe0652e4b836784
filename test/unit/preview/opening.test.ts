import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { keepCatalogue } from '#use-cases'
import { cellAt, sheetNamed } from '#workbook'
import { openWorkbook } from '../../../preview/open-workbook'
import { fileOf } from '../../support/monitoring-file'

describe('a file with a catalogue of its own, opened in the preview', () => {
  it('shows from the first look on what its formulas give by that catalogue', async () => {
    const file = XlsxWorkbook.open(await fileOf({ Blad1: [[{ formula: '=SROI_BLOCK_VALUE("2",1)' }]] }))
    const found = builtInRulebook().catalogue('duoplus')
    if (found.kind !== 'found') throw new Error('no duoplus')
    const blocks = found.version.blocks.map((block) =>
      block.code === '2' ? { ...block, value: { ...block.value, amount: '12345.00' } } : block,
    )
    const own = { ...found.version, id: 'oost', version: '2026-01-01', blocks }
    await keepCatalogue(file, createSession(builtInRulebook()), own, {}, { asDefault: true })
    const bytes = file.save()

    const workbook = await openWorkbook(bytes, 'eigen.xlsx', { language: 'nl', today: '2026-07-15' as IsoDay })
    const { snapshot, changed } = workbook.state()
    const sheet = sheetNamed(snapshot, 'Blad1')
    expect(sheet && cellAt(sheet, 1, 1)?.value).toBe(12345)
    expect(changed).toBe(false)
    expect(Buffer.from(await workbook.save()).equals(Buffer.from(bytes))).toBe(true)
  })
})
