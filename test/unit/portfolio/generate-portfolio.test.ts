import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generatePortfolio, type PortfolioProgress, type PortfolioSource } from '#use-cases'
import { WorkbookError } from '#workbook'

const OPTIONS = { today: '2026-07-15' as IsoDay, language: 'nl' } as const
const session = createSession(builtInRulebook()).state()

// 01-01-2026 and 31-12-2026.
const [START, END] = [46023, 46387]

interface Row {
  readonly quarter?: string
  readonly fte?: number
  readonly claimed?: number | string
  readonly status?: string
}

/** One contract of a million (50.000 owed) with rows of block 2: a quarter of one fte is 10.000. */
function monitoring(
  rows: readonly Row[],
  contract: { kenmerk?: string; contractor?: string; authority?: string } = {},
) {
  const { kenmerk = 'OP-1', contractor = 'Groenwerk BV', authority = '' } = contract
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Opdrachtnemer', 'Opdrachtgever', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      [kenmerk, contractor, authority, START, END, 1_000_000],
    ],
    Inzet: [
      ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Opgevoerde waarde', 'Status'],
      ...rows.map(({ quarter = '2026-Q1', fte = 0.5, claimed = fte * 10000, status = 'akkoord' }, at) => [
        kenmerk,
        quarter,
        `K-${String(at)}`,
        '2',
        fte,
        claimed,
        status,
      ]),
    ],
  })
}

function source(file: string, workbook: MemoryWorkbook, mark?: string): PortfolioSource {
  return { file, open: () => Promise.resolve({ port: workbook, session, ...(mark !== undefined && { mark }) }) }
}

async function made(sources: readonly PortfolioSource[]) {
  const target = MemoryWorkbook.of({})
  const result = await generatePortfolio(sources, target, OPTIONS)
  const { sheets } = await target.read()
  const rowsOf = (tab: string) =>
    sheets.find(({ name }) => name === tab)?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? []
  const { lines } = result.portfolio
  return {
    ...result,
    rowsOf,
    amounts: lines.map(({ standing, files }) => [
      files.join('+'),
      standing.obligation?.toNumber(),
      standing.approved.toNumber(),
      standing.submitted.toNumber(),
    ]),
    states: result.files.map(({ file, state, reason }) => [file, state, reason?.why ?? null]),
  }
}

