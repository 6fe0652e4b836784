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

/** 3000 rows of effort, each of its own placement and each claimed too high. */
function long(): MemoryWorkbook {
  const rows = Array.from({ length: 3000 }, (_, at) => ['OP-1', '2026-Q1', `K-${String(at)}`, '2', 0.5, 9000 + at])
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      ['OP-1', 46023, 46387, 100000],
    ],
    Inzet: [['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Opgevoerde waarde'], ...rows],
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

  it('stops half-way the checking too, at the portion where the user stops', async () => {
    const stop = new AbortController()
    const stages: string[] = []
    const checking = validateWorkbook(long(), session, {
      today,
      signal: stop.signal,
      onProgress: ({ stage }) => stages.push(stage),
      rest: () => {
        if (stages.at(-1) === 'amounts') stop.abort()
        return undefined
      },
    })
    await expect(checking).rejects.toThrow(/abort/i)
    expect(stages.at(-1)).toBe('amounts')
  })

  it('tells how far it is, stage after stage, never beyond the total and never back within a stage', async () => {
    const seen = new Map<string, { done: number; total: number }[]>()
    await validateWorkbook(long(), session, {
      today,
      onProgress: (progress) => {
        if (progress.stage === 'read') return
        const { stage, done, total } = progress
        seen.set(stage, [...(seen.get(stage) ?? []), { done, total }])
      },
    })
    expect([...seen.keys()]).toEqual(['rows', 'amounts', 'workbook', 'table', 'cell', 'row', 'across', 'privacy'])
    expect(seen.get('rows')?.at(-1)?.total).toBe(3001)
    expect(seen.get('amounts')?.at(-1)?.total).toBe(3000)
    for (const steps of seen.values()) {
      const done = steps.map((step) => step.done)
      expect(done).toEqual([...done].sort((a, b) => a - b))
      for (const step of steps) expect(step.done).toBeLessThanOrEqual(step.total)
    }
  })

  it('rests where it is asked to, and finds the same', async () => {
    const atOnce = await validateWorkbook(long(), session, { today })
    let rests = 0
    const rested = await validateWorkbook(long(), session, { today, rest: () => Promise.resolve(void rests++) })
    expect(rests).toBeGreaterThan(20)
    expect(rested).toEqual(atOnce)
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
