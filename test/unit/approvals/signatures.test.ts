import {
  type Approval,
  approvalsFrom,
  approvalsText,
  fingerprint,
  rowState,
  type RowState,
  signaturesOf,
} from '#approvals'
import type { IsoDay } from '#time'
import { readMonitoring, type SheetSnapshot } from '#workbook'
import { sheet, workbook } from '../../support/sheet'

const HEAD =
  '| Opdracht | Kwartaal | Inzet | Bouwblok | Doelgroep | Startdatum | Einddatum | Fte | Bedrag | Opgevoerde waarde | Status | Toelichting |'
const on = '2026-04-10' as IsoDay

/** Rows of Inzet drawn as text. */
function states(...lines: readonly string[]): RowState[] {
  return statesIn(sheet('Inzet', [HEAD, ...lines].join('\n')))
}

function statesIn(...sheets: readonly SheetSnapshot[]): RowState[] {
  return readMonitoring(workbook(...sheets)).contributions.map((row) => rowState(row, (text) => text))
}

const approved = (rows: readonly RowState[]): Approval[] => rows.map((row) => ({ row, on, by: 'cm', value: null }))
const kinds = (rows: readonly RowState[], approvals: readonly Approval[]) =>
  signaturesOf(rows, approvals).of.map((one) => (one.kind === 'changed' ? one.columns.join(' ') : one.kind))

const PLACED = '| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |'
const BOUGHT = '| OP-1 | 2026-Q1 | F-001 | 11 | | | | | 1250 | 1250 | akkoord | bloemen |'

describe('a row that was approved', () => {
  it.each([
    // how it stands there now | because
    ['| op-1 | Q1 2026 | k-001 | 2 | ww | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |', 'another notation'],
    [
      "| OP-1 | 2026-Q1 | '·K-001· | 2 | WW | 1-1-2026 | | '0,50 | | '5.000,00 | akkoord | |",
      'spaces, numbers as text',
    ],
    ['| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-01 | | 0.5 | | 5000 | Goedgekeurd | dank! |', 'words about it'],
  ])('is the same: %s (%s)', (line) => {
    expect(kinds(states(line), approved(states(PLACED)))).toEqual(['signed'])
    expect(states(line).map(fingerprint)).toEqual(states(PLACED).map(fingerprint))
  })

  it.each([
    // how it stands there now | the columns that changed
    ['| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-01 | | 0.6 | | 5000 | akkoord | |', 'fte'],
    ['| OP-1 | 2026-Q1 | K-001 | 3 | WW | d:2026-01-01 | | 0.5 | | 5001 | akkoord | |', 'block claimed'],
    ['| OP-1 | 2026-Q1 | K-001 | 2 | WIA | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |', 'targetGroup'],
    ['| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-02 | d:2026-03-30 | 0.5 | | 5000 | akkoord | |', 'start end'],
    ['| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-01 | | half | | 5000 | akkoord | |', 'fte'],
    ['| OP-1 | 2026-Q1 | K-009 | 2 | WW | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |', 'key'],
    ['| OP-1 | 2026-Q2 | K-001 | 2 | WW | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |', 'quarter'],
    ['| OP-2 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |', 'contract'],
    ['| OP-2 | 2026-Q1 | K-009 | 2 | WW | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |', 'unsigned'],
  ])('has changed: %s (%s)', (line, expected) => {
    expect(kinds(states(line), approved(states(PLACED)))).toEqual([expected])
  })

  it('is found back after sorting, on another sheet, under other columns', () => {
    const moved = sheet(
      'Q1',
      `| Status | Opgevoerde waarde | Bedrag | Fte | Startdatum | Doelgroep | Bouwblok | Inzet | Kwartaal | Opdracht |
       | akkoord | 1250 | 1250 | | | | 11 | F-001 | 2026-Q1 | OP-1 |
       | akkoord | 5000 | | 0.5 | d:2026-01-01 | WW | 2 | K-001 | 2026-Q1 | OP-1 |`,
      { at: 7 },
    )
    expect(kinds(statesIn(moved), approved(states(PLACED, BOUGHT)))).toEqual(['signed', 'signed'])
  })

  it('without a key is the row with its block and first day', () => {
    const [before, after] = ['0.5', '0.6'].map(
      (fte) => `| OP-1 | 2026-Q1 | | 2 | | d:2026-01-01 | | ${fte} | | | akkoord | |`,
    )
    expect(kinds(states(after as string), approved(states(before as string)))).toEqual(['fte'])
  })
})

describe('two rows that are alike', () => {
  it('are two: one approval covers one of them', () => {
    expect(kinds(states(BOUGHT, BOUGHT), approved(states(BOUGHT)))).toEqual(['signed', 'unsigned'])
    expect(kinds(states(BOUGHT, BOUGHT), approved(states(BOUGHT, BOUGHT)))).toEqual(['signed', 'signed'])
  })

  it('under one key go to the approval that fits best', () => {
    const first = '| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-01-01 | d:2026-01-31 | 0.5 | | 1700 | akkoord | |'
    const second = '| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-02-01 | d:2026-03-31 | 0.8 | | 5300 | akkoord | |'
    const second2 = '| OP-1 | 2026-Q1 | K-001 | 2 | WW | d:2026-02-01 | d:2026-03-31 | 0.9 | | 5300 | akkoord | |'
    expect(kinds(states(second2, first), approved(states(first, second)))).toEqual(['fte', 'signed'])
  })

  it('that are gone leave their approval behind', () => {
    const { left } = signaturesOf(states(PLACED), approved(states(PLACED, BOUGHT)))
    expect(left.map(({ row }) => row.key)).toEqual(['F-001'])
  })
})

describe('what a workbook keeps of its approvals', () => {
  const approvals: Approval[] = approved(states(PLACED, BOUGHT)).map((one) => ({ ...one, value: '1250.00' }))

  it('reads back as it was', () => {
    const text = approvalsText(approvals) as string
    expect(approvalsFrom(text)).toEqual({ approvals, isDamaged: false })
  })

  it('holds no words of people and no target group', () => {
    expect(approvalsText(approvals)).not.toMatch(/bloemen|WW/)
  })

  it('is nothing at all where nothing is approved', () => {
    expect(approvalsText([])).toBeNull()
    expect(approvalsFrom(undefined)).toEqual({ approvals: [], isDamaged: false })
  })

  it.each([
    ['{', 0],
    ['[]', 0],
    ['{"approvals":[{"on":"2026-04-10"}]}', 0],
    [(approvalsText(approvals) as string).replace('"5000"', '"9000"'), 1],
    [(approvalsText(approvals) as string).replace('2026-04-10', 'ooit'), 1],
    [(approvalsText(approvals) as string).replace('"fte"', '"__proto__"'), 1],
  ])('does not count where somebody wrote over it: %s', (text, kept) => {
    const read = approvalsFrom(text)
    expect(read.isDamaged).toBe(true)
    expect(read.approvals).toHaveLength(kept)
  })
})
