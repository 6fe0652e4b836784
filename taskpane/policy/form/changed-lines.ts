import type { Policy } from '#rulebook'
import { type Language, policyPage } from '#texts'

export interface ChangedLine {
  readonly kind: 'added' | 'left'
  readonly heading: string
  readonly text: string
}

/** What a policy says otherwise than the one it was made from, in the lines of the page one reads. */
export function changedLines(before: Policy, after: Policy, language: Language): readonly ChangedLine[] {
  const old = linesOf(before, language)
  const now = linesOf(after, language)
  const notIn = (others: readonly SaidLine[]) => (line: SaidLine) =>
    !others.some(({ heading, text }) => heading === line.heading && text === line.text)
  return [
    ...now.filter(notIn(old)).map((line) => ({ ...line, kind: 'added' as const })),
    ...old.filter(notIn(now)).map((line) => ({ ...line, kind: 'left' as const })),
  ].sort((a, b) => now.findIndex(isUnder(a)) - now.findIndex(isUnder(b)))
}

interface SaidLine {
  readonly heading: string
  readonly text: string
}

function linesOf(policy: Policy, language: Language): readonly SaidLine[] {
  return policyPage(policy, language).sections.flatMap(({ heading, lines }) =>
    lines.map(({ text }) => ({ heading, text })),
  )
}

function isUnder({ heading }: SaidLine): (line: SaidLine) => boolean {
  return (line) => line.heading === heading
}
