import type { Language } from '#texts'
import type { IsoDay } from '#time'
import type { SheetPlan, TabRole, WritePlan } from '#workbook'
import type { KeptEntries } from '../conversation/kept-entries'
import { portfolioConversationTab } from '../conversation/portfolio-conversation'
import { tabNames } from '../tab/tab-names'
import { agreement } from './agreement'
import type { Portfolio } from './portfolio'
import { portfolioFindings } from './portfolio-findings'
import { portfolioOverview } from './portfolio-overview'
import { portfolioReceipt } from './portfolio-receipt'
import { figuredTab, isFigured } from './portfolio-tabs'

/** The tabs that a portfolio can have, in their order. */
export const PORTFOLIO_TABS = [
  'overview',
  'authorities',
  'quarters',
  'blocks',
  'target-groups',
  'findings',
  'receipt',
  'conversation',
  'council',
] as const satisfies readonly TabRole[]

export type PortfolioTabRole = (typeof PORTFOLIO_TABS)[number]

/** Always there: what others point to, what accounts for them, and what one workbook does not have. */
const ALWAYS: readonly PortfolioTabRole[] = ['overview', 'authorities', 'findings', 'receipt']
/** Made when a person asks for them. */
const ON_REQUEST: readonly PortfolioTabRole[] = ['conversation', 'council']

export interface BuildPortfolioOptions {
  readonly today: IsoDay
  readonly language: Language
  /** Default: all but the pages for talks and the text for a council. What a portfolio alone has, the findings and the receipt are always among them. */
  readonly tabs?: readonly TabRole[]
  readonly productVersion?: string | null
  /** What a person typed on the pages for talks in the file that this one takes the place of; null where it takes none. */
  readonly typed?: readonly KeptEntries[] | null
}

/** Plan of a new workbook over many: the same tabs as of one workbook, with the files beside the figures. */
export function buildPortfolio(
  portfolio: Portfolio,
  { today, language, tabs, productVersion = null, typed = null }: BuildPortfolioOptions,
): { readonly plan: WritePlan; readonly tabs: readonly string[] } {
  const roles = PORTFOLIO_TABS.filter((role) =>
    tabs === undefined ? !ON_REQUEST.includes(role) : ALWAYS.includes(role) || tabs.includes(role),
  )
  const names = tabNames(null, roles)
  const nameOf = (role: TabRole): string => names.get(role) ?? ''
  const counted = portfolio.files.filter(({ reason }) => reason === null).length
  const facts = { portfolio, today, language, productVersion }
  const sheetOf = (role: PortfolioTabRole): SheetPlan => {
    const name = nameOf(role)
    if (isFigured(role)) {
      return figuredTab(role, portfolio.figures, {
        name,
        files: counted,
        leftOut: portfolio.files.length - counted,
        blocking: portfolio.counts.error,
        totals: agreement(portfolio, language),
        today,
        language,
        productVersion,
      })
    }
    if (role === 'conversation') {
      return portfolioConversationTab({ lines: portfolio.lines, typed, name, today, language, productVersion })
    }
    if (role === 'findings') return portfolioFindings({ ...facts, name })
    if (role === 'receipt') return portfolioReceipt({ ...facts, name })
    return portfolioOverview({ ...facts, name, receiptTab: nameOf('receipt'), findingsTab: nameOf('findings') })
  }
  const plan = roles.map((role) => ({ kind: 'put-sheet' as const, role, sheet: sheetOf(role) }))
  return { plan, tabs: plan.map(({ sheet }) => sheet.name) }
}
