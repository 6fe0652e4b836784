import { formatsFor, type Language, versionsTexts } from '#texts'
import type { BlockDocument, DifferenceDocument, VersionsDocument } from '#use-cases'

/** Two versions on a terminal: the counts first, then each difference with what it was and what it becomes. */
export function versionsText(document: VersionsDocument, language: Language): string {
  const t = versionsTexts(language)
  const { older, newer, catalogue, changed, added, removed, rules, questions, unchanged } = document
  const heading = t.heading({ older: older.catalogue, newer: newer.catalogue })
  if (document.same) return [heading, t.same].join('\n')
  const difference = (one: DifferenceDocument): string => differenceLine(one, language)
  const counts = { changed: changed.length, added: added.length, removed: removed.length, same: unchanged }
  return [
    heading,
    t.counts(counts),
    ...part(t.whole, catalogue.map(difference)),
    ...changed.flatMap(({ code, label, differences, remark }) => [
      ...part(`${code} · ${label}`, differences.map(difference)),
      ...(remark === null ? [] : [`    ${remark}`]),
    ]),
    ...part(t.added, added.map(blockLine)),
    ...part(t.removed, removed.map(blockLine)),
    ...part(t.rules, rules.map(difference)),
    ...part(t.questions, questions.map(difference)),
  ].join('\n')
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `    ${line}`)]
}

function differenceLine({ what, older, newer, difference }: DifferenceDocument, language: Language): string {
  const t = versionsTexts(language)
  const { euro } = formatsFor(language)
  const amount = difference?.replace('-', '') ?? ''
  const more =
    difference === null ? '' : ` (${difference.startsWith('-') ? t.less(euro(amount)) : t.more(euro(amount))})`
  return `${what}: ${older} → ${newer}${more}`
}

function blockLine({ code, label, value }: BlockDocument): string {
  return `${code} · ${label} · ${value}`
}
