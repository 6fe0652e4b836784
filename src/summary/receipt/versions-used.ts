import type { Rulebook } from '#rulebook'
import { HOURS_PER_JOB_SOURCE, type VersionUsed } from '#rules'
import type { SourceRef } from '#sources'
import { excerptText, receiptTexts, sourceDates, sourceTexts, type Language } from '#texts'
import { questionsOnce } from '../tab/foot'
import { type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'

/** Adds the versions that were used: which, chosen by whom, and the document behind each. */
export function addVersions(draft: TabDraft, { report, rulebook, language }: TabInput): void {
  const t = receiptTexts(language).versions
  draft.add(text(t.heading, 'label'))
  for (const version of report.versions) {
    draft.add(text(t.used(version), 'label'))
    draft.add(text(t.chosenBy({ ...version, contracts: version.contracts.length })))
    addSource(draft, sourceOf(version, rulebook), language)
  }
  if (report.versions.length === 0) draft.add(text(t.none, 'note'))
  if (report.contracts.some(({ jobs }) => jobs !== null)) {
    draft.add(text(t.jobs, 'label'))
    draft.add(text(excerptText(HOURS_PER_JOB_SOURCE, language)))
    addSource(draft, HOURS_PER_JOB_SOURCE, language)
  }
  draft.skip()
}

/** Adds what the sources leave open, and how it was read. */
export function addQuestions(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).questions
  draft.add(text(t.heading, 'label'))
  const questions = questionsOnce(report.openQuestions, language)
  if (questions.length === 0) draft.add(text(t.none, 'note'))
  for (const { ref, question } of questions) {
    draft.add(text(`${ref}: ${question.question[language]}`))
    draft.add(text(`${t.reading}: ${question.chosenReading[language]}`, 'note'))
  }
  draft.skip()
}

function sourceOf({ kind, ref }: VersionUsed, rulebook: Rulebook): SourceRef | null {
  const found = kind === 'policy' ? rulebook.policy(ref) : rulebook.catalogue(ref)
  return found.kind === 'unknown' ? null : found.version.source
}

function addSource(draft: TabDraft, source: SourceRef | null, language: Language): void {
  if (source === null) return
  const { document, section, url } = source
  draft.add(text(`${sourceTexts(language).source(document, section)}. ${sourceDates(source, language)}`, 'note'))
  if (url !== undefined) draft.add(text(url, 'note'))
}
