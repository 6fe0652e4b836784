import type { ValidationReport } from '#checks'
import { formatsFor, type Language, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import { type TabDraft, text } from './tab-draft'
import type { PlanCell } from '#workbook'

export interface FootFacts {
  readonly today: IsoDay
  readonly productVersion: string | null
  /** What is said of the totals: live where the tab can compare, else a plain text. */
  readonly totals: PlanCell
  readonly openQuestions: ValidationReport['openQuestions']
}

/** Adds the note under a tab: whether the totals agree, by what and when it was made, and what the sources leave open. */
export function addFoot(draft: TabDraft, facts: FootFacts, language: Language): void {
  const t = summaryTexts(language).foot
  draft.add(facts.totals)
  draft.add(text(t.madeBy({ version: facts.productVersion, day: formatsFor(language).day(facts.today) }), 'note'))
  draft.add(text(t.rounding, 'note'))
  // A policy and its catalogue often leave the same thing open: said once.
  const questions = new Map(facts.openQuestions.map((entry) => [entry.question.question[language], entry]))
  if (questions.size === 0) return
  draft.skip()
  draft.add(text(t.openQuestions, 'label'))
  for (const { ref, question } of questions.values()) {
    draft.add(text(`${ref}: ${question.question[language]} ${t.chosen} ${question.chosenReading[language]}`, 'note'))
  }
}
