import { z } from 'zod'

/**
 * The summary as other systems get it. This is the one description of it: the type, the JSON Schema in the
 * documentation and the tests are made of it. Nothing is loaded of it at run time.
 */
const amount = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .describe('euros excluding VAT, two decimals')
const known = amount.nullable().describe('euros excluding VAT, two decimals; null where it is not known')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('a day, YYYY-MM-DD')
const quarter = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .describe('a quarter, YYYY-Qn')
const count = z.number().int().nonnegative()
const share = z
  .string()
  .regex(/^-?\d+\.\d{3}$/)
  .nullable()
  .describe('approved over obligation as a fraction, cut (never rounded up) at three decimals; null without obligation')

const totals = z.strictObject({
  files: count,
  counted: count.describe('files that count'),
  contracts: count,
  rows: count.describe('rows read in files that count'),
  excluded: count.describe('of these, rows that count in no sum'),
  obligation: known,
  submitted: amount.describe('rows at concept and ingediend'),
  approved: amount.describe('rows at akkoord'),
  computed: amount.describe('submitted and approved together'),
  expected: known,
  forecast: known,
  shortfall: known,
  jobs: z.number().nullable().describe('banenafspraak jobs, not rounded; null without paid hours'),
  realised: share,
})

const file = z.strictObject({
  file: z.string().describe('name without path'),
  state: z.enum(['counted', 'excluded']),
  reason: z
    .strictObject({
      why: z.enum(['unreadable', 'no-tables', 'same-file', 'older']),
      file: z.string().nullable().describe('the file that counts instead'),
      message: z.string(),
    })
    .nullable(),
  rows: count,
  excluded: count,
  lastQuarter: quarter.nullable(),
  findings: z.strictObject({ error: count, warning: count, info: count }),
  accepted: count.describe('findings that somebody let stand with a reason'),
  totalsAgree: z.boolean().nullable().describe('whether sums of its own columns equal ours; null where nothing counts'),
})

const mix = z.strictObject({
  kind: z.enum(['least-work', 'longest', 'combined', 'purchase']),
  lines: z.array(
    z.strictObject({
      block: z.string(),
      label: z.string(),
      placements: z.number().nullable(),
      quantity: z.number(),
      months: z.number().nullable(),
      value: amount,
    }),
  ),
  value: amount,
  surplus: amount,
})

const contract = z.strictObject({
  kenmerk: z.string(),
  title: z.string().nullable(),
  authority: z.string().nullable().describe('Opdrachtgever'),
  contractor: z.string().nullable().describe('Opdrachtnemer'),
  files: z.array(z.string()).min(1).describe('the leading one first'),
  quarters: z.array(quarter),
  rows: count,
  excluded: count,
  start: day.nullable(),
  end: day.nullable(),
  policy: z.string().nullable(),
  catalogue: z.string().nullable(),
  obligation: known,
  obligationFrom: z.enum(['written', 'percentage', 'policy']).nullable(),
  submitted: amount,
  approved: amount,
  computed: amount,
  expected: known,
  difference: known.describe('approved less expected'),
  forecast: known,
  forecastBy: z.enum(['plan', 'run-rate']).nullable(),
  shortfall: known,
  penalty: known.describe('what the policy would withhold for the shortfall; null where it publishes no formula'),
  jobs: z.number().nullable(),
  realised: share,
  light: z.enum(['green', 'amber', 'red', 'unknown']),
  stillNeeded: z.strictObject({ amount, afterSubmitted: amount, months: count, mixes: z.array(mix) }).nullable(),
})

const version = z.strictObject({
  kind: z.enum(['policy', 'catalogue']),
  ref: z.string(),
  label: z.string(),
  chosenBy: z.enum(['contract', 'pin', 'policy', 'workbook', 'option', 'default']),
  contracts: z.array(z.string()),
  source: z.strictObject({ document: z.string(), section: z.string(), url: z.string().nullable() }).nullable(),
})

export const summarySchema = z
  .strictObject({
    schema: z.literal('sroi-summary/1'),
    today: day.describe('the day the figures are of'),
    productVersion: z.string().nullable(),
    totals,
    contracts: z.array(contract),
    files: z.array(file),
    versions: z.array(version),
  })
  .describe('Social return: the summary of one workbook or of many')

export type SummaryDocument = z.infer<typeof summarySchema>
