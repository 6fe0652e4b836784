import { type Block, type BlockCatalogue, catalogueRef } from '#rulebook'
import type { BlockValuation, Outcome, RuleProblem, Step } from '#rules'
import {
  asSentence,
  type Explanation,
  explanationOf,
  refusal,
  shortened,
  stopped,
  unroundedEuro,
  versionText,
} from './explanation'
import { type BlockRemarkKind, type BlockSumKind, explanationTexts } from './explanation-texts'
import { formatsFor } from './format'
import type { Language } from './language'
import { problemText } from './problem-text'

type Sum = Extract<Step, { kind: BlockSumKind }>

/** How the value of a block came about: sums, limits, rounding, the row of the table and its source. */
export function explainBlock(
  outcome: Outcome<BlockValuation>,
  catalogue: BlockCatalogue,
  language: Language,
): Explanation {
  if (!outcome.ok) return noValue(outcome.problem, outcome, catalogue, language)
  const { block: words, rounded, notRounded } = explanationTexts(language)
  const format = formatsFor(language)
  const { amount, base, bonuses, countedMonths } = outcome.value
  const blocks = [base, ...bonuses]
  const sums = outcome.steps.filter(isSum)
  const isExact = !outcome.steps.some(({ kind }) => kind === 'rounded')
  const subject = subjectOf(base, bonuses, language)
  const counts = words.counts(subject, format.euro(amount))
  const [only] = sums
  const isOne = sums.length === 1 && only !== undefined && isExact
  // One exact sum stands in the sentence itself; its result is the amount.
  const verdict = isOne ? `${counts}: ${formula(only, language)}.` : `${counts}.`
  const sumLines = sums.map((sum) => sumLine(sum, sums.length > 1, blocks, language))
  const remarks = remarksOf(outcome.steps, outcome.value, language)
  const approval = blocks.filter((block) => block.approval).map((block) => nameOf(block, '', language))
  const notices = approval.length === 0 ? [] : [words.approval(approval)]
  const conditions = blocks.flatMap((block) => block.conditions.map(({ text }) => text))
  const rounding = sums.length === 0 ? null : isExact ? notRounded : rounded
  const version = tableLine(blocks, catalogue, language)
  return explanationOf(
    {
      answer: format.euro(amount),
      heading: asHeading(subject),
      steps: [...sumLines, ...remarks],
      rounding,
      version,
      // Too few hours: how long it would have counted does not matter.
      sources: countedMonths?.isZero() === true ? [catalogue.source] : outcome.sources,
      openQuestions: outcome.openQuestions,
      notices: [
        ...notices,
        ...(conditions.length === 0 ? [] : [words.conditions([...new Set(conditions)])]),
        ...noticeOf(catalogue, language),
      ],
      told: [verdict, ...(isOne ? [] : sumLines), rounding, ...remarks, ...notices, version],
      ending: noticeOf(catalogue, language),
      quotes: false,
    },
    language,
  )
}

/** The same as one paragraph. */
export function explainText(outcome: Outcome<BlockValuation>, catalogue: BlockCatalogue, language: Language): string {
  return explainBlock(outcome, catalogue, language).text
}

/** What a step says of months or hours; nothing where it is a sum. */
export function stepText(step: Step, language: Language): string {
  const { remark } = explanationTexts(language).block
  return step.kind in remark ? (remark[step.kind as BlockRemarkKind] as (step: Step) => string)(step) : ''
}

function noValue(
  problem: RuleProblem,
  { openQuestions: all }: Pick<Outcome<BlockValuation>, 'openQuestions'>,
  catalogue: BlockCatalogue,
  language: Language,
): Explanation {
  const heading = problemText(problem, language)
  if (problem.code.startsWith('argument-')) return refusal(heading, language)
  const block = catalogue.blocks.find(({ code }) => code === codeIn(problem))
  // What stays open matters here only where it is about the obstacle itself.
  const openQuestions = OPEN_MATTERS.has(problem.code) ? all.filter((one) => block?.openQuestions.includes(one)) : []
  const version = tableLine(block === undefined ? [] : [block], catalogue, language)
  const parts = { answer: null, heading, version, sources: [catalogue.source], openQuestions, quotes: false }
  return explanationOf({ ...parts, told: [heading, version] }, language)
}

