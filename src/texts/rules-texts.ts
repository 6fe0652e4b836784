import type { CountingLimit, DataProblemCode, Term, ValueKind } from '#rulebook'
import type { ArgumentName, ProblemCode, RuleProblemParams, Step } from '#rules'
import { rules as en } from './en/rules'
import type { Language } from './language'
import { rules as nl } from './nl/rules'

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>

/** Every word about rules: why there is no answer, how an amount came about, and how a table of blocks reads. */
export interface RulesTexts {
  readonly argument: Readonly<Record<ArgumentName, string>>
  /** Why a rule gives no answer, and what to do about it. */
  readonly problem: { readonly [C in ProblemCode]: (params: RuleProblemParams[C]) => string }
  /** One step of a calculation as a sentence. */
  readonly step: { readonly [K in Step['kind']]: (step: StepOf<K>) => string }
  /** Name of a contract type: "works" is "werken"; a type of the policy itself stays as it is. */
  readonly contractType: (type: string) => string
  /** "14 dagen", "1 maand" */
  readonly term: (term: Term) => string
  readonly reason: {
    readonly applies: (because: string) => string
    readonly doesNotApply: (because: string) => string
    readonly source: (document: string, section: string) => string
    /** What was settled, as a sentence of its own. */
    readonly stands: (facts: string) => string
  }
  readonly explain: {
    /** What stands before the steps: block, its label. */
    readonly block: (code: string, label: string) => string
    readonly total: (amount: string) => string
    readonly table: (label: string, ref: string, cells: string) => string
    readonly source: (document: string, section: string, checkedOn: string) => string
    /** What the source leaves open, and how we read it. */
    readonly open: (question: string, chosenReading: string) => string
    readonly approval: (codes: string) => string
  }
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
