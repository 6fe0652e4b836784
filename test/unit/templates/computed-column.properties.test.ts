import fc from 'fast-check'
import { builtInRulebook } from '#rulebook'
import { validateWorkbook } from '#use-cases'
import { cellAt, sheetNamed } from '#workbook'
import { builtInCatalogue, serial, TEMPLATE_DAY, templateBook } from '../../support/inserted-template'

/** Seed of this run, printed on failure by fast-check. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

const CATALOGUES = builtInRulebook().catalogues.map(({ id }) => id)
const START = serial('01-01-2024')
const QUARTERS = [2024, 2025, 2026].flatMap((year) =>
  [1, 2, 3, 4].map((number) => `${String(year)}-Q${String(number)}`),
)

/**
 * The column Berekende waarde is worked out by formulas from cells; the checks work it out by the rules. One placement
 * with one fte over many quarters, begun before, in or after the contract, with and without its dates.
 */
describe('Berekende waarde', () => {
  it.each(CATALOGUES)('%s: is what the checks compute, to the cent, whatever the days', async (catalogue) => {
    const { blocks } = builtInCatalogue(catalogue)
    // A bonus with a limit of its own runs apart from its base; the formula counts by the base.
    const limitOf = (code: string) => blocks.find((block) => block.code === code)?.limit
    const book = await templateBook({ catalogue })
    const lists = sheetNamed(await book.workbook.read(), 'Keuzelijsten')
    const choices = (lists?.rows.slice(2) ?? [])
      .flatMap(({ cells }) =>
        cells.filter(({ column }) => column === 1).flatMap(({ value }) => (typeof value === 'string' ? value : [])),
      )
      .filter(
        (text) =>
          !text
            .split('+')
            .slice(1)
            .some((bonus) => /onths/.test(limitOf(bonus)?.kind ?? '')),
      )
    const placement = fc.record({
      block: fc.constantFrom(...choices),
      fte: fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
      size: fc.integer({ min: 1, max: 5_000 }).map((cents) => cents / 4),
      start: fc.option(fc.integer({ min: START - 400, max: START + 1000 }), { nil: null }),
      days: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
      from: fc.integer({ min: 0, max: QUARTERS.length - 3 }),
      quarters: fc.integer({ min: 1, max: 6 }),
    })
    const contract = fc.record({
      start: fc.integer({ min: START - 60, max: START + 200 }),
      days: fc.integer({ min: 30, max: 900 }),
    })
    const runs = fc.sample(fc.record({ contract, placements: fc.array(placement, { minLength: 12, maxLength: 16 }) }), {
      seed: SEED,
      numRuns: 4,
    })
    for (const { contract: term, placements } of runs) {
      await book.fill('Opdrachten', [
        {
          Kenmerk: 'OP-1',
          Gunningsdatum: term.start,
          Startdatum: term.start,
          Einddatum: term.start + term.days,
          Opdrachtwaarde: 1_000_000,
        },
      ])
      const rows = placements.flatMap(({ block, fte, size, start, days, from, quarters }, index) => {
        const base = blocks.find(({ code }) => code === block.split('+')[0])
        const kind = base?.value.kind ?? 'unknown'
        const measure = /^perFte/.test(kind) ? { Fte: fte } : /^per/.test(kind) ? { Aantal: size } : { Bedrag: size }
        // Without its start a placement's limit runs from the first row there is, which a formula cannot see.
        const length = start === null ? 1 : quarters
        return QUARTERS.slice(from, from + length).map((quarter) => ({
          Fte: null,
          Aantal: null,
          Bedrag: null,
          Opdracht: 'OP-1',
          Kwartaal: quarter,
          Inzet: `K-${String(index)}`,
          Bouwblok: block,
          Startdatum: start,
          Einddatum: days === null ? null : (start ?? START) + days,
          ...measure,
        }))
      })
      const blank = Object.fromEntries(Object.keys(rows[0] ?? {}).map((header) => [header, null]))
      const table = [...rows.slice(0, 100), ...Array.from({ length: Math.max(0, 100 - rows.length) }, () => blank)]
      await book.fill('Inzet', table)
      const report = await validateWorkbook(book.workbook, book.session.state(), { today: TEMPLATE_DAY })
      const sheet = sheetNamed(await book.workbook.read(), 'Inzet')
      const differing = report.contributions.flatMap(({ row, computed, block, quarter }) => {
        const shown = sheet === undefined ? null : cellAt(sheet, row, 13)?.value
        if (computed === null || computed.toNumber() === shown) return []
        return [{ row, block, quarter, computed: computed.toNumber(), shown, cells: table[row - 5] }]
      })
      expect(report.contributions.filter(({ computed }) => computed !== null).length).toBeGreaterThan(10)
      expect({ seed: SEED, differing }).toEqual({ seed: SEED, differing: [] })
    }
  })
})
