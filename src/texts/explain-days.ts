import type { Euro, Exact } from '#money'
import type { Explained, Step } from '#rules'
import type { IsoDay } from '#time'
import { amountsTexts } from './amounts-texts'
import { type Explanation, explanationOf, stopped, unroundedEuro } from './explanation'
import { explanationTexts } from './explanation-texts'
import { formatsFor } from './format'
import type { Language } from './language'

/** What should be realised by the end of a day: the days of the term, those that have passed, and the share. */
export function explainExpected(
  outcome: Explained<Euro>,
  obligation: Euro,
  day: IsoDay,
  language: Language,
): Explanation {
  const { expected: words } = amountsTexts(language)
  const { rounded, notRounded } = explanationTexts(language)
  const format = formatsFor(language)
  const answer = format.euro(outcome.value)
  const sentences = outcome.steps.flatMap((step) => {
    if (step.kind === 'share-of-days') return [stopped(`${words.sum(step)} = ${unroundedEuro(step.result, language)}`)]
    return step.kind in words.remark ? [remark(step, words.remark)] : []
  })
  const isShare = outcome.steps.some(({ kind }) => kind === 'share-of-days')
  const rounding = outcome.steps.some(({ kind }) => kind === 'rounded') ? rounded : isShare ? notRounded : null
  const notices = isShare ? [words.linear] : []
  const counts = words.counts(format.euro(obligation), answer, format.day(day))
  return explanationOf(
    {
      answer,
      heading: words.heading(format.day(day)),
      steps: sentences,
      rounding,
      notices,
      told: [counts, ...sentences, rounding, ...notices],
    },
    language,
  )
}

/** Jobs under the banenafspraak: paid hours over the hours of one job in the same weeks. */
export function explainJobs(outcome: Explained<Exact>, hours: Exact, language: Language): Explanation {
  const { jobs: words } = amountsTexts(language)
  const format = formatsFor(language)
  const answer = words.answer(format.number(outcome.value, 8))
  const sentences = outcome.steps.flatMap((step) => {
    if (step.kind === 'hours-per-job') return [`${words.sum(step)} = ${answer}.`]
    return step.kind in words.remark ? [remark(step, words.remark)] : []
  })
  return explanationOf(
    {
      answer,
      heading: words.heading,
      steps: sentences,
      rounding: words.notRounded,
      sources: outcome.sources,
      notices: [words.perJob],
      told: [words.counts(format.number(hours), answer), words.perJob, ...sentences, words.notRounded],
    },
    language,
  )
}

function remark(step: Step, words: object): string {
  return (words as Readonly<Record<string, (step: Step) => string>>)[step.kind]?.(step) ?? ''
}
