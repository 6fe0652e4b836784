import { plain } from '#doctor'
import { euro, type Euro, type Exact, exact } from '#money'
import { type Block, type BlockCatalogue, catalogueRef, nearestOf, type Rulebook } from '#rulebook'
import { type BlockValuation, blockValue, isJobBlock, type Outcome } from '#rules'
import type { OpenQuestion } from '#sources'
import { inForce, type IsoDay } from '#time'
import { type Asked, knownWords, whatIsAsked } from './asked'
import { rowFacts } from './row-facts'
import { type FittingRow, rowsFor, type RowsOfCatalogue } from './rows'
import { subjectsIn, type WantedPlacement } from './words'

export interface CompareOptions {
  /** What people call it: "WIA", "Participatiewet > 2 jaar", "wia+55", a code, a label. */
  readonly word: string
  readonly fte: Exact
  readonly months: Exact
  readonly today: IsoDay
  /** The catalogue of this workbook; codes are read in it first, and others are compared with it. */
  readonly own: BlockCatalogue | null
}

export type RegionComparison = ComparedRegions | UnknownWord

export interface UnknownWord {
  readonly kind: 'unknown'
  readonly word: string
  readonly nearest: string | null
}

/** One placement valued by every known catalogue. */
export interface ComparedRegions extends Asked {
  readonly kind: 'compared'
  readonly word: string
  readonly fte: Exact
  readonly months: Exact
  /** Versions that hold first; by the highest amount, then by name. */
  readonly regions: readonly ComparedRegion[]
  /** Among the versions in force, and the own one. */
  readonly lowest: Euro | null
  readonly highest: Euro | null
}

export interface ComparedRegion {
  readonly catalogue: BlockCatalogue
  readonly ref: string
  readonly isOwn: boolean
  readonly validity: 'in-force' | 'not-yet' | 'ended'
  /** True where the same catalogue has other versions too. */
  readonly isOneOfSeveral: boolean
  readonly rows: readonly ComparedRow[]
  readonly without: RowsOfCatalogue['without']
  /** What the source leaves open about rows that are not there. */
  readonly gaps: readonly OpenQuestion[]
  /** Where there is no row: the block whose value is agreed. */
  readonly custom: Block | null
}

export interface ComparedRow extends FittingRow {
  /** As a formula takes it: base and bonuses. */
  readonly code: string
  /** Null for rows that do not count per fte: nothing to compute for a placement. */
  readonly outcome: Outcome<BlockValuation> | null
  readonly amount: Euro | null
  /** Months that count; null where there is no amount. */
  readonly counted: Exact | null
  /** Against the row of the own catalogue for the same people. */
  readonly difference: Euro | null
  /** Part of the highest amount of all, 0 to 1, for a bar. */
  readonly part: number | null
}

/** What one placement counts for under every catalogue we know; exact, by the same rules as the formulas. */
export function compareRegions(rulebook: Rulebook, options: CompareOptions): RegionComparison {
  const { word, fte, months, own } = options
  const asked = whatIsAsked(word, rulebook, own)
  if (asked === null) return { kind: 'unknown', word, nearest: nearestOf(plain(word), knownWords(rulebook)) }
  const valued = rulebook.catalogues.map((catalogue) => ({
    catalogue,
    ...valuedRows(asked.wanted, catalogue, options),
  }))
  const ownRows = valued.find(({ catalogue }) => catalogue === own)?.rows ?? []
  const most = highestOf({ rows: valued.flatMap(({ rows }) => rows) })
  const regions = valued
    .map(({ catalogue, rows, without }): ComparedRegion => ({
      catalogue,
      ref: catalogueRef(catalogue),
      isOwn: catalogue === own,
      isOneOfSeveral: rulebook.catalogues.some((other) => other !== catalogue && other.id === catalogue.id),
      validity: validityOf(catalogue, rulebook, options.today),
      rows: rows.map((row) => ({
        ...row,
        difference: catalogue === own ? null : difference(row, ownRows),
        part: partOf(row, most),
      })),
      without,
      gaps: rows.length > 0 ? [] : gapsFor(asked.wanted, catalogue),
      custom: rows.length > 0 ? null : (catalogue.blocks.find(({ value }) => value.kind === 'agreed') ?? null),
    }))
    .sort(byHighest)
  const amounts = regions.flatMap((region) => (holds(region) ? region.rows.flatMap(amountOf) : []))
  const sorted = amounts.sort((a, b) => a.comparedTo(b))
  return {
    kind: 'compared',
    word,
    ...asked,
    fte,
    months,
    regions,
    lowest: sorted[0] ?? null,
    highest: sorted[sorted.length - 1] ?? null,
  }
}

