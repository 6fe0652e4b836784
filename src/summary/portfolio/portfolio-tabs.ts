import type { ValidationReport } from '#checks'
import type { SheetPlan, TabRole } from '#workbook'
import { portfolioAuthoritiesTab } from '../authorities/authorities-tab'
import { authorityFigures, mergedAuthorities } from '../authorities/authority-figures'
import { blockFigures, mergedBlockFigures } from '../blocks/block-figures'
import { portfolioBlocksTab } from '../blocks/blocks-tab'
import { councilFigures, mergedCouncil } from '../council/council-figures'
import { portfolioCouncilTab } from '../council/council-tab'
import { mergedQuarters, quarterFigures } from '../quarters/quarter-figures'
import { portfolioQuartersTab } from '../quarters/quarters-tab'
import type { PortfolioInput } from '../tab/tab-input'
import { groupFigures, mergedGroupFigures } from '../target-groups/group-figures'
import { portfolioTargetGroupsTab } from '../target-groups/target-groups-tab'

export interface PortfolioTabInput<F> extends PortfolioInput<F> {
  readonly leftOut: number
  /** Findings of all files that block. */
  readonly blocking: number
}

/** A tab that a portfolio has too: its figures per contract, how they add up, and how they are drawn. */
interface PortfolioTab<F> {
  readonly figures: (report: ValidationReport) => F
  readonly merged: (list: readonly F[]) => F
  readonly tab: (input: PortfolioTabInput<F>) => SheetPlan
}

/** Figures of one contract for every tab, by role. */
export type TabFigures = { readonly [R in FiguredRole]: ReturnType<(typeof TABS)[R]['figures']> }

export type FiguredRole = keyof typeof TABS

/** In tab order. */
const TABS = {
  quarters: kind({
    figures: (report) => quarterFigures(report),
    merged: mergedQuarters,
    tab: portfolioQuartersTab,
  }),
  authorities: kind({
    figures: authorityFigures,
    merged: mergedAuthorities,
    tab: portfolioAuthoritiesTab,
  }),
  blocks: kind({ figures: blockFigures, merged: mergedBlockFigures, tab: portfolioBlocksTab }),
  'target-groups': kind({ figures: groupFigures, merged: mergedGroupFigures, tab: portfolioTargetGroupsTab }),
  council: kind({
    figures: councilFigures,
    merged: mergedCouncil,
    tab: ({ files, leftOut, ...input }) => portfolioCouncilTab({ ...input, files: { counted: files, leftOut } }),
  }),
} satisfies Partial<Record<TabRole, unknown>>

const ROLES = Object.keys(TABS) as readonly FiguredRole[]

export function tabFigures(report: ValidationReport): TabFigures {
  return Object.fromEntries(ROLES.map((role) => [role, TABS[role].figures(report)])) as unknown as TabFigures
}

/** The figures of one tab over everything that counts. */
export function mergedFigures<R extends FiguredRole>(role: R, list: readonly TabFigures[]): TabFigures[R] {
  const { merged } = TABS[role] as unknown as PortfolioTab<TabFigures[R]>
  return merged(list.map((one) => one[role]))
}

/** One tab over all figures that count. */
export function figuredTab(
  role: FiguredRole,
  figures: readonly TabFigures[],
  input: Omit<PortfolioTabInput<unknown>, 'figures'>,
): SheetPlan {
  const { tab } = TABS[role] as unknown as PortfolioTab<unknown>
  return tab({ ...input, figures: mergedFigures(role, figures) })
}

export function isFigured(role: TabRole): role is FiguredRole {
  return Object.hasOwn(TABS, role)
}

function kind<F>(tab: PortfolioTab<F>): PortfolioTab<F> {
  return tab
}
