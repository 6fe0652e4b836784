import type { BlockCatalogue } from '#rulebook'
import { blocksOf, isJobBlock } from '#rules'

/** What one can choose under Bouwblok: every block that stands alone, and each job with each bonus it may carry. */
export function blockChoices(catalogue: BlockCatalogue): readonly string[] {
  const { blocks } = catalogue
  const isAllowed = (text: string): boolean => blocksOf(text, catalogue).ok
  const alone = blocks.filter(({ code }) => isAllowed(code))
  const bonuses = blocks.filter(({ role, standsOn }) => role === 'bonus' && standsOn !== 'alone')
  return [
    ...alone.map(({ code }) => code),
    ...alone.flatMap((base) =>
      isJobBlock(base) ? bonuses.map((bonus) => `${base.code}+${bonus.code}`).filter(isAllowed) : [],
    ),
  ]
}
