import { SroiError } from '#findings'
import { numberFromText } from '#money'
import type { Block, BlockCatalogue } from '#rulebook'
import { dayFromText, type IsoDay } from '#time'
import { plain } from './plain-text'
import { type BlockEdit, withAdded } from './block-edits'
import type { BlockChange, CatalogueChange, ImportQuestion, Proposal } from './proposal'
import { importedVersion } from './propose-catalogue'
import { freeCode } from './short-code'

/** Question id -> option id, or a free answer made by `freeAnswer`. */
export type Answers = Readonly<Record<string, string>>

/** An answer that names no option of its question: a mistake of ours. */
export class UnknownAnswerError extends SroiError {
  override readonly name = 'UnknownAnswerError'
}

interface Changes {
  readonly blocks: readonly BlockChange[]
  readonly catalogue: CatalogueChange | null
}

/** The catalogue as it is with these answers; unanswered questions hold their proposal. */
export function withAnswers(proposal: Proposal, answers: Answers = {}): BlockCatalogue {
  return reviewed(proposal, answers).catalogue
}

export interface Reviewed {
  readonly catalogue: BlockCatalogue
  /** Code of each block now -> the code it was proposed or added with, by which edits name it. */
  readonly proposed: ReadonlyMap<string, string>
}

/** The same after a person edited blocks by hand: first the answers, then the edits, in the order in which they were made. */
export function reviewed(proposal: Proposal, answers: Answers = {}, edits: readonly BlockEdit[] = []): Reviewed {
  const given = new Map(Object.entries(answers))
  const answered = proposal.questions.map((question) =>
    changesOf(question, given.get(question.id) ?? question.proposal, proposal.catalogue),
  )
  const byHand = edits.flatMap((edit) => (edit.kind === 'change' ? [edit.change] : []))
  const catalogue = { ...proposal.catalogue, blocks: withAdded(proposal.catalogue.blocks, edits) }
  return changed(catalogue, [...answered, { blocks: byHand, catalogue: null }])
}

function changesOf(question: ImportQuestion, answer: string, catalogue: BlockCatalogue): Changes {
  const option = question.options.find(({ id }) => id === answer)
  if (option !== undefined) return { blocks: option.changes, catalogue: option.catalogue ?? null }
  const typed = typedAnswer(question, answer)
  if (typed === null) throw new UnknownAnswerError(`answer "${answer}" to question ${question.id}`)
  switch (question.free) {
    case 'amount':
      return {
        blocks: question.blocks.map((block) => ({ block, value: { kind: perKind(block, catalogue), amount: typed } })),
        catalogue: null,
      }
    case 'months':
      return {
        blocks: question.blocks.map((block) => ({ block, limit: { kind: 'months', months: Number(typed) } })),
        catalogue: null,
      }
    case 'code':
      return { blocks: question.blocks.slice(-1).map((block) => ({ block, code: typed })), catalogue: null }
    case 'hours':
      return { blocks: [], catalogue: { hoursPerWeek: Number(typed) } }
    default:
      return { blocks: [], catalogue: { validFrom: typed as IsoDay } }
  }
}

function perKind(code: string, catalogue: BlockCatalogue): Block['value']['kind'] {
  const kind = catalogue.blocks.find((block) => block.code === code)?.value.kind
  return kind?.startsWith('per') === true ? kind : 'perFteYear'
}

const MARKER = '='

/**
 * What a person typed as an answer, checked and ready for `withAnswers`: an amount ("€ 12.500"), months, hours a week,
 * a day ("1-7-2026") or a code, as the question's `free` asks. Null where it is none.
 */
export function freeAnswer(question: ImportQuestion, text: string): string | null {
  const value = freeValue(question.free, text.trim())
  return value === null ? null : MARKER + value
}

function typedAnswer(question: ImportQuestion, answer: string): string | null {
  if (question.free === undefined || !answer.startsWith(MARKER)) return null
  const value = answer.slice(MARKER.length)
  return freeValue(question.free, value) === value ? value : null
}

function freeValue(kind: ImportQuestion['free'], text: string): string | null {
  switch (kind) {
    case 'amount': {
      const reading = numberFromText(text, 'euro')
      if (reading.kind !== 'number' || reading.value.isNegative() || reading.value.decimalPlaces() > 2) return null
      return reading.value.toFixed(2)
    }
    case 'months':
    case 'hours': {
      const reading = numberFromText(text.replace(/\s*(?:maanden|uur)$/, ''))
      if (reading.kind !== 'number' || !reading.value.greaterThan(0)) return null
      return reading.value.greaterThan(kind === 'hours' ? 60 : 600) ? null : reading.value.toString()
    }
    case 'day':
      return dayFromText(text)
    case 'code':
      return /^[^\s+@"';][^+@"';]{0,30}$/.test(text) && plain(text) !== '' ? text : null
    default:
      return null
  }
}

function changed(catalogue: BlockCatalogue, changes: readonly Changes[]): Reviewed {
  const byBlock = new Map<string, BlockChange[]>()
  for (const change of changes.flatMap(({ blocks }) => blocks)) {
    byBlock.set(change.block, [...(byBlock.get(change.block) ?? []), change])
  }
  const renamed = new Map<string, string>()
  const proposed = new Map<string, string>()
  const removed = new Set<string>()
  const blocks: Block[] = []
  const taken = new Set(catalogue.blocks.map(({ code }) => code.toLowerCase()))
  for (const block of catalogue.blocks) {
    const own = byBlock.get(block.code) ?? []
    if (own.some(({ remove }) => remove === true)) {
      removed.add(block.code)
      continue
    }
    let next = block
    for (const change of own) next = withChange(next, change)
    if (next.code !== block.code) {
      taken.delete(block.code.toLowerCase())
      next = { ...next, code: freeCode(next.code, taken) }
      taken.add(next.code.toLowerCase())
      renamed.set(block.code, next.code)
    }
    proposed.set(next.code, block.code)
    blocks.push(next)
  }
  const provisions =
    changes.findLast(({ catalogue: change }) => change?.provisions !== undefined)?.catalogue?.provisions ??
    catalogue.provisions
  const settled = blocks.map((block) => withScope(block, renamed, removed))
  let result: BlockCatalogue = {
    ...catalogue,
    blocks: settled,
    provisions: provisions.flatMap((provision) => {
      if (provision.blocks === null) return [provision]
      const left = provision.blocks.filter((code) => !removed.has(code)).map((code) => renamed.get(code) ?? code)
      return left.length === 0 ? [] : [{ ...provision, blocks: left }]
    }),
  }
  for (const { catalogue: change } of changes) {
    if (change === null) continue
    if (change.hoursPerWeek !== undefined) result = { ...result, hoursPerWeek: change.hoursPerWeek }
    if (change.validFrom !== undefined) {
      result = {
        ...result,
        validFrom: change.validFrom,
        version: importedVersion(change.validFrom, catalogue.importHash ?? ''),
      }
    }
  }
  return { catalogue: result, proposed }
}

function withChange(block: Block, change: BlockChange): Block {
  const fields = Object.entries(change).filter(
    ([field, value]) => field !== 'block' && field !== 'remove' && value !== undefined,
  )
  return { ...block, ...(Object.fromEntries(fields) as Partial<Block>) }
}

function withScope(block: Block, renamed: ReadonlyMap<string, string>, removed: ReadonlySet<string>): Block {
  if (!Array.isArray(block.standsOn)) return block
  const codes = (block.standsOn as readonly string[])
    .filter((code) => !removed.has(code))
    .map((code) => renamed.get(code) ?? code)
  return { ...block, standsOn: codes }
}
