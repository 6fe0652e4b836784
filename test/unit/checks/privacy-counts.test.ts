import { readFileSync } from 'node:fs'
import { checkWorkbook } from '#checks'
import { countBySeverity } from '#findings'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import type { Cell, SheetSnapshot } from '#workbook'
import { drawn, NUMBER_KINDS, type NumberKind } from '../../support/number-kinds'
import { sheet, workbook } from '../../support/sheet'

// The figures in the docs are those of this seed.
const SEED = 20_260_715
const MANY = 100_000

/** One column of numbers of a kind, beside a column that keeps the header a header. */
function column(header: string, { make, format }: NumberKind, count: number, seed: number): SheetSnapshot {
  const draw = drawn(seed)
  const text = (row: number, place: number, value: string): Cell => ({ row, column: place, value })
  const rows = Array.from({ length: count }, (_, at) => ({
    row: at + 2,
    hidden: false,
    cells: [{ row: at + 2, column: 2, value: make(draw), ...(format !== undefined && { format }) }],
  }))
  const first = { row: 1, hidden: false, cells: [text(1, 1, 'Regel'), text(1, 2, header)] }
  return { ...sheet('Lijst', ''), rows: [first, ...rows] }
}

function alarms(one: SheetSnapshot) {
  const { findings } = checkWorkbook(workbook(one), builtInRulebook(), { today: '2026-07-15' as IsoDay })
  return countBySeverity(findings.filter(({ code }) => code.startsWith('privacy-')))
}

const docs = readFileSync('docs/privacy-telling.md', 'utf8')
const figure = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

describe(`${figure(MANY)} numbers of each kind that are no burgerservicenummer (seed ${String(SEED)})`, () => {
  it.each(NUMBER_KINDS.map((kind) => [kind.name, kind] as const))(
    '%s under their own header alarm nobody',
    (_, kind) => {
      expect(alarms(column(kind.header, kind, MANY, SEED))).toEqual({ error: 0, warning: 0, info: 0 })
    },
  )

  it.each(NUMBER_KINDS.map((kind) => [kind.name, kind] as const))(
    '%s under a header that says nothing: at most tips, as many as the docs say',
    (name, kind) => {
      const { error, warning, info } = alarms(column('Nummer', kind, MANY, SEED))
      expect(error).toBe(0)
      // Every RSIN passes the test: without its header nobody can tell them apart, and the column is one warning.
      expect(warning).toBe(kind.name === 'RSIN' ? 1 : 0)
      expect(docs).toContain(`| ${name} | 0 | ${figure(warning)} | ${figure(info)} |`)
    },
  )

  it('columns of ten random numbers that become a warning by chance: as many as the docs say', () => {
    const kind = NUMBER_KINDS.find(({ name }) => name === 'ordernummers') as NumberKind
    const columns = 2_000
    let warnings = 0
    for (let at = 0; at < columns; at++) warnings += alarms(column('Nummer', kind, 10, SEED + at)).warning
    expect(warnings).toBeLessThan(columns / 100)
    expect(docs).toContain(
      `Van ${figure(columns)} kolommen met tien willekeurige nummers gaven er ${figure(warnings)} een waarschuwing.`,
    )
  })
})
