import { contentText } from '../content-text'
import type { DraftJson } from './draft-json'

interface SourcedPart {
  readonly path: string
  readonly kind: string
  /** Everything the part says, without where it says so. */
  readonly facts: string
  readonly source: string
}

/**
 * Places of parts that say something else than the policy they were copied from, under a source of that policy:
 * a changed figure stands somewhere else, and that is what its source has to say.
 */
export function partsWithoutOwnSource(draft: DraftJson, original: DraftJson): string[] {
  const before = partsOf(original)
  const quoted = new Set(before.map(({ source }) => source))
  const said = new Set(before.map(({ kind, facts, source }) => `${kind}|${source}|${facts}`))
  return partsOf(draft)
    .filter(({ source }) => quoted.has(source))
    .filter(({ kind, facts, source }) => !said.has(`${kind}|${source}|${facts}`))
    .filter(({ path }) => path !== '' || hasOwnDates(draft, original))
    .map(({ path }) => path)
}

function partsOf(policy: DraftJson): SourcedPart[] {
  const found: SourcedPart[] = []
  const add = (path: string, part: { readonly source: DraftJson['source'] } | null, facts?: unknown): void => {
    if (part === null) return
    const { source, ...rest } = part
    found.push({
      path,
      kind: path.replace(/\[\d+\]/g, ''),
      facts: contentText(facts ?? rest),
      source: contentText([source.document, source.section, source.excerpt]),
    })
  }
  const { applicability, obligation } = policy
  const { percentage, isMinimum, base, form } = obligation
  add('', policy, { from: policy.validFrom, to: policy.validTo, selectedBy: policy.selectedBy })
  applicability.lines.forEach((line, at) => add(`applicability.lines[${String(at)}]`, line))
  applicability.deviations.forEach((one, at) =>
    add(`applicability.deviations[${String(at)}]`, one, figuresIn(one.text)),
  )
  add('obligation', obligation, { percentage, isMinimum, base, form })
  obligation.exceptions.forEach((one, at) => add(`obligation.exceptions[${String(at)}]`, one))
  add('obligation.lowLabour', obligation.lowLabour)
  add('obligation.cap', obligation.cap)
  add('obligation.offered', obligation.offered)
  add('reporting', policy.reporting)
  add('firstContact', policy.firstContact)
  add('penalty', policy.penalty)
  add('overDelivery', policy.overDelivery)
  policy.mixCaps.forEach((cap, at) => add(`mixCaps[${String(at)}]`, cap))
  policy.psoEffects.forEach((pso, at) => add(`psoEffects[${String(at)}]`, pso))
  policy.approvals.forEach((one, at) => add(`approvals[${String(at)}]`, one, figuresIn(one.text)))
  return found
}

/** Words may be put better under the same source; what they count may not. */
function figuresIn(text: unknown): readonly string[] {
  return JSON.stringify(text).match(/\d+/g) ?? []
}

/** Days and their meaning that were filled in; leaving them out says nothing that needs a source. */
function hasOwnDates(draft: DraftJson, original: DraftJson): boolean {
  return (['validFrom', 'validTo', 'selectedBy'] as const).some(
    (field) => draft[field] !== null && draft[field] !== original[field],
  )
}
