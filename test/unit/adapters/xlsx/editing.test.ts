import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type CellContent, type CellEdit, type WorkbookSnapshot } from '#workbook'
import { doubling } from '../../../contract/workbook-port.suite'

const RICH = new Uint8Array(readFileSync('test/fixtures/files/rich.xlsx'))
const SEED = Number(process.env['FUZZ_SEED'] ?? 20260101)
const SHEETS = ['Opdrachten', 'Blad met spaties', 'Formules', 'Verborgen']

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc
    .oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((value) => ({ kind: 'value' as const, value })),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((value) => ({ kind: 'value' as const, value })),
  fc
    .constantFrom('=B2*2', '=SPREAD()', '=A1&"<&>"', '=SROI_JOBS(A1,A2,A3)', '=XLOOKUP(1,A:A,B:B)')
    .map((formula) => ({ kind: 'formula' as const, formula })),
)
const cellEdit: fc.Arbitrary<CellEdit> = fc
  .record({ row: fc.integer({ min: 1, max: 20 }), column: fc.integer({ min: 1, max: 12 }), content })
  .chain((edit) => fc.constantFrom(edit, edit, { ...edit, format: '0.000' }, { ...edit, format: 'd-m-yy' }))
const steps = fc.array(fc.tuple(fc.constantFrom(...SHEETS), fc.array(cellEdit, { minLength: 1, maxLength: 5 })), {
  minLength: 1,
  maxLength: 6,
})

/** Cells and tables. Files hold #SPILL! as #VALUE!. */
const cellsOf = (workbook: WorkbookSnapshot): unknown =>
  JSON.parse(
    JSON.stringify(workbook.sheets.map(({ name, rows, tables }) => ({ name, rows, tables }))).replaceAll(
      '"#SPILL!"',
      '"#VALUE!"',
    ),
  )

describe(`any row of edits (seed ${SEED})`, () => {
  it.each([
    ['without calculator', undefined],
    ['with one', doubling],
  ])('reads from the saved file as it reads live, %s', async (_, calculator) => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const options = calculator === undefined ? {} : { calculator }
        const workbook = XlsxWorkbook.open(RICH, options)
        for (const [sheet, cells] of all) await workbook.edit(sheet, cells)
        const live = await workbook.read()
        const saved = workbook.save()
        expect(cellsOf(await XlsxWorkbook.open(saved).read())).toEqual(cellsOf(live))
        expect(XlsxWorkbook.open(saved).save()).toEqual(saved)
      }),
      { seed: SEED, numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
    )
  })
})
