import type { ValidationReport } from '#checks'
import { formatsFor, type Language, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import { formula, quoted, type TabDraft, text } from './tab-draft'
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
  const questions = questionsOnce(facts.openQuestions, language)
  if (questions.length === 0) return
  draft.skip()
  draft.add(text(t.openQuestions, 'label'))
  for (const { ref, question } of questions) {
    draft.add(text(`${ref}: ${question.question[language]} ${t.chosen} ${question.chosenReading[language]}`, 'note'))
  }
}

/**
 * What the foot says of the totals, live: once a cell of the user holds an error value they do not agree either.
 * @param agrees formula that is TRUE while they do
 */
export function totalsCell(agrees: string, words: { readonly agrees: string; readonly differs: string }): PlanCell {
  const differs = quoted(words.differs)
  return formula(`IFERROR(IF(${agrees},${quoted(words.agrees)},${differs}),${differs})`, 'label')
}

/** What the sources leave open; a policy and its catalogue often leave the same thing open: said once. */
export function questionsOnce(
  questions: ValidationReport['openQuestions'],
  language: Language,
): ValidationReport['openQuestions'] {
  return [...new Map(questions.map((entry) => [entry.question.question[language], entry])).values()]
}
