import { formatsFor, type Language, portfolioTexts, summaryTexts } from '#texts'
import { csvFile, csvText } from '../csv'
import type { SummaryDocument } from './schema'

/**
 * The contracts of a summary, one a line, with a column for each figure; described in docs/summary-json.md.
 * Numbers have a decimal comma in Dutch and a point in English, so that a spreadsheet takes them for numbers.
 */
export function summaryCsv({ contracts, today }: SummaryDocument, language: Language): string {
  const { csv } = portfolioTexts(language)
  const { lights, forecastBy } = summaryTexts(language).overview
  const number = (value: string | number | null): string => {
    const plain = value === null ? '' : String(value)
    return language === 'nl' ? plain.replace('.', ',') : plain
  }
  const day = (value: string | null): string => (value === null ? '' : formatsFor(language).day(value))
  const lines = contracts.map((contract) => [
    csvText(contract.kenmerk),
    csvText(contract.title),
    csvText(contract.authority),
    csvText(contract.contractor),
    day(contract.start),
    day(contract.end),
    number(contract.obligation),
    number(contract.submitted),
    number(contract.approved),
    number(contract.expected),
    number(contract.difference),
    number(contract.forecast),
    contract.forecastBy === null ? '' : forecastBy[contract.forecastBy],
    number(contract.shortfall),
    number(contract.penalty),
    number(contract.jobs),
    number(contract.realised),
    csvText(lights[contract.light]),
    csvText(contract.policy),
    csvText(contract.catalogue),
    contract.quarters.join(' '),
    String(contract.rows),
    String(contract.excluded),
    csvText(contract.files.join(' + ')),
    day(today),
  ])
  return csvFile([csv, ...lines])
}
