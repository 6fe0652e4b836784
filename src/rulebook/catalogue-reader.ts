import type { Block, BlockCatalogue, BlockProvision, BlockValueRule } from './catalogue'
import {
  amount,
  dates,
  DATES_REVERSED,
  datesInOrder,
  id,
  list,
  months,
  openQuestions,
  percentage,
  printed,
  refused,
  selectedBy,
  source,
  text,
  version,
  words,
} from './fields'
import { readData, type DataReading } from './read-data'
import { z } from './schema'

const UNITS = ['perWeek', 'perDay', 'perHour', 'perPerson'] as const
const PRICED = ['perFteYear', 'perFteMonth', ...UNITS] as const
const UNPRICED = ['invoice', 'cost', 'labourCost', 'agreed', 'unknown'] as const

const valueRule: z.ZodType<BlockValueRule> = z
  .strictObject({
    kind: z.enum([...PRICED, ...UNPRICED, 'discount']),
    amount: amount.optional(),
    percentage: percentage.optional(),
    atMost: z.literal(true).optional(),
  })
  .superRefine((rule, context) => {
    const needs = neededBy(rule.kind)
    const has = [rule.amount !== undefined && 'amount', rule.percentage !== undefined && 'percentage'].filter(Boolean)
    if (has.join() !== needs)
      context.addIssue({ code: 'custom', ...refused('value-incomplete', `${rule.kind} → ${needs || '–'}`) })
    if (rule.atMost === true && !(UNITS as readonly string[]).includes(rule.kind))
      context.addIssue({ code: 'custom', path: ['atMost'], ...refused('unknown-field') })
  })

function neededBy(kind: BlockValueRule['kind']): string {
  if (kind === 'discount') return 'percentage'
  return (PRICED as readonly string[]).includes(kind) ? 'amount' : ''
}

const limit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('months'), months }),
  z.strictObject({ kind: z.literal('fteMonths'), months }),
  z.strictObject({ kind: z.enum(['contract', 'agreement', 'always', 'none']) }),
])

const hours = z.number().positive(refused('out-of-range', '0–168')).max(168, refused('out-of-range', '0–168'))
const bound = z
  .number()
  .min(0, refused('out-of-range', '0–1200'))
  .max(1200, refused('out-of-range', '0–1200'))
  .optional()
const bounds = { min: bound, minIncluded: z.boolean().optional(), max: bound, maxIncluded: z.boolean().optional() }

const condition = z.strictObject({
  kind: z.enum([
    'benefit',
    'benefit-months',
    'age',
    'education',
    'education-route',
    'register',
    'registration',
    'employer-gap',
    'traineeship-months',
    'contract-form',
    'new-or-existing',
    'region',
    'other',
  ]),
  text,
  ...bounds,
})

const code = z.string().regex(/^(?!\s*$)[^+@]{1,40}$/, refused('not-a-code'))

const block: z.ZodType<Block> = z.strictObject({
  code,
  label: text,
  category: text.nullable().default(null),
  published: printed,
  role: z.enum(['base', 'bonus', 'discount']),
  value: valueRule,
  alternatives: list(valueRule, 10).default([]),
  limit,
  minHoursPerWeek: hours.nullable().default(null),
  standsOn: z
    .union([z.enum(['jobs', 'alone']), list(code)])
    .nullable()
    .default(null),
  exclusiveGroup: text.nullable().default(null),
  conditions: list(condition, 50).default([]),
  approval: z.boolean().default(false),
  evidence: list(list(text, 20), 20).default([]),
  notes: list(text, 50).default([]),
  source: z.strictObject({
    row: z.number().int(refused('out-of-range', '1–1048576')).min(1, refused('out-of-range', '1–1048576')),
    cell: text,
  }),
  openQuestions,
})

const provision: z.ZodType<BlockProvision> = z.strictObject({
  id,
  kind: z.enum([
    'limit',
    'hours',
    'pro-rata',
    'target-group',
    'reference-date',
    'look-back',
    'interruption',
    'bonus',
    'evidence',
    'running-agreements',
    'other',
  ]),
  blocks: list(code).min(1, refused('missing')).nullable(),
  ...bounds,
  text: words,
  source,
})

const catalogue: z.ZodType<BlockCatalogue> = z
  .strictObject({
    id,
    version,
    ...dates,
    authority: text,
    label: text,
    selectedBy,
    hoursPerWeek: hours.nullable(),
    source,
    importHash: text.nullable().default(null),
    blocks: list(block, 5_000).min(1, refused('missing')),
    provisions: list(provision, 200).default([]),
    openQuestions,
    notice: words.nullable().default(null),
  })
  .refine(datesInOrder, DATES_REVERSED)
  .superRefine(({ blocks, provisions }, context) => {
    const codes = new Set<string>()
    blocks.forEach(({ code: given }, index) => {
      const plain = given.toLowerCase().replace(/\s+/g, '')
      const path = ['blocks', index, 'code']
      if (codes.has(plain)) context.addIssue({ code: 'custom', path, ...refused('code-twice', given) })
      codes.add(plain)
    })
    const published = new Set(blocks.map((one) => one.code))
    const named = (path: (string | number)[], given: readonly string[] | string | null) => {
      const strange = Array.isArray(given) ? (given as string[]).find((one) => !published.has(one)) : undefined
      if (strange !== undefined) context.addIssue({ code: 'custom', path, ...refused('block-not-found', strange) })
    }
    blocks.forEach(({ standsOn }, index) => named(['blocks', index, 'standsOn'], standsOn))
    // A code that is wrong itself is what has to be put right, not what names it.
    if (codes.size < Math.max(1, blocks.length) || !blocks.every((one) => code.safeParse(one.code).success)) return
    provisions.forEach((one, index) => named(['provisions', index, 'blocks'], one.blocks))
  })

/** A catalogue from JSON, ours or a user's. What may be left out is filled with "not published". */
export function parseCatalogue(json: unknown): DataReading<BlockCatalogue> {
  return readData(catalogue, json)
}
