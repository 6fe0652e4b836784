import type { Block, Condition, Subject } from '#rulebook'
import { levelsOf, subjectsIn, wordsOf } from './words'

/** What a row says about whom and what it is for. */
export interface RowFacts {
  readonly persons: readonly Subject[]
  readonly form: Subject | null
  readonly benefit: Condition | null
  readonly age: Condition | null
  readonly levels: readonly number[]
  readonly term: 'new' | 'existing' | null
}

/** What a row is for, from its label, its category and its conditions. */
export function rowFacts(block: Block): RowFacts {
  let facts = known.get(block)
  if (facts === undefined) {
    facts = readFacts(block)
    known.set(block, facts)
  }
  return facts
}

// Rows never change once read, so what one is for is worked out once.
const known = new WeakMap<Block, RowFacts>()

function readFacts(block: Block): RowFacts {
  const named = subjectsIn(block.label).map(({ subject }) => subject)
  const persons = named.filter((subject) => wordsOf(subject).is === 'person')
  // "Zonder uitkering" above "Jongeren zonder startkwalificatie" says whose benefit, where the row does not.
  const above = persons.every((subject) => TRAITS.has(subject)) ? subjectsIn(block.category ?? '') : []
  const inherited = above.flatMap(({ subject }) => (wordsOf(subject).is === 'person' ? [subject] : []))
  const condition = (kind: Condition['kind']) => block.conditions.find((one) => one.kind === kind) ?? null
  const term = condition('new-or-existing')?.text.toLowerCase() ?? ''
  return {
    persons: [...new Set([...persons, ...inherited])],
    form: named.find((subject) => wordsOf(subject).is === 'form') ?? null,
    benefit: condition('benefit-months'),
    age: condition('age'),
    levels: levelsOf(block.label)?.levels ?? [],
    term: term.startsWith('nieuw') ? 'new' : term.startsWith('bestaand') ? 'existing' : null,
  }
}

/** Persons by what they learned or went through rather than by their benefit. */
export const TRAITS: ReadonlySet<Subject> = new Set<Subject>(['STARTKWAL', 'VSO', 'STATUSHOUDER', 'DETENTIE', 'LKS'])

/** A bonus of costs made stands alone, and is found like any other row. */
export function isBonus(block: Block): boolean {
  return block.role === 'bonus' && block.standsOn !== 'alone'
}
