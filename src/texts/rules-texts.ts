import type { CountingLimit, DataProblemCode, Term, ValueKind } from '#rulebook'
import type { ArgumentName, ProblemCode, RuleProblemParams } from '#rules'
import { rules as en } from './en/rules'
import type { Language } from './language'
import { rules as nl } from './nl/rules'

/** Words about rules: why there is no answer, and how a table of blocks reads. */
export interface RulesTexts {
  readonly argument: Readonly<Record<ArgumentName, string>>
  /** Why a rule gives no answer, and what to do about it. */
  readonly problem: { readonly [C in ProblemCode]: (params: RuleProblemParams[C]) => string }
  /** Name of a contract type: "works" is "werken"; a type of the policy itself stays as it is. */
  readonly contractType: (type: string) => string
  /** "14 dagen", "1 maand" */
  readonly term: (term: Term) => string
  readonly blocks: {
    readonly headers: readonly string[]
    readonly role: Readonly<Record<'base' | 'bonus' | 'discount', string>>
    /** Before a unit whose amount is a ceiling. */
    readonly atMost: string
    readonly unit: Readonly<Record<ValueKind, string>>
    readonly limit: (limit: CountingLimit) => string
    readonly standsOn: Readonly<Record<'jobs' | 'alone', string>>
    readonly or: string
    readonly yes: string
    readonly no: string
  }
  /** What is wrong with a policy or catalogue file. */
  readonly dataProblem: Readonly<Record<DataProblemCode, (expected: string) => string>>
}

/** The words of the rules in a language. */
export function ruleTexts(language: Language): RulesTexts {
  return language === 'en' ? en : nl
}
