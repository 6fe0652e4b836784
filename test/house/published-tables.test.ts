import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proposeCatalogue, readSource } from '#doctor'
import { builtInRulebook, type Block } from '#rulebook'
import type { IsoDay } from '#time'

// The built-in catalogues were typed from the documents; the doctor reads the same tables by itself.
const TABLES = [
  ['duoplus', 'duoplus.csv'],
  ['utrecht', 'utrecht-v2-36uur.csv'],
  ['den-haag', 'den-haag.csv'],
  ['harlingen', 'harlingen.csv'],
] as const

const brief = ({ code, value, published, source }: Block) => [
  code,
  published,
  value.kind,
  value.amount ?? value.percentage ?? null,
  source.cell,
]

describe('built-in catalogues beside the published tables', () => {
  it.each(TABLES)('%s holds what stands in %s, from the same cells', (id, file) => {
    const lookup = builtInRulebook().catalogue(id)
    if (lookup.kind !== 'found') throw new Error(`${id} is not built in`)
    const grid = readSource(readFileSync(join('test', 'fixtures', 'csv', file)), file)
    const { catalogue } = proposeCatalogue(grid, { today: '2026-11-21' as IsoDay })
    expect(lookup.version.blocks.map(brief)).toEqual(catalogue.blocks.map(brief))
  })
})
