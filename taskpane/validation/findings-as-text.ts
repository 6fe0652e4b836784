import type { Finding } from '#findings'
import { findingTexts, type Language, validationTexts } from '#texts'
import { placeText } from './place-text'

/** The findings as lines with tabs between, to put in a message or a sheet: level, rule, sheet, cell, sentence. */
export function findingsAsText(findings: readonly Finding[], language: Language): string {
  const texts = findingTexts(language)
  const { whole, level, rule, sheet, cell, sentence } = validationTexts(language).copyHeaders
  const lines = findings.map((finding) => [
    texts.severity(finding.severity),
    texts.title(finding.code),
    finding.at === null || finding.at.kind === 'source' ? whole : finding.at.sheet,
    finding.at?.kind === 'sheet' ? '' : (placeText(finding) ?? ''),
    texts.sentence(finding),
  ])
  return [[level, rule, sheet, cell, sentence], ...lines].map((fields) => fields.map(inOneField).join('\t')).join('\n')
}

// A text that begins as a formula would be one in the sheet it is put in.
function inOneField(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
