import { writeFileSync } from 'node:fs'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { buildPortfolio, buildSummary, control, decisions, fileDigest, portfolio, type ReadFile } from '#summary'
import type { Language } from '#texts'
import { crowded, reportOf, SITUATIONS } from '../support/conversation-cases'
import { describeWhere, hasProgram } from '../support/needs'
import { TODAY } from '../unit/summary/report'
import { pagesOf, printedByLibreOffice } from '../support/printed'

/** A workbook that holds the pages and nothing else. */
async function pagesFile(report: ValidationReport, language: Language = 'nl'): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank('gesprek.xlsx')
  const snapshot = await workbook.read()
  await workbook.apply(buildSummary({ snapshot, report, language, tabs: ['conversation'], productVersion: '0.0.0' }))
  return workbook.save()
}

/** The pages of a portfolio over these workbooks, and nothing else. */
async function portfolioPages(reports: readonly ValidationReport[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank('gesprek.xlsx')
  const snapshot = await workbook.read()
  const files = reports.map((report, at): ReadFile => {
    const file = `een-lange-naam-voor-een-bestand-van-opdrachtnemer-${String(at)}.xlsx`
    const digest = fileDigest({
      ...{ file, report, mark: null, mapping: [], language: 'nl', rulebook: builtInRulebook() },
      control: control(snapshot, report),
      limits: { findings: 20, exclusions: 20, talks: true },
    })
    return { file, digest: { ...digest, hasTables: true }, problem: null }
  })
  const many = portfolio(files, decisions(files), [])
  const tabs = ['conversation'] as const
  const { plan } = buildPortfolio(many, { today: TODAY, language: 'nl', tabs, typed: [], productVersion: '0.0.0' })
  await workbook.apply(plan.filter((action) => action.kind === 'put-sheet' && action.role === 'conversation'))
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

    it('and one for each contract of a portfolio, also with all that can stand on them', async () => {
      const others = all.map((standing) => reportOf({ ...standing, kenmerk: `X-${standing.kenmerk}` }))
      const pdf = printedByLibreOffice(await portfolioPages([crowded(3), ...others]))
      if (process.env['KEEP_PAGES'] !== undefined) writeFileSync(`${process.env['KEEP_PAGES']}/portfolio.pdf`, pdf)
      expect(pagesOf(pdf)).toBe(3 + all.length)
    })
  },
)
