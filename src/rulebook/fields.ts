import type { OpenReason, QuestionTopic } from '#sources'
import { dayFromText, type IsoDay } from '#time'
import type { DataProblemCode } from './read-data'
import { z } from './schema'

/** A refusal as the reader recognises it: one of our problem codes, and what belongs there. */
export function refused(code: DataProblemCode, expected = ''): { message: string } {
  return { message: expected === '' ? code : `${code}: ${expected}` }
}

const MOST_TEXT = 4_000

export const text = z
  .string()
  .min(1, refused('missing'))
  .max(MOST_TEXT, refused('too-long', `${MOST_TEXT}`))
/** As printed; may be blank. */
export const printed = z
  .string()
  .max(MOST_TEXT, refused('too-long', `${MOST_TEXT}`))
  .default('')
export const words = z.strictObject({ nl: text, en: text })

/** "30000.00": euros as text, never a float. */
export const amount = z.string().regex(/^\d{1,12}(?:\.\d{1,2})?$/, refused('not-an-amount'))

/** "5" is 5%. */
export const percentage = z
  .string()
  .regex(/^\d{1,3}(?:\.\d{1,6})?$/, refused('not-a-percentage'))
  .refine((value) => Number(value) <= 100, refused('not-a-percentage'))

export const factor = z.string().regex(/^\d{1,3}(?:\.\d{1,6})?$/, refused('out-of-range', '0–999'))

export const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && dayFromText(value) !== null, refused('not-a-day'))
  .transform((value) => value as IsoDay)

/** What stands before and behind the @. Lower case, because asking for it ignores letter case. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, refused('not-a-code'))
export const version = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, refused('not-a-code'))

/** A whole number between two bounds, both allowed. */
export function wholeNumber(least: number, most: number) {
  const outside = refused('out-of-range', `${String(least)}–${String(most)}`)
  return z.number().int(outside).min(least, outside).max(most, outside)
}

export const months = wholeNumber(1, 600)

export const source = z.strictObject({
  document: text,
  section: text,
  excerpt: text,
  url: z
    .string()
    .max(MOST_TEXT, refused('too-long', `${MOST_TEXT}`))
    .regex(/^https?:\/\//, refused('wrong-kind', 'https://…'))
    .optional(),
  publishedOn: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, refused('not-a-day'))
    .optional(),
  checkedOn: day,
})

const TOPICS: readonly [QuestionTopic, ...QuestionTopic[]] = [
  'applicability',
  'indexed-threshold',
  'vat-threshold',
  'amount',
  'duration',
  'penalty',
  'fulfilment',
]

const REASONS: readonly [OpenReason, ...OpenReason[]] = ['not-stated', 'blank', 'cut-off', 'conflicting', 'ambiguous']

export const openQuestion = z.strictObject({
  id: text,
  why: z.enum(REASONS).optional(),
  about: z.array(z.enum(TOPICS)).optional(),
  only: z
    .strictObject({
      types: z.array(text).max(50, refused('too-long', '50')).optional(),
      applies: z.boolean().optional(),
    })
    .optional(),
  section: text,
  question: words,
  chosenReading: words,
})

export const openQuestions = z.array(openQuestion).max(200, refused('too-long', '200')).default([])

export const selectedBy = z.enum(['publication', 'award', 'contract', 'agreement']).nullable().default(null)

/** An item of a list that none of ours ever comes near. */
export function list<T extends z.ZodType>(item: T, most = 1_000) {
  return z.array(item).max(most, refused('too-long', String(most)))
}

interface WithDates {
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
}

export const dates = { validFrom: day.nullable(), validTo: day.nullable().default(null) }

export function datesInOrder({ validFrom, validTo }: WithDates): boolean {
  return validFrom === null || validTo === null || validFrom <= validTo
}

export const DATES_REVERSED = { ...refused('dates-reversed'), path: ['validTo'] }
