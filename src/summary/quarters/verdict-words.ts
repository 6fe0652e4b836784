import { formatsFor, type Language, quartersTexts } from '#texts'
import type { StyleName } from '#workbook'
import { trafficLight } from '../overview/traffic-light'
import type { Verdict } from './schedule-verdict'

/** "Achter op schema sinds 2026-Q1" */
export function verdictTitle(judged: Verdict, language: Language): string {
  const t = quartersTexts(language).findings
  if (judged.kind === 'unknown') return t.unknown
  if (judged.kind === 'too-early') return t.tooEarly
  if (judged.since === null) return t.onSchedule(judged.at.quarter)
  return judged.kind === 'behind' ? t.behind(judged.since) : t.recovered(judged.since)
}

/** With which figures, and whether what is submitted makes up for it; empty where there is nothing to compare. */
export function verdictSentences(judged: Verdict, language: Language): string {
  const t = quartersTexts(language)
  if (judged.kind === 'unknown' || judged.kind === 'too-early') return ''
  const { euro } = formatsFor(language)
  const { quarter, approvedSoFar, expected } = judged.at
  const difference = approvedSoFar.minus(expected)
  const standing = t.standing({
    at: quarter,
    approved: euro(approvedSoFar),
    expected: euro(expected),
    difference: euro(difference.abs()),
    is: difference.isZero() ? 'same' : difference.isNegative() ? 'less' : 'more',
  })
  if (judged.kind === 'on-schedule') return standing
  return `${standing} ${judged.closedBySubmitted ? t.closedBySubmitted : t.notClosedBySubmitted}`
}

/** How a contract stands, in a cell: icon, word and look. */
export function verdictCell(
  judged: Verdict,
  language: Language,
): { readonly words: string; readonly style: StyleName } {
  const t = quartersTexts(language).contractStanding
  if (judged.kind === 'unknown') return { words: t.unknown, style: 'note' }
  if (judged.kind === 'too-early') return { words: t.tooEarly, style: 'note' }
  if (judged.kind === 'on-schedule' || judged.since === null) return { words: t.green, style: 'good' }
  const light = trafficLight(judged.at.approvedSoFar, judged.at.expected)
  return light === 'amber'
    ? { words: t.amber(judged.since), style: 'attention' }
    : { words: t.red(judged.since), style: 'bad' }
}
