import { readFileSync } from 'node:fs'
import { createEngine } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { acceptFindings, generateSummary, validateWorkbook } from '#use-cases'

const session = createSession(builtInRulebook(), 'nl').state()
const options = { today: '2026-07-15' as IsoDay, language: 'nl' } as const
const calculator = createEngine({ functions: new Map(), today: options.today })
const OURS = ['SROI Gesprek', 'SROI Toelichtingen']

/** The workbook of a contractor, with pages for the talk and a reason on tabs of ours. */
async function withPages(name: string): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(readFileSync(name), { calculator })
  const { findings } = await validateWorkbook(workbook, session, options)
  const open = findings.filter(({ severity, code }) => severity === 'warning' && !code.startsWith('privacy-'))
  await acceptFindings(workbook, session, open, { reason: 'Klopt zo', note: 'Nagekeken', by: 'coordinator' }, options)
  await generateSummary(workbook, session, { ...options, tabs: ['overview', 'conversation', 'council'] })
  return workbook
}

const onOurs = async (workbook: XlsxWorkbook): Promise<(string | null)[][]> =>
  (await validateWorkbook(workbook, session, options)).findings.flatMap(({ code, at }) =>
    at !== null && at.kind !== 'source' && OURS.includes(at.sheet)
      ? [[code, at.sheet, at.kind === 'cell' ? at.address : null]]
      : [],
  )

describe('what people type on our tabs', () => {
  it.each(['preview/samples/duoplus-2026.xlsx', 'test/fixtures/samples/foreign-1.xlsx'])(
    'is looked through for personal data; what we wrote there ourselves alarms nobody: %s',
    async (name) => {
      const workbook = await withPages(name)
      expect(await onOurs(workbook)).toEqual([])
      const pages = (await workbook.read()).sheets.filter((sheet) => OURS.includes(sheet.name))
      expect(pages.map((sheet) => sheet.name).sort()).toEqual(OURS)
      for (const { name: sheet, rows } of pages) {
        const row = (rows.at(-1)?.row ?? 0) + 2
        const content = { kind: 'value', value: 'Gesproken over kandidaat, bsn 111222333' } as const
        await workbook.apply([{ kind: 'write-cells', sheet, cells: [{ row, column: 2, content }] }])
      }
      const found = await onOurs(workbook)
      expect(found.map(([code, sheet]) => [code, sheet]).sort()).toEqual(OURS.map((sheet) => ['privacy-bsn', sheet]))
    },
  )
})
