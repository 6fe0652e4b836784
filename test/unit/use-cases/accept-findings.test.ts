import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryWorkbook } from '#adapters/memory'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { Finding } from '#findings'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { acceptFindings, type AcceptOptions, validateWorkbook, withdrawAcceptances } from '#use-cases'
import { isCellError, ownTab, sheetNamed, type WorkbookPort } from '#workbook'
import { BOTH_PORTS, unwritable } from '../../support/both-ports'
import { recalculatedByLibreOffice } from '../../support/libreoffice'
import { fileOf, INZET_HEADERS, monitoringSheets } from '../../support/monitoring-file'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../../support/needs'
import { TODAY } from '../../support/pane-workbooks'

const TAB = 'SROI Toelichtingen'
const session = createSession(builtInRulebook()).state()
const options: AcceptOptions = { today: TODAY, language: 'nl' }
const REASON = { reason: 'Nagekeken, het klopt zo', note: 'Afspraak van 3 juli', by: 'contractmanager' }

// Two rows claim more than they are worth; a third names a block nobody knows.
const effort = (key: string, block: string, claimed: number) => {
  const row: Record<string, string | number | null> = {
    Opdracht: 'OP-1',
    Kwartaal: '2026-Q1',
    Inzet: key,
    Bouwblok: block,
    Fte: 1,
    'Opgevoerde waarde': claimed,
    Bewijs: 'akkoord',
    Status: 'ingediend',
  }
  return INZET_HEADERS.map((header) => row[header] ?? null)
}
const sheets = () => {
  const { Opdrachten = [] } = monitoringSheets()
  const rows = [effort('K-1', '1', 9000), effort('K-2', '1', 9500), effort('K-3', 'WW9', 1)]
  return { Opdrachten, Inzet: [[...INZET_HEADERS], ...rows] }
}

const check = (port: WorkbookPort) => validateWorkbook(port, session, options)
const mismatches = (findings: readonly Finding[]) => findings.filter(({ code }) => code === 'value-mismatch')
const warnings = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'error')
const valuesOf = async (port: WorkbookPort) =>
  (ownTab(await port.read(), 'acceptances')?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value))

