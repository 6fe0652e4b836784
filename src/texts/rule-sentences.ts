import type { Euro } from '#money'
import {
  catalogueRef,
  type Block,
  type BlockCatalogue,
  type BlockValueRule,
  type DataProblem,
  type Policy,
} from '#rulebook'
import type { Applicability, BlockValuation, Obligation, Outcome, RuleProblem, Step } from '#rules'
import type { OpenQuestion } from '#sources'
import { formatsFor } from './format'
import type { Language } from './language'
import { ruleTexts } from './rules-texts'

/** Why a rule gives no answer, in one or two sentences. */
export function problemText(problem: RuleProblem, language: Language): string {
  // The union keeps code and params together; TypeScript cannot follow that through an index.
  const say = ruleTexts(language).problem[problem.code] as (params: RuleProblem['params']) => string
  return say(problem.params)
}

/** One step of a calculation as a sentence. */
export function stepText(step: Step, language: Language): string {
  const say = ruleTexts(language).step[step.kind] as (step: Step) => string
  return say(step)
}

/** The motivering for a procurement file: does social return apply, why, and by which source. */
export function reasonText(outcome: Outcome<Applicability>, policy: Policy, language: Language): string {
  const { reason } = ruleTexts(language)
  const source = outcome.sources[0] ?? policy.source
  const tail = [reason.source(source.document, source.section), ...readings(outcome.openQuestions, language)]
  if (!outcome.ok) {
    const settled = outcome.steps ?? []
    const facts = settled.map((step) => stepText(step, language))
    const stands = facts.length === 0 ? [] : [reason.stands(formatsFor(language).list(facts))]
    return [...stands, problemText(outcome.problem, language), ...tail].join(' ')
  }
  const because = becauseOf(outcome.steps, outcome.value.applies, language)
  return [outcome.value.applies ? reason.applies(because) : reason.doesNotApply(because), ...tail].join(' ')
}

/** Everything that was tested where it applies; where it does not, the one test that failed. */
function becauseOf(steps: readonly Step[], applies: boolean, language: Language): string {
  const failed = steps.filter((step) => step.kind === 'type-excluded' || ('passed' in step && !step.passed))
  const told = (applies ? steps : failed).map((step) => stepText(step, language))
  return formatsFor(language).list(told)
}

/** How an obligation came about: percentage, base, cap, rounding, source, readings chosen. */
export function obligationText(outcome: Outcome<Obligation>, policy: Policy, language: Language): string {
  const { reason } = ruleTexts(language)
  const tail = [
    ...new Set(outcome.sources.map((source) => reason.source(source.document, source.section))),
    ...readings(outcome.openQuestions, language),
  ]
  if (!outcome.ok) return [problemText(outcome.problem, language), ...tail].join(' ')
  const tests = outcome.steps.filter(isTest)
  const sums = outcome.steps.filter((step) => !isTest(step))
  const because = becauseOf(tests, outcome.value.applies === true, language)
  const { applies } = outcome.value
  const verdict =
    applies === null || because === '' ? [] : [applies ? reason.applies(because) : reason.doesNotApply(because)]
  return [policy.label + ':', ...verdict, ...sums.map((step) => stepText(step, language)), ...tail].join(' ')
}

function isTest(step: Step): boolean {
  return step.kind === 'threshold-not-published' || step.kind === 'type-excluded' || 'passed' in step
}

/** What may be withheld on a shortfall, how that came about and what people still have to judge. */
export function penaltyText(outcome: Outcome<Euro>, policy: Policy, language: Language): string {
  const { reason } = ruleTexts(language)
  return [
    policy.label + ':',
    ...(outcome.steps ?? []).map((step) => stepText(step, language)),
    ...(outcome.ok ? [] : [problemText(outcome.problem, language)]),
    ...outcome.sources.map((source) => reason.source(source.document, source.section)),
    ...readings(outcome.openQuestions, language),
  ].join(' ')
}

/** How the value of a block came about: steps, rounding, row of the table, source, readings chosen. */
export function explainText(outcome: Outcome<BlockValuation>, catalogue: BlockCatalogue, language: Language): string {
  const { explain } = ruleTexts(language)
  const open = readings(outcome.openQuestions, language)
  if (!outcome.ok) {
    const { document, section, checkedOn } = catalogue.source
    return [problemText(outcome.problem, language), explain.source(document, section, checkedOn), ...open].join(' ')
  }
  const { amount, base, bonuses } = outcome.value
  const blocks = [base, ...bonuses]
  const steps = outcome.steps.map((step) => named(step, blocks, language))
  const total = bonuses.length === 0 ? [] : [explain.total(formatsFor(language).euro(amount))]
  const approval = blocks.filter((block) => block.approval).map(({ code }) => code)
  const { document, section, checkedOn } = catalogue.source
  return [
    ...steps,
    ...total,
    ...(approval.length === 0 ? [] : [explain.approval(approval.join(', '))]),
    explain.table(
      catalogue.label,
      catalogueRef(catalogue),
      [...new Set(blocks.map(({ source }) => source.cell))].join(', '),
    ),
    explain.source(document, section, checkedOn),
    ...open,
    ...(catalogue.notice === null ? [] : [catalogue.notice[language]]),
  ].join(' ')
}

/** A sum says whose it is; the steps about months name their block themselves. */
function named(step: Step, blocks: readonly Block[], language: Language): string {
  const sentence = stepText(step, language)
  if (!('result' in step) && step.kind !== 'as-paid') return sentence
  const block = 'block' in step ? blocks.find(({ code }) => code === step.block) : undefined
  return block === undefined ? sentence : `${ruleTexts(language).explain.block(block.code, block.label)} ${sentence}`
}

function readings(questions: readonly OpenQuestion[], language: Language): string[] {
  const { open } = ruleTexts(language).explain
  return [...new Set(questions.map(({ question, chosenReading }) => open(question[language], chosenReading[language])))]
}

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
      rules.map(({ kind, atMost }) => `${atMost ? `${blocks.atMost} ` : ''}${blocks.unit[kind]}`).join(` ${blocks.or} `),
      blocks.limit(block.limit),
      block.minHoursPerWeek === null ? '' : format.number(block.minHoursPerWeek),
      standsOnText(block, blocks.standsOn),
      block.approval ? blocks.yes : blocks.no,
      block.evidence.map((items) => items.join(` ${blocks.or} `)).join('; '),
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
