import { approvalsFrom } from '#approvals'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import { dayFromText, type IsoDay, serialFromDay } from '#time'
import {
  acceptFindings,
  type Decided,
  type Decision,
  decideRows,
  type DecideOutcome,
  undoDecision,
  validateWorkbook,
  waitingRows,
} from '#use-cases'
import { readParts, sheetNamed, type WorkbookPort } from '#workbook'
import { BOTH_PORTS, unwritable } from '../../support/both-ports'
import type { FileCell } from '../../support/monitoring-file'
import { brief } from '../../support/sheet'

const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const today = '2026-04-20' as IsoDay
const options = { today, by: 'contractmanager' }
const start = serialFromDay(dayFromText('01-01-2026') as IsoDay)
const end = serialFromDay(dayFromText('31-12-2027') as IsoDay)

const CONTRACTS: FileCell[][] = [
  ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
  ['OP-1', start, end, 400_000],
]
const HEAD: FileCell[] = ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Startdatum', 'Fte', 'Bedrag', 'Opgevoerde waarde', 'Bewijs', 'Status', 'Toelichting'] // prettier-ignore
const ROWS: FileCell[][] = [
  ['OP-1', '2026-Q1', 'K-001', '2', start, 0.5, null, 5000, 'gezien', 'ingediend', null],
  ['OP-1', '2026-Q1', 'F-001', '9', null, null, 1250, 1250, 'gezien', ' Ingediend ', 'bloemen'],
  ['OP-1', '2026-Q1', 'K-002', '2', start, null, null, 5000, 'gezien', 'ingediend', null],
  ['OP-1', '2026-Q1', 'K-003', '3', start, 1, null, 3750, 'gezien', 'akkoord', null],
  ['OP-1', '2026-Q1', 'K-004', '11', null, null, 900, 900, 'geen', 'ingediend', null],
]
const SHEETS = { Opdrachten: CONTRACTS, Inzet: [HEAD, ...ROWS] }

async function waiting(port: WorkbookPort) {
  return waitingRows(await validateWorkbook(port, session, { today }))
}

/** Decides about the rows with these keys, as they stand in the list now. */
async function decide(port: WorkbookPort, keys: readonly string[], decision: Decision): Promise<DecideOutcome> {
  const rows = (await waiting(port)).groups.flatMap((group) => group.rows)
  const seen = rows.filter(({ standing }) => keys.includes(standing.key ?? '')).map(({ standing }) => standing)
  return decideRows(port, session, seen, decision, options)
}

async function decided(port: WorkbookPort, keys: readonly string[], decision: Decision): Promise<Decided> {
  const outcome = await decide(port, keys, decision)
  if (!outcome.ok) throw new Error('refused')
  return outcome.decided
}

const APPROVE: Decision = { kind: 'approve' }
const cellsOf = async (port: WorkbookPort, column: number) =>
  sheetNamed(await port.read(), 'Inzet')
    ?.rows.slice(1)
    .map(({ cells }) => cells.find((cell) => cell.column === column)?.value ?? null)
const said = async (port: WorkbookPort) =>
  brief((await validateWorkbook(port, session, { today })).findings).filter(([, code]) => code.startsWith('approved-'))

