import type { Euro, Exact } from '#money'
import { daysInclusive, type IsoDay } from '#time'
import { banenafspraakJobs, HOURS_PER_JOB, HOURS_PER_JOB_SOURCE } from './banenafspraak-jobs'
import type { Period } from './counted-period'
import type { Explained, Step } from './explained'
import { expectedBy, shareOfDays } from './schedule'

/** `expectedBy` with the days behind it. Null for a term that ends before it starts. */
export function explainedExpectation(obligation: Euro, term: Period, day: IsoDay): Explained<Euro> | null {
  const value = expectedBy(obligation, term, day)
  return value === null ? null : explained(value, expectationSteps(obligation, term, day, value))
}

function expectationSteps(obligation: Euro, { start, end }: Period, day: IsoDay, value: Euro): readonly Step[] {
  if (day < start) return [{ kind: 'before-term', start }]
  const steps: Step[] = []
  let before: Exact = obligation
  if (day >= end) steps.push({ kind: 'after-term', end })
  else {
    const days = daysInclusive(start, end)
    const passed = daysInclusive(start, day)
    before = shareOfDays(obligation, passed, days)
    steps.push({ kind: 'days-of-term', start, end, day, days, passed })
    steps.push({ kind: 'share-of-days', obligation, days, passed, result: before })
  }
  if (!value.equals(before)) steps.push({ kind: 'rounded', before, after: value })
  return steps
}

/** `banenafspraakJobs` with the weeks behind it. Null for a period without days. */
export function explainedJobs(hours: Exact, { start, end }: Period): Explained<Exact> | null {
  const result = banenafspraakJobs(hours, start, end)
  if (result === null) return null
  const days = daysInclusive(start, end)
  const steps: readonly Step[] = [
    { kind: 'weeks-of-period', start, end, days },
    { kind: 'hours-per-job', hours, perWeek: HOURS_PER_JOB, days, result },
  ]
  return { ...explained(result, steps), sources: [HOURS_PER_JOB_SOURCE] }
}

function explained<T>(value: T, steps: readonly Step[]): Explained<T> {
  return { ok: true, value, steps, sources: [], openQuestions: [] }
}
