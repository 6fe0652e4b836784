import { writeFileSync } from 'node:fs'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { ValidationReport } from '#checks'
import { buildSummary } from '#summary'
import type { Language } from '#texts'
import { crowded, reportOf, SITUATIONS } from '../support/conversation-cases'
import { describeWhere, hasProgram } from '../support/needs'
import { pagesOf, printedByLibreOffice } from '../support/printed'

/** A workbook that holds the pages and nothing else. */
async function pagesFile(report: ValidationReport, language: Language = 'nl'): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank('gesprek.xlsx')
  const snapshot = await workbook.read()
  await workbook.apply(buildSummary({ snapshot, report, language, tabs: ['conversation'], productVersion: '0.0.0' }))
  return workbook.save()
}

const all = Object.values(SITUATIONS)

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to print the pages for a conversation')(
  'LibreOffice prints one A4 for each contract',
  () => {
    it.each<[string, ValidationReport, Language, number]>([
      ['one contract', reportOf(SITUATIONS.behind), 'nl', 1],
      ['five, in English', { ...reportOf(SITUATIONS.ahead), contracts: all }, 'en', 5],
      ['one with all that can stand on it', crowded(1), 'nl', 1],
      ['three with all that can stand on them', crowded(3), 'en', 3],
      ['twelve with all that can stand on them', crowded(12), 'nl', 12],
      ['no contract', { ...reportOf(SITUATIONS.ahead), contracts: [] }, 'nl', 1],
    ])('%s', async (name, report, language, pages) => {
      const bytes = await pagesFile(report, language)
      const pdf = printedByLibreOffice(bytes)
      if (process.env['KEEP_PAGES'] !== undefined) {
        writeFileSync(`${process.env['KEEP_PAGES']}/${name.replaceAll(/\W+/g, '-')}.pdf`, pdf)
      }
      expect(pagesOf(pdf)).toBe(pages)
    })
  },
)
