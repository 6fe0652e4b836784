import { compareTexts, type Language } from '#texts'
import type { ComparisonDocument } from './document'
import { oneLine } from './one-line'

/** The same as lines with tabs between, to paste into a sheet. Text from outside never begins a formula there. */
export function comparisonTable({ catalogues }: ComparisonDocument, language: Language): string {
  const { columns } = compareTexts(language)
  const lines = catalogues.flatMap(({ catalogue, label, hoursPerWeek, blocks, note }) => {
    const region = [label, catalogue, hoursPerWeek === null ? '' : String(hoursPerWeek)]
    if (blocks.length === 0) return [[...region, '', '', '', '', note ?? '']]
    return blocks.map(({ code, label: row, amount, counted, reason, remarks }) => [
      ...region,
      code,
      row,
      decimal(amount, language),
      decimal(counted, language),
      [...(reason === null ? [] : [reason]), ...remarks].join('; '),
    ])
  })
  return [columns, ...lines].map((line) => line.map(harmless).join('\t')).join('\n')
}

function decimal(value: string | null, language: Language): string {
  return language === 'nl' ? (value ?? '').replace('.', ',') : (value ?? '')
}

function harmless(text: string): string {
  const cell = oneLine(text)
  return /^[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
