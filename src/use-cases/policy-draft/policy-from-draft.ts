import {
  type DataProblem,
  type DraftProblem,
  type DraftProblemCode,
  nearestOf,
  parsePolicy,
  type Policy,
  policyRef,
  type Rulebook,
} from '#rulebook'
import type { IsoDay } from '#time'
import { isTaken } from '../keep-policy'
import type { PolicyDraft } from './draft'
import { draftJson, type DraftJson } from './draft-json'
import { draftOf } from './draft-of'
import { partsWithoutOwnSource } from './own-sources'
import { withSettledQuestions } from './settled-questions'
import { TypedFields } from './typed-fields'

export type DraftReading =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly DraftProblem[] }

export interface DraftOptions {
  /** What is known already: names that are taken, catalogues there are. */
  readonly rulebook: Rulebook
  /** Day of checking for sources that name none. */
  readonly today: IsoDay
}

/**
 * The policy that a draft describes, or everything that still stands in the way, each at its field. What was changed in
 * a copy needs a source of its own; the copy says what it was made from.
 */
export function policyFromDraft(draft: PolicyDraft, { rulebook, today }: DraftOptions): DraftReading {
  const fields = new TypedFields()
  const json = draftJson(draft, fields, today)
  const { id, version } = nameOf(draft, json, fields)
  const copied = draft.original === null ? {} : { copiedFrom: policyRef(draft.original) }
  const read = parsePolicy({ id, version, ...json, ...copied })
  if (!read.ok) for (const problem of read.problems) refuseAsField(problem, fields)
  checkName({ id, version, validFrom: json.validFrom as IsoDay | null }, rulebook, fields)
  checkCatalogue(json.catalogue, rulebook, fields)
  for (const path of withoutOwnSource(draft.original, json, today))
    fields.refuse(path === '' ? 'source.excerpt' : `${path}.source.excerpt`, 'own-source-needed')
  return read.ok && fields.problems.length === 0
    ? { ok: true, policy: withSettledQuestions(read.value) }
    : { ok: false, problems: fields.problems }
}

function nameOf(draft: PolicyDraft, { authority, validFrom }: DraftJson, fields: TypedFields) {
  return {
    id: asName(draft.id.trim() === '' ? plainName(authority) : draft.id, 'id', fields),
    version: asName(draft.version.trim() === '' ? (validFrom ?? 'undated') : draft.version, 'version', fields),
  }
}

function asName(typed: string, path: 'id' | 'version', fields: TypedFields): string {
  const shape = path === 'id' ? /^[a-z0-9][a-z0-9-]{0,63}$/ : /^[a-z0-9][a-z0-9.-]{0,63}$/
  const name = typed.trim()
  if (shape.test(name)) return name
  // A blank name comes from the authority, and that field says what is missing.
  if (name !== '') fields.refuse(path, 'not-an-id', name, plainName(name))
  return 'x'
}

/** "Gemeente Súdwest-Fryslân" is "gemeente-sudwest-fryslan". */
function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?!\d)/g, '')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 50)
}

function checkName(
  name: Pick<Policy, 'id' | 'version' | 'validFrom'>,
  { policies }: Rulebook,
  fields: TypedFields,
): void {
  if (!isTaken(name, policies)) return
  const sameDay = policies.find(({ id, validFrom }) => id === name.id && validFrom === name.validFrom)
  if (sameDay !== undefined) return fields.refuse('id', 'name-taken', name.id, policyRef(sameDay))
  fields.refuse('version', 'version-taken', name.version, policyRef(name))
}

function checkCatalogue(asked: string | null, rulebook: Rulebook, fields: TypedFields): void {
  if (asked === null || rulebook.catalogues.some(({ id }) => id === asked)) return
  const ids = [...new Set(rulebook.catalogues.map(({ id }) => id))]
  fields.refuse('catalogue', 'catalogue-unknown', asked, nearestOf(asked, ids) ?? '')
}

function withoutOwnSource(original: Policy | null, json: DraftJson, today: string): readonly string[] {
  if (original === null) return []
  return partsWithoutOwnSource(json, originalJson(original, today))
}

const originals = new WeakMap<Policy, DraftJson>()

/** The original in the notation of a draft, so that € 1.000.000 typed anew is the amount it was. */
function originalJson(original: Policy, today: string): DraftJson {
  let json = originals.get(original)
  if (json === undefined) {
    const { validFrom, validTo } = original
    const draft = { ...draftOf(original), validFrom: validFrom ?? '', validTo: validTo ?? '' }
    originals.set(original, (json = draftJson(draft, new TypedFields(), today)))
  }
  return json
}

const AS_FIELD: Readonly<Partial<Record<DataProblem['code'], DraftProblemCode>>> = {
  missing: 'missing',
  'too-long': 'too-long',
  'not-an-amount': 'not-an-amount',
  'not-a-percentage': 'not-a-percentage',
  'not-a-day': 'not-a-day',
  'not-a-code': 'not-an-id',
  'dates-reversed': 'dates-reversed',
  'out-of-range': 'out-of-range',
}

/** What the reader of policies refuses beyond that, at the field it belongs to. */
function refuseAsField({ path, code, expected }: DataProblem, fields: TypedFields): void {
  // Types, blocks and percentages are typed in one field.
  const field = path.replace(/\.(types|blocks|percentages)\[\d+\]$/, '.$1')
  if (expected === 'from ≤ to') return fields.refuse(field, 'order-reversed')
  if (expected === 'from … to') return fields.refuse(field, 'standard-not-named')
  const isList =
    code === 'too-long' &&
    /(?:lines|deviations|exceptions|mixCaps|psoEffects|approvals|openQuestions|types|blocks|percentages)$/.test(path)
  fields.refuse(field, isList ? 'too-many' : (AS_FIELD[code] ?? 'not-possible'), '', expected)
}
