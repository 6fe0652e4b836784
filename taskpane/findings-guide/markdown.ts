import { findingsGuideTexts, findingTexts } from '#texts'
import { findingsGuide } from './guide'

/** docs/findings.md: every code with its sentence in both languages. */
export function findingsMarkdown(): string {
  const words = findingsGuideTexts('nl')
  const english = new Map(
    findingsGuide('en').flatMap(({ entries }) => entries.map((entry) => [entry.code, entry] as const)),
  )
  const severities = { nl: findingTexts('nl'), en: findingTexts('en') }
  const lines = [
    '# Findings',
    '',
    'Made by `npm run findings` from the list of codes (`src/findings/codes.ts`) and the words (`src/texts`). Do not edit by hand.',
    '',
    ...words.intro.flatMap((text) => [text, '']),
  ]
  for (const { stage, entries } of findingsGuide('nl')) {
    lines.push(`## ${words.stages[stage]}`, '')
    for (const { code, severity, title, example, origin, isFixable } of entries) {
      const other = english.get(code)
      lines.push(
        `### ${code}`,
        '',
        `**${title}** / ${other?.title ?? ''}`,
        '',
        `- ${words.level}: ${severities.nl.severity(severity)} (\`${severity}\`, ${severities.en.severity(severity)})`,
        `- ${words.example}: ${example}`,
        `- ${findingsGuideTexts('en').example}: ${other?.example ?? ''}`,
        `- ${words.rule}: ${words.origins[origin]}`,
        `- ${words.fix}: ${isFixable ? words.fixes.yes : words.fixes.no}`,
        '',
      )
    }
  }
  return `${lines.join('\n').replaceAll('\u00a0', ' ').trimEnd()}\n`
}
