import type { ValidationReport } from '#checks'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import type { SheetPlan, TabRole } from '#workbook'

/** What a tab of a portfolio is drawn from. */
export interface PortfolioTabInput<F> {
  /** Of everything that counts, added up. */
  readonly figures: F
  readonly name: string
  readonly files: number
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion: string | null
}

/** A tab that a portfolio has too: its figures per contract, how they add up, and how they are drawn. */
interface PortfolioTab<F> {
  readonly figures: (report: ValidationReport) => F
  readonly merged: (list: readonly F[]) => F
  readonly tab: (input: PortfolioTabInput<F>) => SheetPlan
}

/** Figures of one contract for every tab, by role. */
export type TabFigures = Readonly<Record<string, unknown>>

/** In tab order, between the overview and the findings. */
const TABS = {} satisfies Partial<Record<TabRole, PortfolioTab<never>>>

const ENTRIES = Object.entries(TABS as Readonly<Record<string, PortfolioTab<unknown>>>) as readonly (readonly [
  TabRole,
  PortfolioTab<unknown>,
])[]

/** Roles of the tabs that are drawn from figures, in tab order. */
export const FIGURED_TABS: readonly TabRole[] = ENTRIES.map(([role]) => role)

export function tabFigures(report: ValidationReport): TabFigures {
  return Object.fromEntries(ENTRIES.map(([role, { figures }]) => [role, figures(report)]))
}

/** One tab over all figures that count. */
export function figuredTab(
  role: TabRole,
  figures: readonly TabFigures[],
  input: Omit<PortfolioTabInput<unknown>, 'figures'>,
): SheetPlan | null {
  const [, kind] = ENTRIES.find(([own]) => own === role) ?? []
  if (kind === undefined) return null
  return kind.tab({ ...input, figures: kind.merged(figures.map((one) => one[role])) })
}
