import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { z } from 'zod'
import { XlsxWorkbook } from '#adapters/xlsx'
import { exact, type Exact } from '#money'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { type FileDigest, packed, unpacked } from '#summary'
import type { IsoDay } from '#time'
import { portfolioOf, type PortfolioSource, readSource, summaryCsv, summaryDocument, workbookSummary } from '#use-cases'
import { summarySchema } from '../../../src/use-cases/summary-document/schema'
import { fileOf, monitoringSheets } from '../../support/monitoring-file'
import { portfolioFile } from '../../support/portfolio-folder'

const OPTIONS = { today: '2026-07-15' as IsoDay, language: 'nl', productVersion: '1.2.3' } as const
const LIMITS = { findings: 20, exclusions: 20 }
const session = createSession(builtInRulebook()).state()

function source(file: string, bytes: Uint8Array): PortfolioSource {
  return { file, open: () => Promise.resolve({ port: XlsxWorkbook.open(bytes, { name: file }), session }) }
}

async function documentOf(sources: readonly PortfolioSource[]) {
  return summaryDocument(await portfolioOf(sources, OPTIONS), OPTIONS)
}

const cents = (text: string | null): bigint => (text === null ? 0n : BigInt(text.replace('.', '')))

describe('the summary for other systems', () => {
  it('is described by docs/summary.schema.json (to renew: SCHEMA=write and this test, then prettier)', () => {
    const schema = z.toJSONSchema(summarySchema)
    if (process.env['SCHEMA'] === 'write') {
      writeFileSync('docs/summary.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
    }
    expect(JSON.parse(readFileSync('docs/summary.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('has its shape, of one workbook and of many, and what cannot be read', async () => {
    const file = await fileOf(monitoringSheets())
    const one = await workbookSummary(XlsxWorkbook.open(file, { name: 'een.xlsx' }), session, OPTIONS)
    const many = await documentOf([
      source('a.xlsx', await portfolioFile(1, 40)),
      source('b.xlsx', await portfolioFile(2, 41)),
      { file: 'c.xlsx', open: () => Promise.resolve({ port: XlsxWorkbook.open(new Uint8Array()), session }) },
    ])
    for (const made of [one, many]) expect(summarySchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made)
    expect(one.contracts.map(({ kenmerk, approved, light }) => [kenmerk, approved, light])).toEqual([
      ['OP-1', '5000.00', 'red'],
      ['OP-2', '1984.56', 'red'],
    ])
    expect(many.files.map(({ file: name, state, reason }) => [name, state, reason?.why])).toEqual([
      ['a.xlsx', 'counted', undefined],
      ['b.xlsx', 'counted', undefined],
      ['c.xlsx', 'excluded', 'unreadable'],
    ])
  })

  it('the share of all leaves out what was approved where no obligation is known', async () => {
    const sheets = monitoringSheets()
    const [headers, known, [kenmerk, title, contractor, start, end] = []] = sheets['Opdrachten'] ?? []
    const Opdrachten = [
      headers ?? [],
      known ?? [],
      [kenmerk, title, contractor, start, end].map((cell) => cell ?? null),
    ]
    const file = await fileOf({ ...sheets, Opdrachten })
    const { contracts, totals } = await workbookSummary(XlsxWorkbook.open(file, { name: 'een.xlsx' }), session, OPTIONS)
    expect(contracts.map(({ approved, obligation }) => [approved, obligation])).toEqual([
      ['5000.00', '50000.00'],
      ['1984.56', null],
    ])
    expect(totals.approved).toBe('6984.56')
    expect(totals.realised).toBe('0.100')
  })

  it('every total is the sum of its contracts to the cent, and those that of their rows, counted in whole cents', async () => {
    const seed = 20260715
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 }), async (sizes) => {
        const sources = await Promise.all(
          sizes.map(async (rows, at) => source(`${String(at)}.xlsx`, await portfolioFile(at, rows))),
        )
        const { totals, contracts } = await documentOf(sources)
        for (const name of ['approved', 'submitted', 'obligation', 'expected', 'shortfall', 'forecast'] as const) {
          const sum = contracts.reduce((all, contract) => all + cents(contract[name]), 0n)
          expect([name, cents(totals[name])]).toEqual([name, sum])
        }
        for (const [at, rows] of sizes.entries()) {
          // Block 2 is 40.000 per fte and year: a quarter of so many hundredths of an fte is as many times 100 euros.
          let approved = 0n
          for (let row = 0; row < rows; row++) {
            const hundredths = BigInt((((row >> 1) * 7 + at) % 90) + 5)
            if (row % 10 !== 9 && row % 3 !== 0) approved += hundredths * 10_000n
          }
          expect(cents(contracts[at]?.approved ?? null)).toBe(approved)
        }
      }),
      { seed, numRuns: 8, verbose: true },
    )
  })

  it('as CSV has a line a contract that a Dutch spreadsheet reads, and no formula of anybody', async () => {
    const sheets = monitoringSheets()
    sheets['Opdrachten']?.splice(1, 1, ['OP-1', '=2+5;"x"', '@Groenwerk', 46023, 46387, 1_000_000])
    const made = await documentOf([source('a.xlsx', await fileOf(sheets))])
    const nl = summaryCsv(made, 'nl')
    const [header, first, second, ...rest] = nl.split('\r\n')
    expect(header).toMatch(/^\ufeffKenmerk;Opdracht;Opdrachtgever;/)
    expect(first).toMatch(/^OP-1;"'=2\+5;""x""";;'@Groenwerk;01-01-2026;31-12-2026;50000,00;5000,00;5000,00;/)
    expect(second).toMatch(/^OP-2;/)
    expect(rest).toEqual([''])
    expect(header?.split(';')).toHaveLength(25)
    expect(second?.split(';')).toHaveLength(25)
    expect(summaryCsv(made, 'en')).toContain(';50000.00;')
  })
})

describe('what is kept of a file', () => {
  it('holds no row of it: no key of a placement, and for ten times the rows only a number for each person', async () => {
    const digest = async (rows: number): Promise<string> => {
      const reading = await readSource(source('a.xlsx', await portfolioFile(1, rows)), { ...OPTIONS, limits: LIMITS })
      if (reading.kind !== 'read') throw new Error(reading.problem)
      return reading.digest
    }
    const [small, large] = [await digest(100), await digest(1000)]
    expect(large).not.toMatch(/K-\d/)
    // People are counted once over all files: a number for each, twice (by block, by group), and nothing else.
    const peopleMore = 450
    expect(large.length - small.length).toBeLessThan(peopleMore * 2 * 30)
    const { findings, rows } = unpacked(large) as FileDigest
    expect(rows).toBe(1000)
    expect(findings.first).toHaveLength(LIMITS.findings)
    const counted = findings.byCode.reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(findings.counts.error + findings.counts.warning + findings.counts.info)
  })

  it('comes back as it was packed', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.constantFrom('~', '~n12', '~m', '~~s', '__proto__'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.integer({ min: -1e9, max: 1e9 }).map((whole) => exact(whole).dividedBy(8)),
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('any')),
        fc.dictionary(fc.constantFrom('a', '~n', '~', '$exact'), tie('any'), { noNullPrototype: true }),
        fc.array(fc.tuple(fc.string(), leaf)).map((entries) => new Map(entries)),
      ),
    })).any
    fc.assert(
      fc.property(value, (one) => {
        expect(unpacked(packed(one))).toEqual(one)
      }),
      { seed: 42, numRuns: 300, verbose: true },
    )
    expect((unpacked(packed(exact('0.1'))) as Exact).plus(exact('0.2')).toString()).toBe('0.3')
  })
})