describe('rows that wait for approval', () => {
  it('are those handed in, and those at akkoord that nobody approved; with what keeps them', async () => {
    const { groups, rows, blocked } = await waiting(MemoryWorkbook.of(SHEETS))
    expect([groups.length, rows, blocked]).toEqual([1, 5, 2])
    expect(groups[0]?.rows.map(({ standing, because, blocked: why }) => [standing.key, because, why.map((one) => (one.kind === 'finding' ? one.finding.code : one.kind))])).toEqual([
      ['K-001', 'submitted', []],
      ['F-001', 'submitted', []],
      ['K-002', 'submitted', ['quantity-missing']],
      ['K-003', 'unsigned', []],
      ['K-004', 'submitted', ['evidence-missing']],
    ]) // prettier-ignore
    expect(groups[0]?.value.toFixed(2)).toBe('10900.00')
  })

  it('are no longer kept by missing evidence that was accepted, but whoever approves sees who accepted it and why', async () => {
    const port = MemoryWorkbook.of(SHEETS)
    const missing = (await validateWorkbook(port, session, { today })).findings.filter(
      ({ code }) => code === 'evidence-missing',
    )
    const reason = { reason: 'Bewijs volgt', note: '', by: 'opdrachtnemer' }
    await acceptFindings(port, session, missing, reason, { today, language: 'nl' })
    const row = (await waiting(port)).groups
      .flatMap(({ rows }) => rows)
      .find(({ standing }) => standing.key === 'K-004')
    expect(row?.blocked).toEqual([])
    expect(row?.accepted.map(({ finding, acceptance }) => [finding.code, acceptance.by, acceptance.reason])).toEqual([
      ['evidence-missing', 'opdrachtnemer', 'Bewijs volgt'],
    ])
  })

  it('cannot be told where the table has no status, and the sheet is named', async () => {
    const bare = { Opdrachten: CONTRACTS, Inzet: [HEAD, ...ROWS].map((row) => row.slice(0, 9)) }
    const { rows, withoutStatus } = await waiting(MemoryWorkbook.of(bare))
    expect([rows, withoutStatus.map(({ sheet, address }) => [sheet, address])]).toEqual([0, [['Inzet', 'A2']]])
  })
})

describe.each(BOTH_PORTS)('a decision in a workbook (%s)', (_name, open) => {
  it('approves: the status says so, and what was approved is kept', async () => {
    const port = await open(SHEETS)
    await decided(port, ['K-001', 'F-001', 'K-003'], APPROVE)
    expect(await cellsOf(port, 10)).toEqual(['akkoord', 'akkoord', 'ingediend', 'akkoord', 'ingediend'])
    const { approvals } = approvalsFrom(readParts(await port.read()).get('approvals'))
    expect(approvals.map(({ row, on, by, value }) => [row.key, on, by, value])).toEqual([
      ['K-001', today, 'contractmanager', '5000.00'],
      ['F-001', today, 'contractmanager', '1250.00'],
      ['K-003', today, 'contractmanager', '3750.00'],
    ])
    expect(await said(port)).toEqual([])
  })

  it('is seen when a row changes after it', async () => {
    const port = await open(SHEETS)
    await decided(port, ['K-001'], APPROVE)
    await port.apply([
      { kind: 'write-cells', sheet: 'Inzet', cells: [{ row: 2, column: 6, content: { kind: 'value', value: 0.8 } }] },
    ])
    expect(await said(port)).toEqual([
      ['Inzet!F2', 'approved-changed'],
      ['Inzet!J5', 'approved-unsigned'],
    ])
    await decided(port, ['K-001'], APPROVE)
    expect(await said(port)).toEqual([['Inzet!J5', 'approved-unsigned']])
    expect(approvalsFrom(readParts(await port.read()).get('approvals')).approvals).toHaveLength(1)
  })

  it('sends back with a reason behind what a person wrote, and takes the approval away', async () => {
    const port = await open(SHEETS)
    await decided(port, ['K-003'], APPROVE)
    const back: Decision = { kind: 'return', to: 'aanpassen', reason: ' =factuur ontbreekt ' }
    // Signed rows are not on the list; the others are.
    expect((await decided(port, ['K-001', 'F-001', 'K-003'], back)).rows).toBe(2)
    expect(await cellsOf(port, 10)).toEqual(['aanpassen', 'aanpassen', 'ingediend', 'akkoord', 'ingediend'])
    expect((await cellsOf(port, 11))?.slice(0, 2)).toEqual([
      '20-04-2026 aanpassen (contractmanager): =factuur ontbreekt',
      'bloemen | 20-04-2026 aanpassen (contractmanager): =factuur ontbreekt',
    ])
  })

  it.each([
    ['an approval', ['K-001', 'F-001', 'K-003'], APPROVE],
    ['a row sent back', ['K-001', 'F-001'], { kind: 'return', to: 'afgekeurd', reason: 'geen bewijs' }],
  ] as const)('taken back leaves the workbook as it was: %s', async (_what, keys, decision) => {
    const port = await open(SHEETS)
    const before = await port.read()
    await undoDecision(port, await decided(port, keys, decision))
    expect(await port.read()).toEqual(before)
  })

  it('taken back leaves an earlier approval as it was', async () => {
    const port = await open(SHEETS)
    await decided(port, ['K-003'], APPROVE)
    const before = await port.read()
    await undoDecision(port, await decided(port, ['K-001'], APPROVE))
    expect(await port.read()).toEqual(before)
  })
})

