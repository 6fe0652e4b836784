import { plain } from '#doctor'
import type { Block, BlockCatalogue, Condition, Subject } from '#rulebook'
import { blocksOf, type RuleProblem } from '#rules'
import { fittingBases, furtherConditions, JUST, type RowFit } from './fit'
import { isBonus, rowFacts } from './row-facts'
import { subjectsIn, type WantedPlacement } from './words'

/** A row of a catalogue that a placement may be counted by. */
export interface FittingRow {
  readonly base: Block
  readonly bonuses: readonly Block[]
  readonly fit: RowFit
  /** Why a bonus that was asked for does not stand on this row. */
  readonly refused: readonly RuleProblem[]
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
