import type { Block, BlockValueRule, DataProblem } from '#rulebook'
import { formatsFor } from './format'
import type { Language } from './language'
import { ruleTexts } from './rules-texts'

/** One block of a table as people read it. */
export interface BlockLine {
  /** Euros as a decimal string; a percentage as text; empty text where the value is no figure. */
  readonly value:
    { readonly kind: 'amount'; readonly amount: string } | { readonly kind: 'text'; readonly text: string }
  /** Unit and everything behind it, in the order of `ruleTexts().blocks.headers` after the value. */
  readonly words: readonly string[]
}

/** Value, unit, counting limit and conditions of one block in words. */
export function blockLine(block: Block, language: Language): BlockLine {
  const { blocks } = ruleTexts(language)
  const format = formatsFor(language)
  const rules: readonly BlockValueRule[] = [block.value, ...block.alternatives]
  const { amount, percentage: share } = block.value
  const text = share === undefined ? '' : format.percentage(share)
  return {
    value: amount === undefined ? { kind: 'text', text } : { kind: 'amount', amount },
    words: [
      rules
        .map(({ kind, atMost }) => `${atMost ? `${blocks.atMost} ` : ''}${blocks.unit[kind]}`)
        .join(` ${blocks.or} `),
      blocks.limit(block.limit),
      block.minHoursPerWeek === null ? '' : format.number(block.minHoursPerWeek),
      standsOnText(block, blocks.standsOn),
      block.approval ? blocks.yes : blocks.no,
      block.evidence.map((items) => items.join(` ${blocks.or} `)).join('; '),
      block.conditions.map(({ text: printed }) => printed).join('; '),
      block.published,
    ],
  }
}

function standsOnText(block: Block, words: Readonly<Record<'jobs' | 'alone', string>>): string {
  if (block.standsOn === null) return ''
  return typeof block.standsOn === 'string' ? words[block.standsOn] : block.standsOn.join(', ')
}

/** What is wrong with a policy or catalogue file, and where. */
export function dataProblemText(problem: DataProblem, language: Language): string {
  const sentence = ruleTexts(language).dataProblem[problem.code](problem.expected)
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`
}
