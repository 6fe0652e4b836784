import { plain } from '#doctor'
import type { Block, BlockCatalogue, Condition, Subject } from '#rulebook'
import { blocksOf, isJobBlock, type RuleProblem } from '#rules'
import { levelsOf, subjectsIn, type WantedPlacement, wordsOf } from './compare-words'

/** A row of a catalogue that a placement may be counted by. */
export interface FittingRow {
  readonly base: Block
  readonly bonuses: readonly Block[]
  readonly fit: RowFit
  /** Why a bonus that was asked for does not stand on this row. */
  readonly refused: readonly RuleProblem[]
}

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

export interface RowsOfCatalogue {
  readonly rows: readonly FittingRow[]
  readonly without: readonly MissingWish[]
}

/** Something that was asked for beside what the rows are for: there is nothing for it here, or only from a higher age. */
export interface MissingWish {
  readonly asked: Subject | 'age'
  readonly fromAge: number | null
}

/** What a row says about whom and what it is for. */
export interface RowFacts {
  readonly persons: readonly Subject[]
  readonly form: Subject | null
  readonly benefit: Condition | null
  readonly age: Condition | null
  readonly levels: readonly number[]
  readonly term: 'new' | 'existing' | null
}

/** Rows of a catalogue for a placement, in the order of the source; with bonuses where they were asked for beside a group. */
export function rowsFor(wanted: WantedPlacement, catalogue: BlockCatalogue): RowsOfCatalogue {
  const bases = fittingBases(wanted, catalogue)
  const matched = new Set(bases.flatMap(({ subjects }) => subjects))
  const bonuses = catalogue.blocks.filter((block) => isBonus(block) && fitsBonus(block, wanted, true))
  if (bases.length === 0) return { rows: loneBonuses(wanted, catalogue), without: [] }
  const extra = mostOfEach(bonuses).filter((bonus) => !bonusSubjects(bonus).some((subject) => matched.has(subject)))
  const has = new Set(bonuses.flatMap(bonusSubjects))
  return {
    rows: [
      ...bases.map(({ base, fit }) => ({ base, fit, ...withBonuses(base, extra, catalogue) })),
      ...loneBonuses({ ...wanted, subjects: wanted.subjects.filter((one) => matched.has(one)), age: null }, catalogue),
    ],
    without: [
      ...missingAge(wanted, bonuses, catalogue),
      ...wanted.subjects.flatMap((asked) => (matched.has(asked) || has.has(asked) ? [] : [{ asked, fromAge: null }])),
    ],
  }
}

function missingAge({ age }: WantedPlacement, bonuses: readonly Block[], { blocks }: BlockCatalogue): MissingWish[] {
  if (age === null || bonuses.some((bonus) => ageOf(bonus) !== undefined)) return []
  const ages = blocks.flatMap((block) => (isBonus(block) ? (ageOf(block) ?? []) : []))
  return [{ asked: 'age', fromAge: ages.length === 0 ? null : Math.min(...ages) }]
}

/** What a row is for, from its label, its category and its conditions. */
export function rowFacts(block: Block): RowFacts {
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

const JUST: RowFit = { countedAs: [], also: [], onlyFor: [], conditions: [], fromAge: null }

interface FittingBase {
  readonly base: Block
  readonly subjects: readonly Subject[]
  readonly fit: RowFit
}

function fittingBases(wanted: WantedPlacement, { blocks }: BlockCatalogue): FittingBase[] {
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
function furtherConditions(block: Block): string[] {
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

/** Persons by what they learned or went through rather than by their benefit. */
const TRAITS: ReadonlySet<Subject> = new Set<Subject>(['STARTKWAL', 'VSO', 'STATUSHOUDER', 'DETENTIE', 'LKS'])

/** A bonus of costs made stands alone, and is found like any other row. */
export function isBonus(block: Block): boolean {
  return block.role === 'bonus' && block.standsOn !== 'alone'
}

function bonusSubjects(bonus: Block): readonly Subject[] {
  if (rowFacts(bonus).age !== null) return []
  return subjectsIn(bonus.label)
    .slice(0, 1)
    .map(({ subject }) => subject)
}

function fitsBonus(bonus: Block, wanted: WantedPlacement, isOldEnough: boolean): boolean {
  if (wanted.label !== null) return plain(bonus.label).includes(wanted.label)
  const { age } = rowFacts(bonus)
  if (age === null) return bonusSubjects(bonus).some((subject) => wanted.subjects.includes(subject))
  return wanted.age !== null && (!isOldEnough || reachesAge(wanted.age, age))
}

function reachesAge(age: number, { min, minIncluded }: Condition): boolean {
  return min === undefined || age > min || (age === min && minIncluded !== false)
}

/** Of bonuses that exclude each other the one that asks most: 55+ goes before 50+. */
function mostOfEach(bonuses: readonly Block[]): readonly Block[] {
  return bonuses.filter(
    (bonus) =>
      bonus.exclusiveGroup === null ||
      !bonuses.some(
        (other) => other.exclusiveGroup === bonus.exclusiveGroup && (ageOf(other) ?? 0) > (ageOf(bonus) ?? 0),
      ),
  )
}

function ageOf(bonus: Block): number | undefined {
  return rowFacts(bonus).age?.min
}

/** Bonuses that were asked for without a group to stand on. */
function loneBonuses(wanted: WantedPlacement, { blocks }: BlockCatalogue): FittingRow[] {
  const fitting = blocks.filter((block) => isBonus(block) && fitsBonus(block, wanted, false))
  const enough = mostOfEach(fitting.filter((bonus) => fitsBonus(bonus, wanted, true)))
  return fitting
    .filter((bonus) => enough.includes(bonus) || !fitsBonus(bonus, wanted, true))
    .map((bonus) => {
      const fromAge = enough.includes(bonus) ? null : (ageOf(bonus) ?? null)
      return { base: bonus, bonuses: [], refused: [], fit: { ...JUST, conditions: furtherConditions(bonus), fromAge } }
    })
}

function withBonuses(
  base: Block,
  bonuses: readonly Block[],
  catalogue: BlockCatalogue,
): Pick<FittingRow, 'bonuses' | 'refused'> {
  const accepted: Block[] = []
  const refused: RuleProblem[] = []
  for (const bonus of bonuses) {
    const choice = blocksOf([base, ...accepted, bonus].map(({ code }) => code).join('+'), catalogue)
    if (choice.ok) accepted.push(bonus)
    else refused.push(choice.problem)
  }
  return { bonuses: accepted, refused }
}