describe('generatePortfolio', () => {
  it('adds up contracts of all files and keeps a receipt of each', async () => {
    const { files, findings, controlDifferences, rowsOf, amounts } = await made([
      source('a.xlsx', monitoring([{}])),
      source('b.xlsx', monitoring([{ claimed: '100', status: 'afgekeurd' }], { kenmerk: 'OP-2' })),
      { file: 'c.xlsx', open: () => Promise.reject(new WorkbookError('truncated')) },
    ])
    expect(files.map(({ file, state, rows, excluded }) => [file, state, rows, excluded])).toEqual([
      ['a.xlsx', 'counted', 1, 0],
      ['b.xlsx', 'counted', 1, 1],
      ['c.xlsx', 'excluded', 0, 0],
    ])
    expect(files[2]?.reason).toEqual({
      why: 'unreadable',
      problem: 'truncated',
      message: 'Het bestand is niet compleet.',
    })
    expect(findings.map(({ code }) => code)).toContain('workbook-unreadable')
    expect(controlDifferences.map(({ file, code }) => [file, code])).toContainEqual(['b.xlsx', 'claimed'])
    expect(amounts).toEqual([
      ['a.xlsx', 50000, 5000, 0],
      ['b.xlsx', 50000, 0, 0],
    ])
    const table = rowsOf('SROI Overzicht').filter(([, light]) => typeof light === 'string' && light.endsWith('schema'))
    expect(table.map((row) => row.slice(0, 5))).toEqual([
      ['OP-1', '■ Rood: achter op schema', 50000, 0, 5000],
      ['OP-2', '■ Rood: achter op schema', 50000, 0, 0],
    ])
  })

  it('a mistake of ours is not taken for a broken file', async () => {
    const broken = { file: 'a.xlsx', open: () => Promise.reject(new TypeError('ours')) }
    await expect(made([broken])).rejects.toThrow(TypeError)
  })

  it('tells which file it is at, and stops where it is asked to', async () => {
    const seen: PortfolioProgress[] = []
    const stop = new AbortController()
    const target = MemoryWorkbook.of({})
    const sources = ['a', 'b', 'c'].map((name) => source(`${name}.xlsx`, monitoring([{}], { kenmerk: name })))
    const onProgress = (progress: PortfolioProgress) => {
      seen.push(progress)
      if (seen.length === 2) stop.abort()
    }
    await expect(
      generatePortfolio(sources, target, { ...OPTIONS, onProgress, signal: stop.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen).toEqual([
      { stage: 'files', done: 0, total: 3, file: 'a.xlsx' },
      { stage: 'files', done: 1, total: 3, file: 'b.xlsx' },
    ])
    expect((await target.read()).sheets.filter(({ name }) => name.startsWith('SROI'))).toEqual([])
  })
})

describe('what of the files counts', () => {
  it('of files with equal bytes the first', async () => {
    const { states, amounts, counts } = await made([
      source('a.xlsx', monitoring([{}]), 'same'),
      source('copy of a.xlsx', monitoring([{}]), 'same'),
    ])
    expect(states).toEqual([
      ['a.xlsx', 'counted', null],
      ['copy of a.xlsx', 'excluded', 'same-file'],
    ])
    expect(amounts).toEqual([['a.xlsx', 50000, 5000, 0]])
    expect(counts.error).toBe(0)
  })

  it('of a contract that was delivered again the newest: the last quarter', async () => {
    const { states, amounts, findings, files } = await made([
      source('q2.xlsx', monitoring([{}, { quarter: '2026-Q2' }])),
      source('q1.xlsx', monitoring([{ fte: 1 }])),
    ])
    expect(states).toEqual([
      ['q2.xlsx', 'counted', null],
      ['q1.xlsx', 'excluded', 'older'],
    ])
    expect(files[1]).toMatchObject({ rows: 1, excluded: 1 })
    expect(amounts).toEqual([['q2.xlsx', 50000, 10000, 0]])
    expect(findings.filter(({ code }) => code === 'contract-duplicate')).toMatchObject([
      { severity: 'warning', params: { contract: 'OP-1', file: 'q2.xlsx', isTie: false, missed: '' } },
    ])
  })

  it('then the one with the most rows', async () => {
    const { amounts } = await made([
      source('first.xlsx', monitoring([{}])),
      source('more.xlsx', monitoring([{}, { status: 'ingediend' }])),
    ])
    expect(amounts).toEqual([['more.xlsx', 50000, 5000, 5000]])
  })

  it.each([
    ['sums differ: it is said that nothing tells them apart', 1, 'error', true],
    ['sums are equal: nothing is at stake', 0.5, 'warning', false],
  ])('two that are as new, %s', async (_what, fte, severity, isTie) => {
    const { amounts, findings } = await made([
      source('a.xlsx', monitoring([{}])),
      source('b.xlsx', monitoring([{ fte }])),
    ])
    expect(amounts).toEqual([['a.xlsx', 50000, 5000, 0]])
    expect(findings.filter(({ code }) => code === 'contract-duplicate')).toMatchObject([
      { severity, params: { file: 'a.xlsx', isTie } },
    ])
  })

  it('a quarter that stands only in the older file is missed, and that is said', async () => {
    const { amounts, findings } = await made([
      source('old.xlsx', monitoring([{}, { quarter: '2026-Q2' }])),
      source('new.xlsx', monitoring([{ quarter: '2026-Q2' }, { quarter: '2026-Q3' }])),
    ])
    expect(amounts).toEqual([['new.xlsx', 50000, 10000, 0]])
    expect(findings.filter(({ code }) => code === 'contract-duplicate')).toMatchObject([
      { severity: 'error', params: { missed: '2026-Q1' } },
    ])
  })

  it('a quarter a file: all of them, the obligation once', async () => {
    const { amounts, states, rowsOf, portfolio, files } = await made([
      source('q1.xlsx', monitoring([{}])),
      source('q2.xlsx', monitoring([{ quarter: '2026-Q2', fte: 1 }])),
      source('q3.xlsx', monitoring([{ quarter: '2026-Q3', fte: 0.25, status: 'ingediend' }])),
    ])
    expect(states.map(([, state]) => state)).toEqual(['counted', 'counted', 'counted'])
    expect(amounts).toEqual([['q3.xlsx+q2.xlsx+q1.xlsx', 50000, 15000, 2500]])
    // 17.500 in 273 of 365 days.
    expect(portfolio.lines[0]?.standing).toMatchObject({ forecastBy: 'run-rate' })
    expect(portfolio.lines[0]?.standing.forecast?.toFixed(2)).toBe('23397.44')
    expect(portfolio.lines[0]?.standing.shortfall?.toNumber()).toBe(35000)
    expect(files[0]?.contracts).toEqual([
      {
        kenmerk: 'OP-1',
        state: 'together',
        file: 'q3.xlsx',
        message: 'Opdracht OP-1 staat met andere kwartalen ook in q3.xlsx. Samen tellen ze als één opdracht.',
      },
    ])
    const words = rowsOf('SROI Overzicht').map(([first]) => first)
    expect(words).toContain(
      'Dezelfde opdracht met andere kwartalen per bestand: alle kwartalen tellen, de verplichting één keer.',
    )
  })

  it.each([
    ['another opdrachtnemer', { contractor: 'Helder BV' }, 2],
    ['the same opdrachtnemer in another spelling', { contractor: 'GROENWERK B.V.' }, 1],
    ['no opdrachtnemer', { contractor: '' }, 1],
    ['another opdrachtgever', { authority: 'Hengelo' }, 1],
    ['another kenmerk', { kenmerk: 'OP-9' }, 2],
  ])('%s: the same contract or not', async (_what, other, count) => {
    const { amounts } = await made([source('a.xlsx', monitoring([{}])), source('b.xlsx', monitoring([{}], other))])
    expect(amounts).toHaveLength(count)
  })

  it('two opdrachtgevers that both are named are two contracts', async () => {
    const { amounts, portfolio } = await made([
      source('a.xlsx', monitoring([{}], { authority: 'Enschede' })),
      source('b.xlsx', monitoring([{}], { authority: 'Hengelo' })),
    ])
    expect(amounts).toHaveLength(2)
    expect(portfolio.sharedKenmerken).toBe(1)
  })

  it('a workbook without tables is left out', async () => {
    const { states, findings } = await made([
      source('a.xlsx', monitoring([{}])),
      source('leeg.xlsx', MemoryWorkbook.of({ Blad1: [['hallo', 'daar']] })),
    ])
    expect(states[1]).toEqual(['leeg.xlsx', 'excluded', 'no-tables'])
    expect(findings.map(({ code }) => code)).toContain('table-missing')
  })
})
