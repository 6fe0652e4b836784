import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { decideRows, validateWorkbook, waitingRows } from '#use-cases'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { describeWhere, hasProgram } from '../support/needs'

const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const today = '2026-07-15' as IsoDay

/** The small monitoring workbook, everything that waits approved. */
async function approvedFile(): Promise<XlsxWorkbook> {
  const file = XlsxWorkbook.open(await fileOf(monitoringSheets()))
  const { groups } = waitingRows(await validateWorkbook(file, session, { today }))
  const free = groups.flatMap(({ rows }) => rows).filter(({ blocked }) => blocked.length === 0)
  const seen = free.map(({ standing }) => standing)
  await decideRows(file, session, seen, { kind: 'approve' }, { today, by: 'contractmanager' })
  return file
}

const said = async (bytes: Uint8Array) => {
  const { contributions } = await validateWorkbook(XlsxWorkbook.open(bytes), session, { today })
  return contributions.map(({ approval }) => approval?.kind ?? null)
}

describe('an approved workbook', () => {
  it('is still approved after it was saved and opened', async () => {
    const file = await approvedFile()
    expect(await said(file.save())).toEqual(['signed', 'signed', 'signed', 'signed'])
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to save an approved workbook')(
  'an approved workbook that a colleague saves in another program',
  () => {
    it('is still approved, and a change made there is seen', async () => {
      const file = await approvedFile()
      expect(await said(recalculatedByLibreOffice(file.save()))).toEqual(['signed', 'signed', 'signed', 'signed'])
      await file.apply([
        { kind: 'write-cells', sheet: 'Inzet', cells: [{ row: 2, column: 7, content: { kind: 'value', value: 0.9 } }] },
      ])
      expect((await said(recalculatedByLibreOffice(file.save())))[0]).toBe('changed')
    })
  },
)
