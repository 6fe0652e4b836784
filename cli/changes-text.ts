import { deliveriesTexts, type Language } from '#texts'
import type { ChangedCell, ChangedRow, DeliveryChanges } from '#use-cases'

/** What changed since the previous delivery, a line per cell. */
export function changesText(changes: DeliveryChanges, previous: string, language: Language): string {
  const t = deliveriesTexts(language)
  const { added, removed, changed, same, contracts } = changes
  const lines = [`${t.since(previous)} ${t.headline(added.length, removed.length, changed.length, same)}.`]
  for (const row of changed) {
    lines.push(`  ~ ${nameOf(row, language)}`)
    for (const cell of row.cells) {
      const { address, header } = cell.at
      lines.push(
        `      ${address} ${header ?? ''}: ${shown(cell, 'before', language)} → ${shown(cell, 'after', language)}`,
      )
    }
  }
  for (const row of added) lines.push(`  + ${nameOf(row, language)}`)
  for (const row of removed) lines.push(`  - ${nameOf(row, language)}`)
  for (const { kenmerk, before, after } of contracts) {
    const amounts = (['obligation', 'submitted', 'approved'] as const).flatMap((name) => {
      const [was, is] = [before?.[name] ?? null, after?.[name] ?? null]
      return was === is ? [] : [`${t.amounts[name]} ${money(was, language)} → ${money(is, language)}`]
    })
    lines.push(`  = ${oneLine(kenmerk)}: ${amounts.join(', ')}`)
  }
  return lines.join('\n')
}

function nameOf({ table, contract, quarter, key, block, row, at }: ChangedRow, language: Language): string {
  const t = deliveriesTexts(language)
  const parts = [contract, quarter && t.quarter(quarter), key, block && t.block(block)].filter((part) => part !== null)
  return oneLine(`${t.tables[table]} ${t.row(parts, row, at.sheet)}`)
}

function shown({ kind, before, after }: ChangedCell, side: 'before' | 'after', language: Language): string {
  const t = deliveriesTexts(language)
  const text = side === 'before' ? before : after
  if (text === null) return t.empty
  return text.includes('***') ? t.hidden : oneLine(t.value(kind, text))
}

function money(amount: string | null, language: Language): string {
  const t = deliveriesTexts(language)
  return amount === null ? t.unknown : t.value('euro', amount)
}

// Whatever a cell holds: a line end in it must not look like a line of ours.
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
