import { withoutIdentityNumbers } from '#checks'
import { conversationTexts, formatsFor, type Language, summaryTexts } from '#texts'
import type { IsoDay, Quarter } from '#time'
import type { PlanCell, PlanRow, SheetPlan } from '#workbook'
import { totalsState } from '../control/control'
import { MARK_ROW } from '../changes/stale-mark'
import { formula, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { TabInput } from '../tab/tab-input'
import { type ConversationPage, conversationPages } from './conversation-page'
import { dealt, withThose } from './dealt-entries'
import { type KeptEntries, keptEntries } from './kept-entries'
import { findingRows } from './page-findings'
import { addNeeded, addWithholding } from './page-needs'
import { fitted, PAGE_POINTS, PAGE_WIDTHS, pointsOf, SCALE } from './page-room'
import { addPageHead, addQuarters, addStanding } from './page-standing'
import { addAgenda, addPageFoot, addParties, agreedRows } from './page-talk'

/** Excel breaks a sheet in no more than 1,026 places by hand. */
const MOST_PAGES = 1000

/** What all pages of a tab have in common. */
export interface PagesInput {
  readonly name: string
  readonly today: IsoDay
  /** Last quarter with rows, for a tab without pages. */
  readonly quarter: Quarter | null
  readonly language: Language
  readonly productVersion: string | null
  /** Absent where the tab stands in another file than its figures. */
  readonly mark?: PlanCell | null
  /** What a person typed on the pages before; null where nobody could. */
  readonly typed: readonly KeptEntries[] | null
  /** Words of the foot, and of a page of which the contract is gone. */
  readonly words: { readonly kept: string; readonly gone: string }
}

/** `SROI Gesprek`: one A4 for the conversation about each contract. What a person typed on it before stays. */
export function conversationTab({ snapshot, report, rulebook, control, ...input }: TabInput): SheetPlan {
  const { language } = input
  return conversationSheet(conversationPages(report, rulebook, { totals: totalsState(control), language }), {
    ...input,
    today: report.today,
    quarter: report.quarter,
    typed: withThose(keptEntries(snapshot), input.typed ?? []),
    words: conversationTexts(language).agreed,
  })
}

/** A page for each, as many as Excel can break; whoever typed on a page keeps it. */
export function conversationSheet(pages: readonly ConversationPage[], input: PagesInput): SheetPlan {
  const { kept, left } = dealt(pages, input.typed ?? [])
  let room = MOST_PAGES - kept.size
  const shown = pages.filter((page) => kept.has(page) || room-- > 0)
  const sheets: (readonly PlanRow[])[] = []
  // The mark stands in row 3 of the tab; the other pages repeat it, for they are read one by one.
  const marked = (): PagesInput => {
    const { mark } = input
    return sheets.length === 0 || !mark ? input : { ...input, mark: formula(`$A$${String(MARK_ROW)}`, mark.style) }
  }
  for (const page of shown) sheets.push(pageRows(page, kept.get(page) ?? null, marked()))
  for (const gone of left) sheets.push(goneRows(gone, marked()))
  if (sheets.length === 0) sheets.push(emptyRows(input))
  const rest = pages.length - shown.length
  if (rest > 0) sheets.push([{ cells: [text(conversationTexts(input.language).morePages(rest), 'note')] }])
  return {
    name: input.name,
    rows: sheets.flat(),
    columnWidths: PAGE_WIDTHS,
    pageBreaks: breaksAfter(sheets),
    // Not "one page wide": beside that, programs may pass over the breaks between the pages.
    print: { landscape: false, onePageWide: false, scale: SCALE, columns: PAGE_WIDTHS.length },
  }
}

/** The rows of one page; the findings take what room the rest leaves. */
function pageRows(page: ConversationPage, kept: KeptEntries | null, input: PagesInput): readonly PlanRow[] {
  const { language } = input
  const above = drawn((draft) => {
    addPageHead(draft, page, input, language)
    addStanding(draft, page, language)
    addQuarters(draft, page, language)
    addNeeded(draft, page, language)
    addWithholding(draft, page, language)
  })
  const talk = drawn((draft) => {
    addAgenda(draft, page, language)
  })
  const foot = drawn((draft) => {
    addPageFoot(draft, page, [input.words.kept, ...madeBy(page, input)], language)
  })
  const points = PAGE_POINTS - pointsOf([...above, ...talk, ...agreedRows(kept, language), ...foot])
  const findings = findingRows(page, { points, language })
  const agreed = agreedRows(kept, language, points - pointsOf(findings))
  return [...above, ...findings, ...talk, ...agreed, ...foot]
}

/** What was typed for a contract that is gone: nothing of a person's is lost by making the tab anew. */
function goneRows(kept: KeptEntries, { words, language, mark }: PagesInput): readonly PlanRow[] {
  const head = drawn((draft) => {
    const title = `${conversationTexts(language).pageTitle}${withoutIdentityNumbers(kept.kenmerk)}`
    addTabHead(draft, { title, about: words.gone, ...(mark !== undefined && { mark }) })
    if (kept.parties !== '') addParties(draft, withoutIdentityNumbers(kept.parties), language)
    draft.skip()
  })
  return [...head, ...agreedRows(kept, language)]
}

function emptyRows({ today, quarter, language, mark }: PagesInput): readonly PlanRow[] {
  const t = conversationTexts(language)
  return drawn((draft) => {
    addTabHead(draft, {
      title: t.pageTitle.replace(/: $/, ''),
      about: t.about({ day: formatsFor(language).day(today), quarter }),
      ...(mark !== undefined && { mark }),
    })
    draft.add(text(t.noContracts, 'note'))
  })
}

function drawn(draw: (draft: TabDraft) => void): readonly PlanRow[] {
  const draft = tabDraft()
  draw(draft)
  return fitted(draft.rows())
}

function madeBy({ totals }: ConversationPage, { today, productVersion, language }: PagesInput): readonly string[] {
  const t = summaryTexts(language).foot
  return [t.madeBy({ version: productVersion, day: formatsFor(language).day(today) }), t[totals]]
}

function breaksAfter(sheets: readonly (readonly PlanRow[])[]): readonly number[] {
  let last = 0
  return sheets.slice(0, -1).map((rows) => (last += rows.length))
}
