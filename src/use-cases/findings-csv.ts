import type { Acceptance, AcceptedFinding, Finding, ReopenedFinding } from '#findings'
import { acceptancesTexts, findingTexts, formatsFor, type Language, summaryTexts } from '#texts'
import { csvFile, csvText } from './csv'

/** The findings of one workbook; the name is a column where there are several. */
export interface CsvFile {
  readonly file: string
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  readonly reopened: readonly ReopenedFinding[]
}

/**
 * Every finding as a line, open ones first, for a spreadsheet or another program. No field begins as
 * a formula, and no number of a person is in it.
 */
export function findingsCsv(files: readonly CsvFile[], language: Language): string {
  const { csvColumns: c } = acceptancesTexts(language)
  const withFile = files.length > 1
  const header = [c.state, c.level, c.rule, c.sheet, c.cell, c.header, c.sentence, c.reason, c.note, c.by, c.on, c.code]
  const lines = [withFile ? [c.file, ...header] : header]
  for (const { file, findings, accepted, reopened } of files) {
    const before = new Map(reopened.map((one) => [one.finding, one]))
    const add = (fields: readonly string[]): void => void lines.push(withFile ? [file, ...fields] : [...fields])
    for (const finding of findings) add(lineOf(finding, before.get(finding)?.acceptance, 'open', language))
    for (const { finding, acceptance } of accepted) add(lineOf(finding, acceptance, 'accepted', language))
  }
  return csvFile(lines.map((fields) => fields.map(csvText)))
}

function lineOf(
  finding: Finding,
  acceptance: Acceptance | undefined,
  state: 'open' | 'accepted',
  language: Language,
): string[] {
  const { states } = acceptancesTexts(language)
  const words = findingTexts(language)
  const { at } = finding
  return [
    state === 'open' && acceptance !== undefined ? states.reopened : states[state],
    words.severity(finding.severity),
    words.title(finding.code),
    at === null || at.kind === 'source' ? summaryTexts(language).findings.wholeWorkbook : at.sheet,
    at?.kind === 'cell' ? at.address : '',
    at?.kind === 'cell' ? (at.header ?? '') : '',
    words.sentence(finding),
    acceptance?.reason ?? '',
    acceptance?.note ?? '',
    acceptance?.by ?? '',
    acceptance === undefined ? '' : formatsFor(language).day(acceptance.on),
    finding.code,
  ]
}
