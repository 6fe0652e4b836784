import { readFileSync } from 'node:fs'
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

  it('a number that somebody typed among the reasons themselves', async () => {
    const source = XlsxWorkbook.open(readFileSync('preview/samples/duoplus-2026.xlsx'))
    const { findings } = await validateWorkbook(source, session, options)
    const open = findings.filter(({ severity }) => severity !== 'error')
    await acceptFindings(source, session, open, { reason: 'Klopt zo', note: 'gezien', by: 'ab' }, options)
    const tab = (await source.read()).sheets.find(({ name }) => name === 'SROI Toelichtingen')
    const noted = tab?.rows.flatMap(({ cells }) => cells).filter(({ value }) => value === 'gezien') ?? []
    expect(noted.length).toBeGreaterThan(1)
    const content = { kind: 'value', value: 'bsn 111222333' } as const
    const cells = noted.map(({ row, column }) => ({ row, column, content }))
    await source.apply([{ kind: 'write-cells', sheet: 'SROI Toelichtingen', cells }])
    const { bytes, left } = await clean(XlsxWorkbook.open(source.save()))
    const copy = JSON.stringify(await XlsxWorkbook.open(bytes).read())
    expect(left).toBe(0)
    expect(copy).toContain('Klopt zo')
    expect(copy).not.toContain('111222333')
  })
})
