import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSource } from '#doctor'
import { type Acceptance, finding } from '#findings'
import { type CsvFile, findingsCsv } from '#use-cases'
import { describeWhere, hasProgram } from '../../support/needs'

const cell = (address: string, header = 'Fte') => ({ kind: 'cell', sheet: 'Inzet', address, header }) as const
const acceptance: Acceptance = {
  ...{ code: 'value-mismatch', sheet: 'Inzet', address: 'L5', header: 'Waarde' },
  ...{ contract: null, quarter: null, key: null, mark: '' },
  ...{ reason: 'Nagekeken; het klopt', note: '=HYPERLINK("http://x")', by: 'AB', on: '2026-07-15' },
}
const open = finding('quantity-missing', cell('H7'), { block: '2', column: 'Fte' })
const mismatch = finding('value-mismatch', cell('L5', '@som;a'), {
  claimed: '100.00',
  computed: '90.00',
  difference: '10.00',
})
const file: CsvFile = {
  file: 'a.xlsx',
  findings: [open, finding('sheet-missing', null, {})],
  accepted: [{ finding: mismatch, acceptance }],
  reopened: [{ finding: open, acceptance, why: 'cell' }],
}
const rowsOf = (csv: string) => readSource(new TextEncoder().encode(csv), 'lijst.csv')

describe('the list of findings as CSV', () => {
  it('begins with a byte order mark, and has a line per finding with semicolons and the line ends of Windows', () => {
    const csv = findingsCsv([file], 'nl')
    expect(csv.startsWith('\ufeffStand;Niveau;Bevinding;Blad;Cel;Kolom;')).toBe(true)
    const lines = csv.split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toBe('')
    expect(lines[1]).toMatch(/^opnieuw open;Blokkerend;Aantal ontbreekt;Inzet;H7;Fte;/)
    expect(lines[2]).toMatch(/^open;Blokkerend;.*;hele werkmap;;;/)
    expect(lines[3]).toMatch(/^geaccepteerd;Controleren;/)
    expect(lines[3]).toMatch(/;AB;15-07-2026;value-mismatch$/)
  })

  it('no field is a formula, whatever somebody typed', () => {
    const csv = findingsCsv([file], 'nl')
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain(`"'@som;a"`)
    expect(csv.split(/[;\r\n]+/).filter((field) => /^"?[=+\-@]/.test(field))).toEqual([])
  })

  it('is read back as it was by a reader that knows nothing of it', () => {
    expect(JSON.stringify(rowsOf(findingsCsv([file], 'nl')))).toContain('Nagekeken; het klopt')
  })

  it('names the file where there are several, and hides numbers that could be a person’s', () => {
    const other = { ...file, file: '123456782.xlsx', reopened: [] }
    const csv = findingsCsv([file, other], 'en')
    expect(csv.startsWith('\ufeffFile;State;')).toBe(true)
    expect(csv).toContain('\r\na.xlsx;')
    expect(csv).not.toContain('123456782')
  })
})

describeWhere(hasProgram('soffice'), 'soffice: the findings as CSV')('in LibreOffice', () => {
  it('opens with its columns and no formula, without being asked anything', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-csv-'))
    try {
      writeFileSync(join(folder, 'lijst.csv'), findingsCsv([file], 'nl'))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      // 59: semicolon, 34: quotes, 76: UTF-8.
      const filter = ['--infilter=CSV:59,34,76', '--convert-to', 'fods']
      execFileSync('soffice', [profile, '--headless', ...filter, '--outdir', folder, join(folder, 'lijst.csv')], {
        stdio: 'ignore',
        timeout: 120_000,
      })
      const text = readFileSync(join(folder, 'lijst.fods'), 'utf8')
      expect(text).not.toContain('table:formula')
      expect(text).toContain('>geaccepteerd<')
      expect(text).toContain('=HYPERLINK(&quot;http://x&quot;)')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 180_000)
})