describe.each(BOTH_PORTS)('letting a finding stand, on %s', (_, open) => {
  it('puts it apart with who, when and why; the others stay open, and a second person sees the same', async () => {
    const port = await open(sheets())
    const before = await check(port)
    const [first] = mismatches(before.findings)
    const done = await acceptFindings(port, session, [first as Finding], REASON, options)
    expect(done).toEqual({ accepted: 1, changed: 0 })
    const after = await check(port)
    expect(after.accepted).toMatchObject([
      { finding: { code: 'value-mismatch' }, acceptance: { ...REASON, on: '2026-08-15', key: 'K-1' } },
    ])
    expect(after.findings).toHaveLength(before.findings.length - 1)
    expect(after.silenced).toBe(before.silenced)
    expect(after.contracts).toEqual(before.contracts)
  })

  it('writes a tab to read: one row a finding, its cell a link, nothing of the user touched', async () => {
    const port = await open(sheets())
    const user = (await port.read()).sheets
    await acceptFindings(port, session, mismatches((await check(port)).findings), REASON, options)
    const rows = await valuesOf(port)
    expect(rows[2]?.slice(0, 8)).toEqual([
      'Bevinding',
      'Blad',
      'Cel',
      'Kolom',
      'Opdracht',
      'Kwartaal',
      'Inzet',
      'Reden',
    ])
    expect(rows.slice(3).map((row) => row.slice(4, 10))).toEqual([
      ['OP-1', '2026-Q1', 'K-1', REASON.reason, REASON.note, REASON.by],
      ['OP-1', '2026-Q1', 'K-2', REASON.reason, REASON.note, REASON.by],
    ])
    const after = (await port.read()).sheets
    expect(after.slice(0, 2).map(({ rows: cells }) => cells)).toEqual(user.map(({ rows: cells }) => cells))
    expect(after.map(({ name }) => name)).toEqual(['Opdrachten', 'Inzet', TAB])
  })

  it('never accepts an error', async () => {
    const port = await open(sheets())
    const { findings } = await check(port)
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toContain('block-unknown')
    expect(await acceptFindings(port, session, errors, REASON, options)).toEqual({ accepted: 0, changed: 0 })
    expect(ownTab(await port.read(), 'acceptances')).toBeUndefined()
  })

  it('accepts nothing that changed since it was read', async () => {
    const port = await open(sheets())
    const [first, second] = mismatches((await check(port)).findings)
    const claimed = INZET_HEADERS.indexOf('Opgevoerde waarde') + 1
    await port.apply([
      {
        kind: 'write-cells',
        sheet: 'Inzet',
        cells: [{ row: 2, column: claimed, content: { kind: 'value', value: 99 } }],
      },
    ])
    const both = [first, second] as Finding[]
    expect(await acceptFindings(port, session, both, REASON, options)).toEqual({ accepted: 1, changed: 1 })
    expect((await check(port)).accepted.map(({ acceptance }) => acceptance.key)).toEqual(['K-2'])
  })

  it('opens again when the cell changes, and can be accepted anew: one row on the tab', async () => {
    const port = await open(sheets())
    await acceptFindings(port, session, mismatches((await check(port)).findings).slice(0, 1), REASON, options)
    const claimed = INZET_HEADERS.indexOf('Opgevoerde waarde') + 1
    const change = (value: number) =>
      port.apply([
        {
          kind: 'write-cells',
          sheet: 'Inzet',
          cells: [{ row: 2, column: claimed, content: { kind: 'value', value } }],
        },
      ])
    await change(9900)
    const changed = await check(port)
    expect(changed.accepted).toEqual([])
    expect(changed.reopened.map(({ why }) => why)).toEqual(['cell'])
    const open_ = changed.reopened.map(({ finding }) => finding)
    await acceptFindings(port, session, open_, { ...REASON, by: 'AB' }, options)
    expect((await check(port)).accepted.map(({ acceptance }) => acceptance.by)).toEqual(['AB'])
    expect(await valuesOf(port)).toHaveLength(4)
  })

  it('is withdrawn from the pane, or by deleting its row on the tab; without any the tab goes', async () => {
    const port = await open(sheets())
    await acceptFindings(port, session, mismatches((await check(port)).findings), REASON, options)
    const [first] = (await check(port)).accepted
    expect(await withdrawAcceptances(port, session, [first?.acceptance as never], options)).toBe(1)
    const left = await check(port)
    expect(left.accepted.map(({ acceptance }) => acceptance.key)).toEqual(['K-2'])
    await withdrawAcceptances(
      port,
      session,
      left.accepted.map(({ acceptance }) => acceptance),
      options,
    )
    expect(ownTab(await port.read(), 'acceptances')).toBeUndefined()
    expect((await check(port)).accepted).toEqual([])
  })

  it('skips rows that somebody spoiled, says which, and keeps them', async () => {
    const port = await open(sheets())
    await acceptFindings(port, session, mismatches((await check(port)).findings), REASON, options)
    const put = (row: number, column: number, value: string | null) => ({
      row,
      column,
      content: { kind: 'value', value } as const,
    })
    await port.apply([
      { kind: 'write-cells', sheet: TAB, cells: [put(4, 13, 'weg'), put(6, 9, '=1+1'), put(6, 12, 'bestaat-niet')] },
    ])
    const spoiled = await check(port)
    expect(spoiled.accepted.map(({ acceptance }) => acceptance.key)).toEqual(['K-2'])
    expect(spoiled.spoiledReasons).toEqual([4, 6])
    const again = mismatches(spoiled.findings)
    await acceptFindings(port, session, again, REASON, options)
    await acceptFindings(port, session, warnings((await check(port)).findings).slice(0, 1), REASON, options)
    const rows = await valuesOf(port)
    expect(rows.flat()).toEqual(expect.arrayContaining(['weg', '=1+1', 'bestaat-niet']))
    expect(rows.flat().filter((value) => value === 'weg')).toHaveLength(1)
    expect((await check(port)).accepted.map(({ acceptance }) => acceptance.key)).toContain('K-1')
  })

  it('a failed write leaves the workbook as it was', async () => {
    const port = await open(sheets())
    const before = await port.read()
    const findings = mismatches((await check(port)).findings)
    await expect(acceptFindings(unwritable(port), session, findings, REASON, options)).rejects.toThrow('protected')
    expect(await port.read()).toEqual(before)
  })
})

it('reads a tab written in the other language', async () => {
  const port = MemoryWorkbook.of(sheets())
  await acceptFindings(port, session, mismatches((await check(port)).findings), REASON, { ...options, language: 'en' })
  expect((await check(port)).accepted).toHaveLength(2)
  expect((await valuesOf(port))[2]).toContain('Fingerprint')
})

it('reads the tab after columns were moved and rows sorted, and whatever else was done to it without failing', async () => {
  const port = MemoryWorkbook.of(sheets())
  await acceptFindings(port, session, mismatches((await check(port)).findings), REASON, options)
  const snapshot = await port.read()
  const tab = ownTab(snapshot, 'acceptances')
  const turned = (tab?.rows ?? []).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, column: 20 - cell.column })).reverse(),
  }))
  const moved = { ...snapshot, sheets: snapshot.sheets.map((one) => (one === tab ? { ...one, rows: turned } : one)) }
  const read = { ...MemoryWorkbook.of({}), read: () => Promise.resolve(moved) } as unknown as WorkbookPort
  expect((await check(read)).accepted).toHaveLength(2)
  for (const value of [null, 5, true, 'x', { error: '#N/A' } as const, -1, 1e20]) {
    const rows = turned.map((row, at) =>
      at < 3 ? row : { ...row, cells: row.cells.map((cell) => ({ ...cell, value })) },
    )
    const broken = { ...snapshot, sheets: snapshot.sheets.map((one) => (one === tab ? { ...one, rows } : one)) }
    const report = await check({ ...read, read: () => Promise.resolve(broken) })
    expect(report.accepted).toEqual([])
  }
})

