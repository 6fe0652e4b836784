import type { RuleProblem } from '#rules'
import type { Language } from './language'
import { ruleTexts } from './rules-texts'

/**
 * Why a rule gives no answer and what to do, in one or two sentences. What a person typed is quoted only where it
 * cannot be a number that identifies someone.
 */
export function problemText(problem: RuleProblem, language: Language): string {
  // The union keeps code and params together; TypeScript cannot follow that through an index.
  const say = ruleTexts(language).problem[problem.code] as (params: RuleProblem['params']) => string
  const params = Object.entries(problem.params).map(([name, value]): [string, unknown] => [
    name,
    TYPED.has(name) && !isPlain(problem, String(value)) ? quotable(String(value)) : value,
  ])
  return say(Object.fromEntries(params) as RuleProblem['params'])
}

const TYPED: ReadonlySet<string> = new Set(['found', 'asked', 'block', 'first', 'second'])

/** What needs no hiding: a percentage below a million, or "31-02-2026" where a date belongs. */
function isPlain({ code }: RuleProblem, text: string): boolean {
  if (code === 'percentage-above-one' || code === 'percentage-not-allowed') return true
  return code === 'argument-not-a-date' && /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/.test(text)
}

const LONGEST_QUOTE = 60

function quotable(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return short.replace(/\d(?:[\d .-]*\d){6,}/g, (run) =>
    run.replace(/\D/g, '').length < 7 ? run : `${'*'.repeat(5)}${run.slice(-2)}`,
  )
}
