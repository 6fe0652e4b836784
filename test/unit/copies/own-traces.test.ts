import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { acceptFindings, makeCopy, validateWorkbook } from '#use-cases'
import { putParts, readParts, withPart } from '#workbook'
import { personalFile } from '../../support/personal-file'

const session = createSession(builtInRulebook(), 'nl').state()
const options = { today: '2026-07-15' as IsoDay, language: 'nl' } as const
const clean = async (source: XlsxWorkbook) =>
  makeCopy('clean', source, await source.read(), (copy) => XlsxWorkbook.open(copy), session, options)

describe('what our own tabs tell of people does not go along with a clean copy', () => {
  it('a review that was begun on a pasted table, which holds that table', async () => {
    const source = XlsxWorkbook.open(personalFile())
    const draft = JSON.stringify({ grid: { rows: [{ row: 1, cells: ['Jansen', '249566758'] }] } })
    await source.apply([putParts(withPart(withPart(new Map(), 'import-draft', draft), 'settings', '{}'))])
    const { bytes, beside, left } = await clean(XlsxWorkbook.open(source.save()))
    const parts = readParts(await XlsxWorkbook.open(bytes).read())
    expect([...parts.keys()]).toEqual(['settings'])
    expect(beside).toContain('own-tabs')
    expect(left).toBe(0)
  })

  it('reasons given for findings about personal data; other reasons stay', async () => {
    const source = XlsxWorkbook.open(personalFile())
    const { findings } = await validateWorkbook(source, session, options)
    const open = findings.filter(({ severity }) => severity !== 'error')
    const personal = open.filter(({ code }) => code.startsWith('privacy-'))
    expect(personal.length).toBeGreaterThan(0)
    await acceptFindings(source, session, open, { reason: 'Klopt zo', note: '', by: 'ab' }, options)
    const { bytes } = await clean(XlsxWorkbook.open(source.save()))
    const copy = await XlsxWorkbook.open(bytes).read()
    const kept = copy.sheets.find(({ name }) => name === 'SROI Toelichtingen')?.rows.flatMap(({ cells }) => cells) ?? []
    expect(kept.map(({ value }) => JSON.stringify(value)).filter((text) => text.includes('privacy-'))).toEqual([])
    expect(
      (await validateWorkbook(XlsxWorkbook.open(bytes), session, options)).accepted.map(({ finding }) => finding.code),
    ).toEqual(open.filter(({ code }) => !code.startsWith('privacy-')).map(({ code }) => code))
  })
})
