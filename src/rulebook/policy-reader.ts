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
  wholeNumber,
  words,
} from './fields'
import type { ApplicabilityLine, ObligationRule, PercentageRule, Policy, PsoEffect, Term } from './policy'
import { readData, type DataReading } from './read-data'
import { z } from './schema'

const comparator = z.enum(['above', 'from'])
const provisions = list(z.strictObject({ text: words, source }), 50).default([])
const types = list(text, 50).min(1, refused('missing')).nullable()

const termFields = {
  count: wholeNumber(1, 366),
  unit: z.enum(['days', 'workdays', 'weeks', 'months']),
}
const term: z.ZodType<Term> = z.strictObject(termFields)

const threshold = z.strictObject({
  amount,
  comparator,
  indexed: z
    .strictObject({ reference: text, year: wholeNumber(2000, 2100) })
    .nullable()
    .default(null),
})

const line: z.ZodType<ApplicabilityLine> = z.strictObject({
  types,
  outcome: z.enum(['applies', 'decided-each', 'excluded']),
  // Null says that no threshold was published, so it is never left out by accident.
  threshold: threshold.nullable(),
  duration: z.strictObject({ months, comparator }).nullable().default(null),
  labourShare: z.strictObject({ percentage, comparator }).nullable().default(null),
  source,
})

const percentageRule: z.ZodType<PercentageRule> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), percentage }),
    z.strictObject({
      kind: z.literal('choice'),
      percentages: list(percentage, 20).min(1, refused('missing')),
      standard: percentage.nullable(),
    }),
    z.strictObject({ kind: z.literal('range'), from: percentage, to: percentage, standard: percentage.nullable() }),
    z.strictObject({ kind: z.literal('not-published') }),
  ])
  .refine((rule) => rule.kind !== 'range' || inOrder(rule), {
    ...refused('out-of-range', 'from ≤ to'),
    path: ['to'],
  })
  .refine(hasOwnStandard, { ...refused('out-of-range', 'from … to'), path: ['standard'] })

/** A standard percentage is one of those that may be chosen. */
function hasOwnStandard(rule: PercentageRule): boolean {
  if (rule.kind === 'fixed' || rule.kind === 'not-published' || rule.standard === null) return true
  const standard = Number(rule.standard)
  if (rule.kind === 'choice') return rule.percentages.some((choice) => Number(choice) === standard)
  return standard >= Number(rule.from) && standard <= Number(rule.to)
}

function inOrder({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return Number(from) <= Number(to)
}

const obligation: z.ZodType<ObligationRule> = z.strictObject({
  percentage: percentageRule,
  isMinimum: z.boolean().default(false),
  exceptions: list(
    z.strictObject({
      types,
      value: z.strictObject({ amount, comparator }).nullable(),
      percentage: percentageRule,
      source,
    }),
    50,
  ).default([]),
  lowLabour: z
    .strictObject({
      below: percentage,
      percentage,
      base: z.enum(['contract-value', 'labour-cost']).default('contract-value'),
      source,
    })
    .nullable()
    .default(null),
  base: z.enum(['contract-value', 'labour-cost', 'invoiced-turnover', 'contract-value-per-year']),
  cap: z.strictObject({ amount, source }).nullable().default(null),
  offered: z
    .strictObject({
      from: percentage,
      comparator: comparator.default('from'),
      to: percentage,
      yearlyMinimum: z.boolean().default(false),
      source,
    })
    .refine(inOrder, { ...refused('out-of-range', 'from ≤ to'), path: ['to'] })
    .nullable()
    .default(null),
  form: z.enum(['result', 'best-efforts']).nullable().default(null),
  source,
})

const psoEffect: z.ZodType<PsoEffect> = z
  .strictObject({
    step: text,
    effect: z.enum(['discount', 'fulfils', 'none']),
    percentage: percentage.nullable().default(null),
    of: z.enum(['obligation', 'labour-component']).nullable().default(null),
    validity: z.enum(['at-award', 'whole-contract']).nullable().default(null),
    approval: z.boolean(),
    source,
  })
  .refine((pso) => (pso.effect === 'discount') === (pso.percentage !== null), {
    ...refused('value-incomplete', 'discount: percentage'),
    path: ['percentage'],
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
    applicability: z.strictObject({
      lines: list(line, 50).min(1, refused('missing')),
      deviations: provisions,
    }),
    obligation,
    reporting: z
      .strictObject({
        every: z.enum(['month', 'quarter', 'half-year', 'year', 'end']),
        due: term.nullable().default(null),
        final: z
          .strictObject({ when: z.enum(['before-end', 'after-end']), within: term.nullable() })
          .nullable()
          .default(null),
        source,
      })
      .nullable()
      .default(null),
    firstContact: z
      .strictObject({ ...termFields, source })
      .nullable()
      .default(null),
    penalty: z
      .strictObject({
        factor,
        cure: z.strictObject({ within: term.nullable() }).nullable().default(null),
        notWhenFaultless: z.boolean(),
        source,
      })
      .nullable()
      .default(null),
    overDelivery: z.strictObject({ transferable: z.boolean(), source }).nullable().default(null),
    mixCaps: list(z.strictObject({ blocks: list(text).min(1, refused('missing')), percentage, source }), 50).default(
      [],
    ),
    psoEffects: list(psoEffect, 20).default([]),
    approvals: provisions,
    source,
    openQuestions,
    copiedFrom: text.optional(),
  })
  .refine(datesInOrder, DATES_REVERSED)

/** A policy from JSON, ours or a user's. What may be left out is filled with "not published". */
export function parsePolicy(json: unknown): DataReading<Policy> {
  return readData(policy, json)
}
