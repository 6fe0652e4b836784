import { MemoryWorkbook } from '#adapters/memory'
import { finding } from '#findings'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { goToFinding, validateWorkbook } from '#use-cases'
import { putParts } from '#workbook'
import { brief } from '../../support/sheet'

const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const today = '2026-07-15' as IsoDay

function file(): MemoryWorkbook {
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      ['OP-1', 46023, 46387, 100000],
    ],
    Inzet: [
      ['Opdracht', 'Kwartal', 'Bouwblok', 'Fte'],
      ['OP-1', '2026-Q1', '2', 0.5],
    ],
  })
}

describe('validate workbook', () => {
  it('reads through the port and leaves the workbook as it is', async () => {
    const workbook = file()
    const before = JSON.stringify(await workbook.read())
    const report = await validateWorkbook(workbook, session, { today })
    expect(brief(report.findings)).toEqual([['Inzet!B1', 'column-missing']])
    expect(JSON.stringify(await workbook.read())).toBe(before)
  })

  it('takes the headers that the workbook says were confirmed', async () => {
    const workbook = file()
    const mapping = JSON.stringify({ contributions: { Kwartal: 'quarter' } })
    await workbook.apply([putParts(new Map([['mapping', mapping]]))])
    const report = await validateWorkbook(workbook, session, { today })
    expect(report.findings).toEqual([])
    expect(report.contributions[0]?.computed?.toFixed(2)).toBe('5000.00')
  })

  it.each(['{', '[]', '{"contributions":{"Kwartal":5}}', '{"contributions":{"__proto__":"quarter","Kwartal":"geen"}}'])(
    'a spoilt mapping is no mapping: %s',
    async (text) => {
      const workbook = file()
      await workbook.apply([putParts(new Map([['mapping', text]]))])
      expect(brief((await validateWorkbook(workbook, session, { today })).findings)).toEqual([
        ['Inzet!B1', 'column-missing'],
      ])
    },
  )

  it('stops when the user stops', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(validateWorkbook(file(), session, { today, signal: stop.signal })).rejects.toThrow(/abort/i)
  })
})

describe('go to finding', () => {
  it('selects the cell; a finding without a cell selects nothing', async () => {
    const workbook = file()
    const at = { kind: 'cell', sheet: 'Inzet', address: 'B2', header: null } as const
    expect(await goToFinding(workbook, finding('quarter-invalid', at, { column: 'Kwartaal', found: 'x' }))).toBe(true)
    expect(workbook.selection).toMatchObject({ sheet: 'Inzet', address: 'B2' })
    expect(await goToFinding(workbook, finding('sheet-missing', null, {}))).toBe(false)
    expect(workbook.selection).toMatchObject({ sheet: 'Inzet', address: 'B2' })
  })
})
