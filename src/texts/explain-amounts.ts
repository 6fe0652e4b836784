import type { Euro } from '#money'
import { type Policy, policyRef } from '#rulebook'
import type { Applicability, ContractFacts, Obligation, Outcome, Step } from '#rules'
import { amountsTexts } from './amounts-texts'
import { type Explanation, explanationOf, stopped, unroundedEuro, versionText } from './explanation'
import { explainApplicability, verdict } from './explain-tender'
import { explanationTexts } from './explanation-texts'
import { formatsFor } from './format'
import type { Language } from './language'
import { problemText } from './problem-text'

/** How an obligation came about: whether social return applies, percentage, base, cap and rounding. */
export function explainObligation(
  outcome: Outcome<Obligation>,
  applies: Outcome<Applicability>,
  contract: ContractFacts,
  policy: Policy,
  language: Language,
): Explanation {
  const { obligation: words } = amountsTexts(language)
  const decision = verdict(applies, contract, policy, language)
  const { steps: tests, version } = explainApplicability(applies, contract, policy, language)
  const { sources, openQuestions } = outcome
  const common = { heading: words.heading(policy.authority), version, sources, openQuestions }
  if (!outcome.ok) {
    const heading = problemText(outcome.problem, language)
    const told = applies.ok ? [...decision, words.notYet, heading] : decision
    return explanationOf({ ...common, answer: null, heading, steps: tests, told }, language)
  }
  const { amount } = outcome.value
  const answer = formatsFor(language).euro(amount)
  const sum = outcome.steps.find((step) => step.kind === 'percentage-of')
  if (sum === undefined)
    return explanationOf(
      { ...common, answer, steps: [...tests, words.none], told: [...decision, words.none] },
      language,
    )
  const formula = words.sum(sum)
  const result = stopped(`${formula} = ${unroundedEuro(sum.result, language)}`)
  const isPlain = amount.equals(sum.result)
  const despite = outcome.value.applies === false
  const before = remarks(outcome.steps, ['low-labour-tested'], words.remark)
  const capped = remarks(outcome.steps, ['capped'], words.remark)
  const after = remarks(
    outcome.steps,
    ['percentage-departs', 'yearly-minimum', 'follows-turnover', 'per-year'],
    words.remark,
  )
  const rounding = roundingOf(outcome.steps, language)
  const notices = policy.obligation.isMinimum && sum.chosenBy === 'policy' ? [words.minimum] : []
  const owed = isPlain ? [words.owed(answer, formula, despite)] : [words.owed(answer, '', despite), result]
  return explanationOf(
    {
      ...common,
      answer,
      steps: [...tests, ...before, result, ...capped, ...after],
      rounding,
      notices,
      told: [...decision, ...before, ...owed, ...capped, rounding, ...after, ...notices],
    },
    language,
  )
}

/** What may be withheld on a shortfall, how that came about and what people still have to judge. */
export function explainPenalty(outcome: Outcome<Euro>, policy: Policy, language: Language): Explanation {
  const { penalty: words } = amountsTexts(language)
  const { tender } = explanationTexts(language)
  const ref = versionText(policyRef(policy), policy, language)
  const { sources, openQuestions } = outcome
  const common = { heading: words.heading(policy.authority), version: tender.policy(policy.label, ref), openQuestions }
  const steps = outcome.steps ?? []
  const short = remarks(steps, ['shortfall'], words.remark)
  if (!outcome.ok) {
    const heading = problemText(outcome.problem, language)
    return explanationOf(
      {
        ...common,
        answer: null,
        heading,
        steps: short,
        sources,
        told: [...short, heading, common.version],
        quotes: false,
      },
      language,
    )
  }
  const answer = formatsFor(language).euro(outcome.value)
  const sum = steps.find((step) => step.kind === 'penalty-of')
  // Where nothing is short the policy has no part in it.
  if (sum === undefined)
    return explanationOf(
      { ...common, answer, steps: [...short, words.nothing], told: [...short, words.nothing] },
      language,
    )
  const formula = words.sum(sum)
  const result = stopped(`${formula} = ${unroundedEuro(sum.result, language)}`)
  const isPlain = outcome.value.equals(sum.result)
  const conditions = remarks(steps, ['penalty-after-cure', 'penalty-when-at-fault'], words.remark)
  const rounding = roundingOf(steps, language)
  const withheld = words.withheld(policy.authority, ref, answer, isPlain ? formula : '')
  return explanationOf(
    {
      ...common,
      answer,
      steps: [...short, result],
      rounding,
      sources,
      notices: conditions,
      told: [...short, withheld, ...(isPlain ? [] : [result]), rounding, ...conditions],
    },
    language,
  )
}

/** The sentences of these kinds of step, in the order they came. */
function remarks<K extends Step['kind']>(
  steps: readonly Step[],
  kinds: readonly K[],
  words: { readonly [Kind in K]: (step: Extract<Step, { kind: Kind }>) => string },
): readonly string[] {
  return steps.flatMap((step) => {
    const kind = kinds.find((one) => one === step.kind)
    return kind === undefined ? [] : [(words[kind] as (step: Step) => string)(step)]
  })
}

function roundingOf(steps: readonly Step[], language: Language): string {
  const { rounded, notRounded } = explanationTexts(language)
  return steps.some(({ kind }) => kind === 'rounded') ? rounded : notRounded
}
