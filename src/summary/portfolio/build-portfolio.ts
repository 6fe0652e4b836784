import type { Language } from '#texts'
import type { IsoDay } from '#time'
import type { SheetPlan, TabRole, WritePlan } from '#workbook'
import { tabNames } from '../tab/tab-names'
import type { Portfolio } from './portfolio'
import { portfolioFindings } from './portfolio-findings'
import { portfolioOverview } from './portfolio-overview'
import { portfolioReceipt } from './portfolio-receipt'
import { FIGURED_TABS, figuredTab } from './portfolio-tabs'

export interface BuildPortfolioOptions {
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion?: string | null
}

/** Plan of a new workbook over many: the same tabs as of one workbook, with the files beside the figures. */
export function buildPortfolio(
  portfolio: Portfolio,
  { today, language, productVersion = null }: BuildPortfolioOptions,
): { readonly plan: WritePlan; readonly tabs: readonly string[] } {
  const roles: readonly TabRole[] = ['overview', ...FIGURED_TABS, 'findings', 'receipt']
  const names = tabNames(null, roles)
  const nameOf = (role: TabRole): string => names.get(role) ?? ''
  const common = { portfolio, today, language, productVersion }
  const files = portfolio.files.filter(({ reason }) => reason === null).length
  const sheets = roles.map((role): { role: TabRole; sheet: SheetPlan | null } => {
    const name = nameOf(role)
    if (role === 'overview') {
      const others = { receiptTab: nameOf('receipt'), findingsTab: nameOf('findings') }
      return { role, sheet: portfolioOverview({ ...common, ...others, name }) }
    }
    if (role === 'findings') return { role, sheet: portfolioFindings({ ...common, name }) }
    if (role === 'receipt') return { role, sheet: portfolioReceipt({ ...common, name }) }
    return { role, sheet: figuredTab(role, portfolio.figures, { name, files, today, language, productVersion }) }
  })
  const plan = sheets.flatMap(({ role, sheet }) =>
    sheet === null ? [] : [{ kind: 'put-sheet' as const, role, sheet }],
  )
  return { plan, tabs: plan.map(({ sheet }) => sheet.name) }
}
