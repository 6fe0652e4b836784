import { euroText, type Exact } from '#money'
import type { Field } from '#workbook'
import type { Check } from '../check'
import type { ContributionCase } from '../contribution-case'
import { nameOfColumn, placeOf } from '../place'

const AMOUNTS = ['fte', 'hoursPerWeek', 'quantity', 'amount', 'paidHours', 'claimed'] as const
const CONTRACT_AMOUNTS = ['value', 'labourCost', 'obligation'] as const

/** Amounts below zero; a correction with the same Inzet key as another row and a Toelichting is in order. */
export const amountNegative: Check = {
  codes: ['amount-negative'],
  stage: 'cell',
  run({ contracts, rows, tables }, out) {
    for (const { row } of contracts) {
      for (const id of CONTRACT_AMOUNTS) {
        const field: Field<Exact> = row.fields[id]
        if (isNegative(field)) {
          out.report('amount-negative', placeOf(row, id), {
            column: nameOfColumn(row, id),
            amount: euroText(field.value),
          })
        }
      }
    }
    const perPlacement = new Map<string, number>()
    for (const item of rows) perPlacement.set(item.placement, (perPlacement.get(item.placement) ?? 0) + 1)
    for (const item of rows) {
      const negative = AMOUNTS.filter((id) => isNegative(item.row.fields[id]))
      if (negative.length === 0 || isCorrection(item, perPlacement)) continue
      for (const id of negative) {
        const field = item.row.fields[id] as { readonly value: Exact }
        const amount = field.value.toString()
        out.report('amount-negative', placeOf(item.row, id), { column: nameOfColumn(item.row, id), amount })
      }
    }
    for (const row of tables.plan) {
      if (isNegative(row.fields.planned)) {
        const amount = euroText((row.fields.planned as { readonly value: Exact }).value)
        out.report('amount-negative', placeOf(row, 'planned'), { column: nameOfColumn(row, 'planned'), amount })
      }
    }
  },
}

function isNegative(field: Field<Exact>): field is { kind: 'value'; value: Exact } {
  return field.kind === 'value' && field.value.lt(0)
}

/** Reverses an earlier row: same key, and words why. */
export function isCorrection(item: ContributionCase, perPlacement: ReadonlyMap<string, number>): boolean {
  return item.row.fields.key.kind === 'value' && (perPlacement.get(item.placement) ?? 0) > 1 && item.note !== null
}
