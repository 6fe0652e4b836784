import { findingsGuideTexts, findingTexts, type Language } from '#texts'
import { findingAnchor } from './anchor'
import { findingsGuide, type GuideEntry } from './guide'

const LANGUAGES: readonly Language[] = ['nl', 'en']

/** The page bevindingen.html as the build takes it: plain, both languages, no script. */
export function findingsPage(): string {
  return `<!doctype html>
<!-- Made by npm run findings; do not edit by hand. -->
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="<%= htmlWebpackPlugin.options.policy %>" />
    <title>Social return: ${escaped(findingsGuideTexts('nl').title.toLowerCase())}</title>
    <link rel="icon" href="assets/icon.svg" />
    <link rel="stylesheet" href="assets/help.css" />
  </head>
  <body>
    <header>
      <img src="assets/icon.svg" alt="" width="32" height="32" />
      <p><a href="#nl">Nederlands</a> · <a href="#en" lang="en">English</a></p>
    </header>
    <main>
${LANGUAGES.map(section).join('\n')}
    </main>
  </body>
</html>
`
}

function section(language: Language): string {
  const words = findingsGuideTexts(language)
  const stages = findingsGuide(language).map(({ stage, entries }) =>
    [`        <h2>${escaped(words.stages[stage])}</h2>`, ...entries.map((one) => article(one, language))].join('\n'),
  )
  return [
    `      <section id="${language}"${language === 'nl' ? '' : ' lang="en"'}>`,
    `        <h1>${escaped(words.title)}</h1>`,
    ...words.intro.map((text) => `        <p>${escaped(text)}</p>`),
    ...stages,
    '      </section>',
  ].join('\n')
}

function article({ code, severity, title, example, origin, isFixable }: GuideEntry, language: Language): string {
  const words = findingsGuideTexts(language)
  const lines: readonly [string, string][] = [
    [words.level, findingTexts(language).severity(severity)],
    [words.example, example],
    [words.rule, words.origins[origin]],
    [words.fix, isFixable ? words.fixes.yes : words.fixes.no],
  ]
  return [
    `        <h3 id="${findingAnchor(code, language)}">${escaped(title)}</h3>`,
    '        <ul>',
    ...lines.map(([name, text]) => `          <li>${escaped(name)}: ${escaped(text)}</li>`),
    `          <li>${escaped(words.code)}: <code>${code}</code></li>`,
    '        </ul>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
