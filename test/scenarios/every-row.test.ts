import { readFileSync, readdirSync } from 'node:fs'
import { builtInRulebook, catalogueRef, type BlockCatalogue } from '#rulebook'
import { blocksOf } from '#rules'

interface Valuing {
  readonly block: string
  readonly months: number | null
}

// No row of a published table goes without an example: each is valued, each limit is met from both sides, each bonus is
// allowed somewhere and refused somewhere.
describe.each(builtInRulebook().catalogues.map((catalogue) => [catalogue.id, catalogue] as const))(
  'scenarios of %s',
  (_, catalogue) => {
    const valuings = valuingsOf(catalogue)
    const parts = valuings.flatMap((one) => {
      const choice = blocksOf(one.block, catalogue)
      return choice.ok ? [{ ...one, codes: [choice.value.base, ...choice.value.bonuses].map(({ code }) => code) }] : []
    })

    it.each(catalogue.blocks.map(({ code }) => code))('value row %s', (code) => {
      expect(parts.some(({ codes }) => codes.includes(code))).toBe(true)
    })

    it('meet every limit in months under, on and over it', () => {
      for (const [code, limit] of limited(catalogue)) {
        const months = parts.filter(({ codes }) => codes[0] === code).map((one) => one.months ?? 12)
        const met = [months.some((m) => m < limit), months.includes(limit), months.some((m) => m > limit)]
        expect([code, ...met]).toEqual([code, true, true, true])
      }
    })

    const bonuses = catalogue.blocks.filter(({ role }) => role === 'bonus').map(({ code }) => code)
    it.each(bonuses)('refuse bonus %s somewhere', (code) => {
      const refused = valuings.filter(
        ({ block }) => !blocksOf(block, catalogue).ok && block.split('+').some((part) => part.trim() === code),
      )
      expect(refused.length).toBeGreaterThan(0)
    })
  },
)

function valuingsOf(catalogue: BlockCatalogue): Valuing[] {
  return readdirSync('test/scenarios')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { situations } = JSON.parse(readFileSync(`test/scenarios/${name}`, 'utf8')) as {
        situations: { formula: [string, string, number, number | null, string?] }[]
      }
      return situations.flatMap(({ formula: [name, block, , months = null, asked = 'duoplus'] }) =>
        name === 'SROI_BLOCK_VALUE' && [catalogue.id, catalogueRef(catalogue)].includes(asked)
          ? [{ block, months }]
          : [],
      )
    })
}

/** Base rows with a number of months of their own. */
function limited(catalogue: BlockCatalogue): [string, number][] {
  return catalogue.blocks.flatMap(({ code, role, limit, value }): [string, number][] =>
    role === 'base' && limit.kind === 'months' && value.kind !== 'unknown' ? [[code, limit.months]] : [],
  )
}
