import type { Block, BlockValueRule, CountingLimit } from '#rulebook'
import type { CatalogueTexts, Formats } from '#texts'

/** "€ 30.000 per fte per jaar", "factuurwaarde", "€ 100 per uur of factuurwaarde". */
export function valueText(block: Block, words: CatalogueTexts, format: Formats): string {
  return [block.value, ...block.alternatives].map((rule) => ruleText(rule, words, format)).join(` ${words.values.or} `)
}

function ruleText(
  { kind, amount, percentage, atMost }: BlockValueRule,
  words: CatalogueTexts,
  format: Formats,
): string {
  switch (kind) {
    case 'invoice':
    case 'cost':
    case 'labourCost':
    case 'agreed':
    case 'unknown':
      return words.values[kind]
    case 'discount':
      return percentage === undefined ? words.values.unknown : words.values.discount(format.percentage(percentage))
    default:
      if (amount === undefined) return words.values.unknown
      return words.values[kind](atMost ? words.values.atMost(format.roundEuro(amount)) : format.roundEuro(amount))
  }
}

export function limitText(limit: CountingLimit, words: CatalogueTexts): string {
  return limit.kind === 'months' || limit.kind === 'fteMonths'
    ? words.limits[limit.kind](limit.months)
    : words.limits[limit.kind]
}
