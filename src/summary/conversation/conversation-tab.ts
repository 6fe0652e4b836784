import { withoutIdentityNumbers } from '#checks'
import { conversationTexts, formatsFor, summaryTexts } from '#texts'
import type { PlanCell, PlanRow, SheetPlan } from '#workbook'
import { totalsAgree } from '../control/control'
import { MARK_ROW } from '../changes/stale-mark'
import { formula, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { TabInput } from '../tab/tab-input'
import { type ConversationPage, conversationPages } from './conversation-page'
import { type KeptEntries, keptEntries } from './kept-entries'
import { findingRows } from './page-findings'
import { addNeeded, addWithholding } from './page-needs'
import { fitted, PAGE_POINTS, PAGE_WIDTHS, pointsOf, SCALE } from './page-room'
import { addPageHead, addQuarters, addStanding } from './page-standing'
import { addAgenda, addPageFoot, agreedRows } from './page-talk'

/** Excel breaks a sheet in no more than 1,026 places by hand. */
const MOST_PAGES = 1000

/** `SROI Gesprek`: one A4 for the conversation about each contract. What a person typed on it before stays. */
export function conversationTab(input: TabInput): SheetPlan {
  const { report, rulebook, language, mark } = input
  const { pages, general } = conversationPages(report, rulebook, language)
  const typed = [...keptEntries(input.snapshot)]
  const sheets: (readonly PlanRow[])[] = []
  for (const page of pages.slice(0, MOST_PAGES)) {
    const at = typed.findIndex(({ kenmerk }) => kenmerk === page.kenmerk)
    const [kept = null] = at < 0 ? [] : typed.splice(at, 1)
    sheets.push(pageRows(page, { ...input, general, kept, mark: markOf(mark, sheets.length === 0) }))
  }
  for (const kept of typed) sheets.push(goneRows(kept, { ...input, mark: markOf(mark, sheets.length === 0) }))
  if (sheets.length === 0) sheets.push(emptyRows(input))
  const rest = pages.length - MOST_PAGES
  if (rest > 0) sheets.push([{ cells: [text(conversationTexts(language).morePages(rest), 'note')] }])
  return {
    name: input.name,
    rows: sheets.flat(),
    columnWidths: PAGE_WIDTHS,
    pageBreaks: breaksAfter(sheets),
    // Not "one page wide": beside that, programs may pass over the breaks between the pages.
    print: { landscape: false, onePageWide: false, scale: SCALE, columns: PAGE_WIDTHS.length },
  }
}

interface PageInput extends TabInput {
  readonly general: number
  readonly kept: KeptEntries | null
}

/** The rows of one page; the findings take what room the rest leaves. */
function pageRows(page: ConversationPage, input: PageInput): readonly PlanRow[] {
  const { report, general, kept, language, mark } = input
  const above = drawn((draft) => {
    addPageHead(draft, page, { today: report.today, quarter: report.quarter, mark }, language)
    addStanding(draft, page, language)
    addQuarters(draft, page, language)
    addNeeded(draft, page, language)
    addWithholding(draft, page, language)
  })
  const talk = drawn((draft) => {
    addAgenda(draft, page, language)
  })
  const foot = drawn((draft) => {
    addPageFoot(draft, page, madeBy(input), language)
  })
  const points = PAGE_POINTS - pointsOf([...above, ...talk, ...agreedRows(kept, language), ...foot])
  const findings = findingRows(page, { points, general, language })
  const agreed = agreedRows(kept, language, points - pointsOf(findings))
  return [...above, ...findings, ...talk, ...agreed, ...foot]
}

/** What was typed for a contract that is gone: nothing of a person's is lost by making the tab anew. */
function goneRows(kept: KeptEntries, { language, mark }: TabInput): readonly PlanRow[] {
  const t = conversationTexts(language)
  const head = drawn((draft) => {
    addTabHead(draft, { title: `${t.pageTitle}${withoutIdentityNumbers(kept.kenmerk)}`, about: t.agreed.gone, mark })
    draft.skip()
  })
  return [...head, ...agreedRows(kept, language)]
}

function emptyRows({ report, language, mark }: TabInput): readonly PlanRow[] {
  const t = conversationTexts(language)
  return drawn((draft) => {
    addTabHead(draft, {
      title: t.pageTitle.replace(/: $/, ''),
      about: t.about({ day: formatsFor(language).day(report.today), quarter: report.quarter }),
      mark,
    })
    draft.add(text(t.noContracts, 'note'))
  })
}

function drawn(draw: (draft: TabDraft) => void): readonly PlanRow[] {
  const draft = tabDraft()
  draw(draft)
  return fitted(draft.rows())
}

/** The mark stands in row 3 of the tab; the other pages repeat it, for they are read one by one. */
function markOf(mark: PlanCell | null, isFirst: boolean): PlanCell | null {
  return mark === null || isFirst ? mark : formula(`$A$${String(MARK_ROW)}`, mark.style)
}

function madeBy({ report, control, productVersion, language }: TabInput): readonly string[] {
  const t = summaryTexts(language).foot
  const made = t.madeBy({ version: productVersion, day: formatsFor(language).day(report.today) })
  const totals = control.claimed === null ? t.notCounted : totalsAgree(control) ? t.agrees : t.differs
  return [made, totals]
}

function breaksAfter(sheets: readonly (readonly PlanRow[])[]): readonly number[] {
  let last = 0
  return sheets.slice(0, -1).map((rows) => (last += rows.length))
}
