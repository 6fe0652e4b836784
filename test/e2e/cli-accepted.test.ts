import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { dayFromText, type IsoDay } from '#time'
import { acceptFindings, type ReportDocument, validateWorkbook } from '#use-cases'
import { fileOf, INZET_HEADERS, monitoringSheets } from '../support/monitoring-file'
import { sroi, sroiJson } from '../support/sroi'

let folder: string
const inFolder = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-accepted-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A workbook in which the contract manager let one row stand that claims too much. */
async function acceptedFile(): Promise<string> {
  const { Opdrachten = [] } = monitoringSheets()
  const row: Record<string, string | number> = { Opdracht: 'OP-1', Kwartaal: '2026-Q1', Inzet: 'K-1', Bouwblok: '1' }
  const filled: typeof row = { ...row, Fte: 1, 'Opgevoerde waarde': 9000, Bewijs: 'akkoord', Status: 'ingediend' }
  const Inzet = [[...INZET_HEADERS], INZET_HEADERS.map((header) => filled[header] ?? null)]
  const workbook = XlsxWorkbook.open(await fileOf({ Opdrachten, Inzet }), { name: 'kwartaal.xlsx' })
  const session = createSession(builtInRulebook()).state()
  const options = { today: dayFromText('2026-07-10') as IsoDay, language: 'nl' as const }
  const { findings } = await validateWorkbook(workbook, session, options)
  const chosen = findings.filter(({ code }) => code === 'value-mismatch')
  await acceptFindings(workbook, session, chosen, { reason: 'Nagekeken', note: '', by: 'CM' }, options)
  writeFileSync(inFolder('kwartaal.xlsx'), workbook.save())
  return inFolder('kwartaal.xlsx')
}

type Validated = { files: ReportDocument[]; totals: { accepted: number; findings: Record<string, number> } }

describe('sroi validate on a workbook with reasons', () => {
  it('gives accepted findings apart, with who, when and why; totals count them apart', async () => {
    const { json } = await sroiJson<Validated>('validate', await acceptedFile())
    const [file] = json.files
    expect(file?.accepted).toMatchObject([
      { code: 'value-mismatch', severity: 'warning', accepted: { by: 'CM', on: '2026-07-10', reason: 'Nagekeken' } },
    ])
    expect(file?.findings.map(({ code }) => code)).not.toContain('value-mismatch')
    expect(json.totals.accepted).toBe(1)
    expect(json.totals.findings['warning']).toBe(file?.findings.filter(({ severity }) => severity === 'warning').length)
  })

  it('says so in words', async () => {
    const { out } = await sroi('validate', await acceptedFile())
    expect(out).toContain('✓ 1 geaccepteerd met toelichting')
    expect(out).toMatch(/Inzet!\w+: Opgevoerde waarde klopt niet\. Geaccepteerd door CM op 10-07-2026: Nagekeken/)
    expect((await sroi('validate', await acceptedFile(), '--lang', 'en')).out).toContain('1 accepted with a reason')
  })

  it('writes the list as CSV where it is asked to', async () => {
    const input = await acceptedFile()
    const { json } = await sroiJson<{ csv: string }>('validate', input, '--csv', inFolder('lijst.csv'))
    expect(json.csv).toBe('lijst.csv')
    const lines = readFileSync(inFolder('lijst.csv'), 'utf8').split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffStand;Niveau;/)
    expect(lines.filter((line) => line.startsWith('geaccepteerd;'))).toHaveLength(1)
    expect((await sroi('validate', input, '--csv', inFolder('lijst.csv'))).out).toContain(
      'De lijst staat in lijst.csv.',
    )
  })

  it('never writes the CSV over the workbook', async () => {
    const input = await acceptedFile()
    const { code, out } = await sroi('validate', input, '--csv', input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(readFileSync(input).subarray(0, 2).toString()).toBe('PK')
  })

  it('shows them in the overview of a folder', async () => {
    await acceptedFile()
    const { code } = await sroi('summarise', folder, '--out', inFolder('uit.xlsx'))
    expect(code).toBeLessThan(2)
    const tabs = (await XlsxWorkbook.open(readFileSync(inFolder('uit.xlsx')), { name: 'uit.xlsx' }).read()).sheets
    expect(JSON.stringify(tabs)).toContain('1 geaccepteerd met toelichting')
  })
})
