import type { Bounds, Condition } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { block as en } from './en/block'
import type { Language } from './language'
import { block as nl } from './nl/block'

export type BlockTexts = typeof nl

/** The words around one block of a table: for whom it is, what it asks for, and what is open about it. */
export function blockTexts(language: Language): BlockTexts {
  return language === 'en' ? en : nl
}

/** What a row asks of a person or contract: its printed words, and the bounds in them spelled out. */
export interface ConditionLine {
  readonly heading: string
  /** Words of the source: Dutch in every language. */
  readonly printed: string
  /** "langer dan 3 maanden en korter dan 12 maanden"; empty where there are no bounds. */
  readonly bounds: string
}

export function conditionLine({ kind, text, ...bounds }: Condition, language: Language): ConditionLine {
  const words = blockTexts(language)
  const said =
    kind === 'age'
      ? ends(bounds, words.ages, words.years)
      : kind === 'education'
        ? ends(bounds, words.levels, words.level)
        : ends(bounds, words.bounds, words.months)
  return { heading: words.condition[kind], printed: text, bounds: said.join(` ${words.and} `) }
}

/** "Tegenstrijdig. Hoofdstuk 3.2 vraagt …": what is open, and what kind of gap it is. */
export function questionLine({ why, question }: OpenQuestion, language: Language): string {
  return why === undefined ? question[language] : `${blockTexts(language).why[why]}. ${question[language]}`
}

function ends({ min, minIncluded, max, maxIncluded }: Bounds, say: BlockTexts['bounds'], of: (n: number) => string) {
  return [
    ...(min === undefined ? [] : [minIncluded === true ? say.from(of(min)) : say.above(of(min))]),
    ...(max === undefined ? [] : [maxIncluded === true ? say.upTo(of(max)) : say.below(of(max))]),
  ]
}