function valuedRows(
  wanted: WantedPlacement,
  catalogue: BlockCatalogue,
  { fte, months }: CompareOptions,
): { readonly rows: readonly ComparedRow[]; readonly without: RowsOfCatalogue['without'] } {
  const { rows, without } = rowsFor(wanted, catalogue)
  return {
    without,
    rows: rows.map((row) => {
      const code = [row.base, ...row.bonuses].map((block) => block.code).join('+')
      const counts = isJobBlock(row.base) || row.base.value.kind === 'unknown'
      const outcome = counts ? blockValue({ block: code, quantity: fte, months: { exact: months } }, catalogue) : null
      const value = outcome?.ok === true ? outcome.value : null
      return {
        ...row,
        code,
        outcome,
        amount: value?.amount ?? null,
        counted: value?.countedMonths ?? null,
        difference: null,
        part: null,
      }
    }),
  }
}

/** Only with a row for the same people: the one for the same time on benefit, or the only one there is. */
function difference(row: ComparedRow, ownRows: readonly ComparedRow[]): Euro | null {
  if (row.amount === null) return null
  const valued = ownRows.filter(({ amount }) => amount !== null)
  const same = valued.filter(({ base }) => benefitKey(base) === benefitKey(row.base))
  const [counterpart, another] = same.length > 0 ? same : valued
  if (counterpart === undefined || another !== undefined) return null
  return euro(row.amount.minus(counterpart.amount ?? exact(0)))
}

function partOf({ amount }: ComparedRow, most: Euro | null): number | null {
  if (amount === null || most === null) return null
  return most.isZero() ? 0 : amount.dividedBy(most).toNumber()
}

function benefitKey(block: Block): string {
  const { benefit } = rowFacts(block)
  return benefit === null ? '' : [benefit.min ?? '', benefit.max ?? ''].join('-')
}

function validityOf(catalogue: BlockCatalogue, rulebook: Rulebook, today: IsoDay): ComparedRegion['validity'] {
  const versions = rulebook.catalogues.filter(({ id }) => id === catalogue.id)
  const now = inForce(versions, today)
  if (now.kind === 'in-force' && now.version === catalogue) return 'in-force'
  return catalogue.validFrom !== null && catalogue.validFrom > today ? 'not-yet' : 'ended'
}

/** Open questions about the very group that has no row; and where a part of the table is missing, it may stand there. */
function gapsFor({ subjects }: WantedPlacement, { openQuestions }: BlockCatalogue): OpenQuestion[] {
  return openQuestions.filter(
    ({ why, question }) =>
      why === 'cut-off' || subjectsIn(question.nl).some(({ subject }) => subjects.includes(subject)),
  )
}

/** In force, or what this workbook goes by whatever its dates. */
function holds({ validity, isOwn }: ComparedRegion): boolean {
  return validity === 'in-force' || isOwn
}

function byHighest(a: ComparedRegion, b: ComparedRegion): number {
  if (holds(a) !== holds(b)) return holds(a) ? -1 : 1
  const [one, other] = [highestOf(a), highestOf(b)]
  if (one !== null && other !== null && !one.equals(other)) return other.comparedTo(one)
  if ((one === null) !== (other === null)) return one === null ? 1 : -1
  // A catalogue with a row but no amount says more than one without a row.
  if ((a.rows.length === 0) !== (b.rows.length === 0)) return a.rows.length === 0 ? 1 : -1
  return a.catalogue.label.localeCompare(b.catalogue.label, 'nl', { numeric: true }) || a.ref.localeCompare(b.ref)
}

function highestOf({ rows }: Pick<ComparedRegion, 'rows'>): Euro | null {
  return rows.flatMap(amountOf).reduce<Euro | null>((most, one) => (most?.greaterThanOrEqualTo(one) ? most : one), null)
}

function amountOf({ amount }: ComparedRow): Euro[] {
  return amount === null ? [] : [amount]
}