describe('no number of a person', () => {
  it('stands on the tab, whatever is accepted', async () => {
    const { Opdrachten, Inzet } = sheets()
    const headers = [...INZET_HEADERS, 'Dossier']
    const rows = Inzet.slice(1).map((row, at) => [...row, ['123456782', 612890053, '249.566.758'][at] ?? null])
    const port = MemoryWorkbook.of({ Opdrachten, Inzet: [headers, ...rows] })
    const { findings } = await check(port)
    await acceptFindings(port, session, findings, REASON, options)
    const text = JSON.stringify(await valuesOf(port))
    expect(text).toContain('column-unmapped')
    for (const digits of ['123456782', '612890053', '249566758', '249.566.758']) expect(text).not.toContain(digits)
  })
})

describe('ten thousand findings', () => {
  it('are accepted in one write, and all found again', async () => {
    const { Opdrachten } = sheets()
    const rows = Array.from({ length: 10_000 }, (_, at) => effort(`K-${String(at)}`, '1', 9000))
    const port = MemoryWorkbook.of({ Opdrachten, Inzet: [[...INZET_HEADERS], ...rows] })
    const apply = jest.spyOn(port, 'apply')
    const findings = mismatches((await check(port)).findings)
    expect(findings).toHaveLength(10_000)
    expect(await acceptFindings(port, session, findings, REASON, options)).toEqual({ accepted: 10_000, changed: 0 })
    expect(apply).toHaveBeenCalledTimes(1)
    const after = await check(port)
    expect(after.accepted).toHaveLength(10_000)
    expect(mismatches(after.findings)).toEqual([])
    expect(after.reopened).toEqual([])
  }, 120_000)
})

async function savedFile(): Promise<Uint8Array> {
  const port = XlsxWorkbook.open(await fileOf(sheets()), { name: 'werkmap.xlsx' })
  const findings = mismatches((await check(port)).findings)
  await acceptFindings(port, session, findings, { ...REASON, note: '=HYPERLINK("http://x")' }, options)
  return port.save()
}

describe('travelling with the file', () => {
  it('is there when the file is opened again', async () => {
    const again = XlsxWorkbook.open(await savedFile(), { name: 'werkmap.xlsx' })
    const report = await check(again)
    expect(report.accepted.map(({ finding }) => finding.code)).toEqual(['value-mismatch', 'value-mismatch'])
    expect(report.accepted.map(({ acceptance }) => acceptance.on)).toEqual(['2026-08-15', '2026-08-15'])
  })
})

describeWhere(hasProgram('soffice'), 'soffice: acceptances after a save by LibreOffice')('in LibreOffice', () => {
  it('they are kept by a save', async () => {
    const saved = recalculatedByLibreOffice(await savedFile())
    const report = await check(XlsxWorkbook.open(saved, { name: 'uit.xlsx' }))
    expect(report.accepted).toHaveLength(2)
    expect(report.reopened).toEqual([])
  }, 180_000)
})

const python = pythonWithOpenpyxl()

describeWhere(python !== null, 'openpyxl: the tab SROI Toelichtingen')('in openpyxl', () => {
  it('the tab reads as a plain table: text stays text, dates are dates', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-acceptances-'))
    try {
      const file = join(folder, 'uit.xlsx')
      writeFileSync(file, await savedFile())
      const script = `import json, sys, openpyxl
rows = openpyxl.load_workbook(sys.argv[1])["${TAB}"].iter_rows(min_row=3, values_only=True)
print(json.dumps([[str(value) for value in row[:11]] for row in rows]))`
      const out = execFileSync(python as string, ['-c', script, file], { encoding: 'utf8' })
      const [header, first] = JSON.parse(out) as string[][]
      expect(header?.slice(0, 3)).toEqual(['Bevinding', 'Blad', 'Cel'])
      expect(first?.slice(6)).toEqual([
        'K-1',
        REASON.reason,
        '=HYPERLINK("http://x")',
        REASON.by,
        '2026-08-15 00:00:00',
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

it('leaves no cell of the tab with an error or a formula', async () => {
  const workbook = await XlsxWorkbook.open(await savedFile(), { name: 'werkmap.xlsx' }).read()
  const cells = (sheetNamed(workbook, TAB)?.rows ?? []).flatMap(({ cells: all }) => all)
  expect(cells.filter(({ value, formula }) => formula !== undefined || isCellError(value))).toEqual([])
})
