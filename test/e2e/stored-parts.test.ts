import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { markerName, ownTab, putParts, readParts } from '#workbook'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { describeWhere, hasProgram } from '../support/needs'

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to save a workbook with our data in it')(
  'a colleague saves the workbook in another program',
  () => {
    it('our catalogues and settings are still in it, to the letter', async () => {
      const catalogue = JSON.stringify(builtInRulebook().catalogues[0])
      const parts = new Map([
        ['catalogue/oost@2025-01-01', catalogue.repeat(4)],
        ['settings', '{"policy":null,"catalogue":"=1+1","pins":{"OP-1":"oost@2025-01-01"}}'],
      ])
      expect([...parts.values()].some((text) => text.length > 32_767)).toBe(true)
      const workbook = XlsxWorkbook.open(await fileOf(monitoringSheets()))
      await workbook.apply([putParts(parts)])

      const saved = await XlsxWorkbook.open(recalculatedByLibreOffice(workbook.save())).read()
      expect(saved.names.map(({ name }) => name)).toContain(markerName('settings'))
      expect(ownTab(saved, 'settings')?.visibility).toBe('hidden')
      expect(readParts(saved)).toEqual(parts)
    })
  },
)
