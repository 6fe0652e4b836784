import {
  amount,
  dates,
  DATES_REVERSED,
  datesInOrder,
  factor,
  id,
  list,
  months,
  openQuestions,
  percentage,
  refused,
  selectedBy,
  source,
  text,
  version,
} from './fields'
import type { ApplicabilityLine, ObligationRule, PercentageRule, Policy } from './policy'
import { readData, type DataReading } from './read-data'
import { z } from './schema'

const comparator = z.enum(['above', 'from'])

const threshold = z.strictObject({
  amount,
  comparator,
  indexed: z
    .strictObject({
      reference: text,
      year: z
        .number()
        .int()
        .min(2000, refused('out-of-range', '2000–2100'))
        .max(2100, refused('out-of-range', '2000–2100')),
    })
    .nullable()
    .default(null),
})

const line: z.ZodType<ApplicabilityLine> = z.strictObject({
  types: list(text, 50).nullable(),
  outcome: z.enum(['applies', 'decided-each', 'excluded']),
  // Null says that no threshold was published, so it is never left out by accident.
  threshold: threshold.nullable(),
  duration: z.strictObject({ months, comparator }).nullable().default(null),
  source,
})

const percentageRule: z.ZodType<PercentageRule> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), percentage }),
  z.strictObject({
    kind: z.literal('choice'),
    percentages: list(percentage, 20).min(1, refused('missing')),
    standard: percentage.nullable(),
  }),
  z.strictObject({ kind: z.literal('range'), from: percentage, to: percentage, standard: percentage.nullable() }),
  z.strictObject({ kind: z.literal('not-published') }),
])

const obligation: z.ZodType<ObligationRule> = z.strictObject({
  percentage: percentageRule,
  lowLabour: z.strictObject({ below: percentage, percentage, source }).nullable().default(null),
  base: z.enum(['contract-value', 'labour-cost', 'invoiced-turnover', 'contract-value-per-year']),
  cap: z.strictObject({ amount, source }).nullable().default(null),
  offered: z.strictObject({ from: percentage, to: percentage, source }).nullable().default(null),
  form: z.enum(['result', 'best-efforts']).nullable().default(null),
  source,
})

const policy: z.ZodType<Policy> = z
  .strictObject({
    id,
    version,
    ...dates,
    authority: text,
    label: text,
    selectedBy,
    catalogue: id.nullable().default(null),
    applicability: z.strictObject({ lines: list(line, 50).min(1, refused('missing')) }),
    obligation,
    reporting: z
      .strictObject({ every: z.enum(['month', 'quarter', 'half-year', 'year', 'end']), source })
      .nullable()
      .default(null),
    firstContact: z
      .strictObject({
        days: z.number().int().min(0, refused('out-of-range', '0–365')).max(365, refused('out-of-range', '0–365')),
        workdays: z.boolean(),
        source,
      })
      .nullable()
      .default(null),
    penalty: z
      .strictObject({ factor, curePeriod: z.boolean(), notWhenFaultless: z.boolean(), source })
      .nullable()
      .default(null),
    overDelivery: z.strictObject({ transferable: z.boolean(), source }).nullable().default(null),
    mixCaps: list(z.strictObject({ blocks: list(text), percentage, source }), 50).default([]),
    approvals: list(z.strictObject({ text, source }), 50).default([]),
    source,
    openQuestions,
  })
  .refine(datesInOrder, DATES_REVERSED)

/** A policy from JSON, ours or a user's. What may be left out is filled with "not published". */
export function parsePolicy(json: unknown): DataReading<Policy> {
  return readData(policy, json)
}