const OPEN_MATTERS: ReadonlySet<RuleProblem['code']> = new Set(['block-value-unknown', 'bonus-not-allowed'])

/** The block that a problem is about. */
function codeIn({ params }: RuleProblem): string | null {
  if ('block' in params) return params.block
  return 'bonus' in params ? params.bonus : null
}

function isSum(step: Step): step is Sum {
  return step.kind in explanationTexts('nl').block.sum
}

function formula(sum: Sum, language: Language): string {
  const say = explanationTexts(language).block.sum[sum.kind] as (step: Sum) => string
  return say(sum)
}

function sumLine(sum: Sum, isNamed: boolean, blocks: readonly Block[], language: Language): string {
  const block = isNamed ? blocks.find(({ code }) => code === sum.block) : undefined
  const whose = block === undefined ? '' : `${asHeading(nameOf(block, '', language))}: `
  const result = sum.kind === 'as-paid' ? sum.amount : sum.result
  return asSentence(`${whose}${formula(sum, language)} = ${unroundedEuro(result, language)}`)
}

/** What is said of months and hours: the steps, and the limits that were not reached. */
function remarksOf(
  steps: readonly Step[],
  { amount, base, bonuses, countedMonths }: BlockValuation,
  language: Language,
): readonly string[] {
  const { block: words } = explanationTexts(language)
  const said = steps.filter((step) => stepText(step, language) !== '')
  const isLimited = (block: Block): boolean =>
    said.some((step) => step.kind === 'months-limited' && step.block === block.code)
  const whose = (block: Block): string => (bonuses.length === 0 ? words.this : nameOf(block, '', language))
  const limits = [base, ...bonuses]
    .filter((block) => countedMonths !== null && !countedMonths.isZero() && !isLimited(block))
    .map((block) => words.limit(whose(block), block.limit))
  const minimum =
    base.minHoursPerWeek === null || countedMonths === null || amount.isZero()
      ? []
      : [words.minimumMet(whose(base), base.minHoursPerWeek)]
  const sentences = said.map((step) => stepText(step, language))
  return [...sentences, ...limits, ...minimum].filter((sentence) => sentence !== '')
}

const LONGEST_LABEL = 60

function subjectOf(base: Block, bonuses: readonly Block[], language: Language): string {
  const names = [base, ...bonuses].map((block) => nameOf(block, labelOf(block), language))
  const [first = '', ...more] = names
  return more.length === 0 ? first : explanationTexts(language).block.with(first, more)
}

/** A label that says no more than its code is left out. */
function labelOf({ code, label }: Block): string {
  const plain = (text: string): string => text.toLowerCase().replace(/\s/g, '')
  // As the table writes it, without the letters and dots that mark rows and items.
  const words = label.replace(/^[a-z]\)\s+|•\s*/gi, '').replace(/\s+/g, ' ')
  if (plain(code) === plain(words)) return ''
  const [head = ''] = words.length <= LONGEST_LABEL ? [words] : words.split(/ \(/)
  return head === words ? shortened(words, LONGEST_LABEL) : `${shortened(head, LONGEST_LABEL)} …`
}

function nameOf({ role, code }: Block, label: string, language: Language): string {
  return explanationTexts(language).block.name(role, code, label)
}

function asHeading(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

const LONGEST_CELL = 120

function tableLine(blocks: readonly Block[], catalogue: BlockCatalogue, language: Language): string {
  const { block: words } = explanationTexts(language)
  const rows = blocks.map(({ source, published }) =>
    words.row(source.cell, inOnePiece(shortened(published, LONGEST_CELL))),
  )
  const version = versionText(catalogueRef(catalogue), catalogue, language)
  return stopped(words.table(catalogue.label, version, formatsFor(language).list([...new Set(rows)])))
}

/** An amount is not broken after its sign. */
function inOnePiece(text: string): string {
  return text.replaceAll('€ ', '€\u00a0')
}

function noticeOf({ notice }: BlockCatalogue, language: Language): readonly string[] {
  return notice === null ? [] : [notice[language]]
}
