import { formatsFor, type Language, summaryTexts } from '#texts'
import type { Portfolio } from './portfolio'

/** The receipt names them all. */
const MOST_NAMED = 10

/** Whether the totals of every file agree with its own columns, in words. */
export function agreement({ files }: Portfolio, language: Language): string {
  const t = summaryTexts(language).foot
  const differing = files
    .filter(({ reason, digest }) => reason === null && digest?.control.agrees === false)
    .map(({ file }) => file)
  if (differing.length === 0) return t.filesAgree
  const shown = differing.slice(0, MOST_NAMED)
  return t.filesDiffer(formatsFor(language).list(shown.length < differing.length ? [...shown, '…'] : shown))
}