describe('nothing is written', () => {
  it('where a row was changed since it was seen', async () => {
    const port = MemoryWorkbook.of(SHEETS)
    const seen = (await waiting(port)).groups.flatMap((group) => group.rows.map(({ standing }) => standing)).slice(0, 1)
    await port.edit('Inzet', [{ row: 2, column: 6, content: { kind: 'value', value: 0.6 } }])
    const before = await port.read()
    await expect(decideRows(port, session, seen, APPROVE, options)).rejects.toMatchObject({
      problem: 'changed-meanwhile',
    })
    expect(await port.read()).toBe(before)
  })

  it('where a row may not be approved', async () => {
    const port = MemoryWorkbook.of(SHEETS)
    await expect(decide(port, ['K-004'], APPROVE)).rejects.toMatchObject({ problem: 'changed-meanwhile' })
  })

  it('where a formula gives the status', async () => {
    const port = MemoryWorkbook.of({
      Opdrachten: CONTRACTS,
      Inzet: [HEAD, [...(ROWS[0] as FileCell[]).slice(0, 9), { formula: '="ingediend"', value: 'ingediend' }]],
    })
    expect(await decide(port, ['K-001'], APPROVE)).toEqual({
      ok: false,
      refused: [{ sheet: 'Inzet', address: 'J2', why: 'formula' }],
    })
  })

  it('by taking back what was changed since', async () => {
    const port = MemoryWorkbook.of(SHEETS)
    const done = await decided(port, ['K-001'], APPROVE)
    await port.edit('Inzet', [{ row: 2, column: 10, content: { kind: 'value', value: 'vervallen' } }])
    await expect(undoDecision(port, done)).rejects.toThrow()
    expect((await cellsOf(port, 10))?.[0]).toBe('vervallen')
  })

  it('where the workbook refuses', async () => {
    const port = MemoryWorkbook.of(SHEETS)
    await expect(decide(unwritable(port), ['K-001'], APPROVE)).rejects.toThrow()
  })
})

describe('in a table of somebody else', () => {
  it('the status is written as that table writes it', async () => {
    const port = MemoryWorkbook.of({
      Opdrachten: CONTRACTS,
      Inzet: [HEAD, ROWS[0] as FileCell[], [...(ROWS[3] as FileCell[]).slice(0, 9), 'Goedgekeurd']],
    })
    await decided(port, ['K-001'], APPROVE)
    expect(await cellsOf(port, 10)).toEqual(['Goedgekeurd', 'Goedgekeurd'])
  })

  it('a reason without a place for it is told', async () => {
    const port = MemoryWorkbook.of({ Opdrachten: CONTRACTS, Inzet: [HEAD, ...ROWS].map((row) => row.slice(0, 10)) })
    const back: Decision = { kind: 'return', to: 'aanpassen', reason: 'bewijs' }
    expect((await decided(port, ['K-001'], back)).withoutReason).toBe(1)
  })

  it("a number that may be a person's is not repeated in the reason, nor in who decided", async () => {
    const port = MemoryWorkbook.of(SHEETS)
    const seen = (await waiting(port)).groups.flatMap((group) => group.rows.map(({ standing }) => standing)).slice(0, 1)
    const back: Decision = { kind: 'return', to: 'aanpassen', reason: 'bsn 111222333 weg' }
    await decideRows(port, session, seen, back, { today, by: '111222333' })
    expect(JSON.stringify(await port.read())).not.toContain('111222333')
  })
})
