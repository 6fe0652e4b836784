import type { Block, BlockValueRule, CountingLimit } from '#rulebook'
import type { Formats, PaneTexts } from '#texts'

/** "€ 30.000 per fte per jaar", "factuurwaarde", "€ 100 per uur of factuurwaarde". */
export function valueText(block: Block, t: PaneTexts, format: Formats): string {
  return [block.value, ...block.alternatives].map((rule) => ruleText(rule, t, format)).join(` ${t.values.or} `)
}

function ruleText({ kind, amount, percentage }: BlockValueRule, t: PaneTexts, format: Formats): string {
  switch (kind) {
    case 'invoice':
    case 'cost':
    case 'labourCost':
    case 'agreed':
    case 'unknown':
      return t.values[kind]
    case 'discount':
      return percentage === undefined ? t.values.unknown : t.values.discount(format.percentage(percentage))
    default:
      return amount === undefined ? t.values.unknown : t.values[kind](format.roundEuro(amount))
  }
}

export function limitText(limit: CountingLimit, t: PaneTexts): string {
  return limit.kind === 'months' || limit.kind === 'fteMonths'
    ? t.limits[limit.kind](limit.months)
    : t.limits[limit.kind]
}
