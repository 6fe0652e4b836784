import { euroText, type Exact } from '#money'
import type { Field } from '#workbook'
import type { Check } from '../check'
import type { ContributionCase } from '../contribution-case'
import type { Facts } from '../facts'
import { nameOfColumn, placeOf } from '../place'

const AMOUNTS = ['fte', 'hoursPerWeek', 'quantity', 'amount', 'paidHours', 'claimed'] as const
const CONTRACT_AMOUNTS = ['value', 'labourCost', 'obligation'] as const

/** Amounts below zero; a correction with the same Inzet key as another row and a Toelichting is in order. */
export const amountNegative: Check = {
  codes: ['amount-negative'],
  stage: 'cell',
  run({ contracts, rows, rowsOfPlacement, tables }, out) {
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
    for (const item of rows) {
      for (const id of AMOUNTS) {
        const field: Field<Exact> = item.row.fields[id]
        if (!isNegative(field) || isCorrection(item, rowsOfPlacement)) continue
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
  return field.kind === 'value' && field.value.isNegative() && !field.value.isZero()
}

/** Reverses an earlier row: same key, and words why. */
export function isCorrection(item: ContributionCase, rowsOfPlacement: Facts['rowsOfPlacement']): boolean {
  return item.row.fields.key.kind === 'value' && item.note !== null && rowsOfPlacement(item.placement) > 1
}
