import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { checkWorkbook, type ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { approvalsOf } from '../../support/approved'
import { brief } from '../../support/sheet'

/** Files as openpyxl and LibreOffice write them; test/fixtures/samples/make-foreign.py made them. */
async function checked(file: string): Promise<ValidationReport> {
  const workbook = XlsxWorkbook.open(readFileSync(join('test', 'fixtures', 'samples', file)), { name: file })
  const read = await workbook.read()
  return checkWorkbook(read, builtInRulebook(), { today: '2026-07-15' as IsoDay, approvals: approvalsOf(read) })
}

const where = ({ shapes }: ValidationReport): unknown[] =>
  shapes.map(({ table, sheet, headerRow, firstRow, lastRow }) => [table, sheet, headerRow, firstRow, lastRow])
const worth = ({ contributions }: ValidationReport): unknown[] =>
  contributions.map(({ at, row, computed, excluded }) => [at.sheet, row, computed?.toFixed(2) ?? null, excluded])

describe('one sheet with both tables under titles, in the words of a contractor', () => {
  const report = checked('foreign-1.xlsx')

  it('finds both tables, and leaves out total, titles and notes', async () => {
    expect(where(await report)).toEqual([
      ['contracts', 'Rapportage SROI', 5, 6, 7],
      ['contributions', 'Rapportage SROI', 13, 14, 20],
    ])
    expect((await report).leftOut).toEqual([
      { sheet: 'Rapportage SROI', row: 11, why: 'note' },
      { sheet: 'Rapportage SROI', row: 21, why: 'total' },
      { sheet: 'Rapportage SROI', row: 23, why: 'note' },
    ])
  })

  it('points at the cells as Excel shows them', async () => {
    expect(brief((await report).findings)).toEqual([
      ['', 'privacy-metadata'],
      ["'Rapportage SROI'!I5", 'column-unmapped'],
      // Also with the row of the unknown contract it would be late.
      ["'Rapportage SROI'!A6", 'behind-schedule'],
      ["'Rapportage SROI'!F6", 'number-as-text'],
      ["'Rapportage SROI'!G6", 'percentage-invalid'],
      ["'Rapportage SROI'!E7", 'date-invalid'],
      ["'Rapportage SROI'!G17", 'number-as-text'],
      ["'Rapportage SROI'!H17", 'number-as-text'],
      ["'Rapportage SROI'!A18", 'contract-unknown'],
      ["'Rapportage SROI'!B19", 'quarter-invalid'],
      ["'Rapportage SROI'!D20", 'bonus-without-base'],
    ])
  })

  it('values what it can', async () => {
    expect(worth(await report)).toEqual([
      ['Rapportage SROI', 14, '3750.00', null],
      ['Rapportage SROI', 15, '3750.00', null],
      ['Rapportage SROI', 17, '4000.00', null],
      ['Rapportage SROI', 18, null, 'contract-unknown'],
      ['Rapportage SROI', 19, null, 'not-computable'],
      ['Rapportage SROI', 20, null, 'not-computable'],
    ])
  })
})

describe('a sheet per quarter, saved by LibreOffice, a row hidden', () => {
  const report = checked('foreign-2.xlsx')

  it('reads every quarter and the hidden row', async () => {
    expect(where(await report)).toEqual([
      ['contracts', 'Contracten', 2, 3, 4],
      ['contributions', 'Q1 2026', 3, 4, 6],
      ['contributions', 'Q2 2026', 3, 4, 8],
    ])
    expect((await report).hiddenRows).toBe(1)
  })

  it('points at the cells, in the hidden row too', async () => {
    expect(brief((await report).findings)).toEqual([
      ['', 'privacy-metadata'],
      // Its rows start in the second quarter.
      ['Contracten!A4', 'report-missing'],
      ['Contracten!H4', 'obligation-not-applicable'],
      ["'Q1 2026'!G5", 'number-as-text'],
      ["'Q1 2026'!J5", 'number-as-text'],
      ["'Q1 2026'!H6", 'number-invalid'],
      ["'Q2 2026'!E5", 'date-as-text'],
      ["'Q2 2026'!G5", 'number-as-text'],
      ["'Q2 2026'!I6", 'quantity-missing'],
      ["'Q2 2026'!K6", 'approval-missing'],
      ["'Q2 2026'!A7", 'text-untrimmed'],
      ["'Q2 2026'!F7", 'date-order'],
      ["'Q2 2026'!G8", 'fte-out-of-range'],
      ["'Q2 2026'!J8", 'value-mismatch'],
    ])
  })

  it('joins the placements over the sheets', async () => {
    expect(worth(await report)).toEqual([
      ['Q1 2026', 4, '7500.00', null],
      // February and March at 0,8.
      ['Q1 2026', 5, '4000.00', null],
      ['Q1 2026', 6, null, 'not-computable'],
      ['Q2 2026', 4, '7500.00', null],
      ['Q2 2026', 5, '6000.00', null],
      ['Q2 2026', 6, null, 'not-computable'],
      ['Q2 2026', 7, null, 'not-computable'],
      ['Q2 2026', 8, '90000.00', null],
    ])
  })
})

describe('another region: hours a week, merged cells, names and numbers of people', () => {
  const report = checked('foreign-3.xlsx')

  it('takes policy and catalogue from the contract', async () => {
    expect((await report).versions.map(({ ref, chosenBy }) => [ref, chosenBy])).toEqual([
      ['sudwest-fryslan@undated', 'contract'],
      ['harlingen@undated', 'policy'],
    ])
    expect((await report).contracts[0]?.obligation?.toFixed(2)).toBe('40000.00')
  })

  it('is the report of the last quarter that has begun, whatever quarter was typed by mistake', async () => {
    expect((await report).contributions.map(({ quarter }) => quarter)).toContain('2027-Q1')
    expect((await report).quarter).toBe('2026-Q2')
  })

  it('points at the cells, and at the hidden list', async () => {
    expect(brief((await report).findings)).toEqual([
      ['', 'privacy-metadata'],
      ["'Opdrachten 2026'!F2", 'column-missing'],
      ["'Opdrachten 2026'!A3", 'report-missing'],
      ['Realisatie!C4', 'privacy-name'],
      ['Realisatie!K5', 'privacy-hidden'],
      ['Realisatie!L5', 'privacy-bsn'],
      ['Realisatie!H6', 'hours-below-minimum'],
      ['Realisatie!I6', 'value-mismatch'],
      ['Realisatie!E7', 'bonus-not-allowed'],
      ['Realisatie!J7', 'status-unknown'],
      ['Realisatie!B8', 'quarter-in-future'],
      ['Lijst!B2:B5', 'privacy-hidden'],
    ])
  })

  it('reads the contract of merged cells on every row', async () => {
    expect((await report).contributions.map(({ contract }) => contract)).toEqual(['P-1', 'P-1', 'P-1', 'P-1'])
    expect(worth(await report)).toEqual([
      ['Realisatie', 5, '2916.67', null],
      ['Realisatie', 6, '0.00', null],
      ['Realisatie', 7, null, 'not-computable'],
      // Maatwerk: what was agreed counts at akkoord.
      ['Realisatie', 8, null, null],
    ])
  })
})
