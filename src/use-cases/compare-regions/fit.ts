import { plain } from '#doctor'
import type { Block, BlockCatalogue, Condition, Subject } from '#rulebook'
import { isJobBlock } from '#rules'
import { isBonus, rowFacts, type RowFacts, TRAITS } from './row-facts'
import { type WantedPlacement, wordsOf } from './words'

/** How a row and the words meet. Nothing in it: the row is for just what was asked. */
export interface RowFit {
  /** The group by which the row counts somebody whom it does not name. */
  readonly countedAs: readonly Subject[]
  /** Other groups that the row is for. */
  readonly also: readonly Subject[]
  /** Groups or forms that the row asks for, and the words did not. */
  readonly onlyFor: readonly Subject[]
  /** Published conditions that do not stand in the label. */
  readonly conditions: readonly string[]
  /** The age from which a bonus holds, where more was not asked for. */
  readonly fromAge: number | null
}

/** For just what was asked. */
export const JUST: RowFit = { countedAs: [], also: [], onlyFor: [], conditions: [], fromAge: null }

/** A row that is no bonus, and which of the subjects asked for it is for. */
export interface FittingBase {
  readonly base: Block
  readonly subjects: readonly Subject[]
  readonly fit: RowFit
}

/** Rows without bonuses for a placement, in the order of the source. */
export function fittingBases(wanted: WantedPlacement, { blocks }: BlockCatalogue): FittingBase[] {
  const found = blocks.flatMap((block) => (isBonus(block) ? [] : (fittingBase(block, wanted) ?? [])))
  // Where a row has all that was asked ("stage vso"), rows with a part of it are not what was meant.
  const most = Math.max(0, ...found.map(({ subjects }) => subjects.length))
  const best = found.filter(({ subjects }) => subjects.length === most || most === 1)
  const isNamed = best.some(({ base, fit }) => fit.countedAs.length === 0 && isJobBlock(base))
  return isNamed ? best.filter(({ fit }) => fit.countedAs.length === 0) : best
}

function fittingBase(base: Block, wanted: WantedPlacement): FittingBase | null {
  const facts = rowFacts(base)
  const conditions = furtherConditions(base)
  if (wanted.label !== null)
    return plain(base.label).includes(wanted.label) ? { base, subjects: [], fit: { ...JUST, conditions } } : null
  if (!fitsBounds(facts, wanted)) return null
  const meetings = wanted.subjects.flatMap((asked) => meeting(asked, wanted.subjects, base, facts) ?? [])
  if (meetings.length === 0) return null
  const subjects = meetings.map(({ asked }) => asked)
  const settled = new Set(meetings.flatMap(({ asked, by }) => [asked, by]))
  const others = placedPersons(base, facts).filter((person) => !settled.has(person))
  const isAskedPerson = subjects.some((subject) => wordsOf(subject).is === 'person')
  const strict = others.filter((person) => TRAITS.has(person) || !isAskedPerson)
  const narrower = meetings.flatMap(({ asked, by, how }) => (how === 'narrower' && asked !== by ? [by] : []))
  return {
    base,
    subjects,
    fit: {
      ...JUST,
      countedAs: meetings.flatMap(({ how, by }) => (how === 'within' ? [by] : [])),
      also: others.filter((person) => !strict.includes(person)),
      onlyFor: [
        ...new Set([
          ...strict,
          ...narrower,
          ...(facts.form !== null && !settled.has(facts.form) && isJobBlock(base) ? [facts.form] : []),
        ]),
      ],
      conditions,
    },
  }
}

interface Meeting {
  readonly asked: Subject
  readonly by: Subject
  readonly how: 'named' | 'within' | 'narrower'
}

/** A purchase is not a placement: a row that is no job is for the group it names first, and for no other. */
function placedPersons(base: Block, { persons }: RowFacts): readonly Subject[] {
  return isPlacement(base) ? persons : persons.slice(0, 1)
}

function isPlacement(base: Block): boolean {
  return isJobBlock(base) || base.value.kind === 'unknown'
}

function meeting(asked: Subject, all: readonly Subject[], base: Block, facts: RowFacts): Meeting | null {
  const own = [...placedPersons(base, facts), ...(facts.form === null ? [] : [facts.form])]
  if (own.includes(asked)) return { asked, by: asked, how: 'named' }
  if (!isPlacement(base)) return null
  const { within, is } = wordsOf(asked)
  const isOpen = is === 'person' || facts.persons.every((person) => all.includes(person))
  if (within !== undefined && own.includes(within) && isOpen) return { asked, by: within, how: 'within' }
  const narrower = own.find((subject) => wordsOf(subject).within === asked)
  return narrower === undefined ? null : { asked, by: narrower, how: 'narrower' }
}

function fitsBounds(facts: RowFacts, wanted: WantedPlacement): boolean {
  if (facts.benefit !== null && wanted.benefitMonths !== null && !overlap(facts.benefit, wanted.benefitMonths))
    return false
  if (wanted.age !== null && facts.age?.max !== undefined && wanted.age >= facts.age.max) return false
  if (facts.levels.length > 0 && wanted.levels.length > 0 && !wanted.levels.some((one) => facts.levels.includes(one)))
    return false
  return facts.term === null || wanted.term === null || facts.term === wanted.term
}

interface Ends {
  readonly min?: number | null | undefined
  readonly minIncluded?: boolean | undefined
  readonly max?: number | null | undefined
  readonly maxIncluded?: boolean | undefined
}

/** True where some duration lies within both; open ends do not touch. */
function overlap(a: Ends, b: Ends): boolean {
  return reaches(a, b) && reaches(b, a)
}

function reaches(from: Ends, to: Ends): boolean {
  if (typeof from.min !== 'number' || typeof to.max !== 'number') return true
  return from.min < to.max || (from.min === to.max && from.minIncluded === true && to.maxIncluded === true)
}

/** Conditions in the words of the source, as far as the label does not say them already. */
export function furtherConditions(block: Block): string[] {
  const label = plain(`${block.label} ${block.category ?? ''}`)
  return block.conditions.flatMap(({ kind, text }) =>
    IN_THE_LABEL.has(kind) || label.includes(plain(text)) ? [] : [text],
  )
}

const IN_THE_LABEL: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>([
  'benefit',
  'benefit-months',
  'register',
  'education',
  'age',
  'new-or-existing',
])
