import { conversationTexts, formatsFor, type Language } from '#texts'
import type { PlanCell, PlanRow } from '#workbook'
import { tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { AGENDA_POLICY, AGENDA_SOURCE } from './agenda'
import type { ConversationPage } from './conversation-page'
import { ENTRY_COLUMNS, type KeptEntries } from './kept-entries'
import { fitted } from './page-room'

/** Lines to write in: high enough for a pen, never fewer than this, and more where the page has room. */
const FEWEST_LINES = 3
const MOST_LINES = 8
const ENTRY_HEIGHT = 25

/** What to talk about, each point with where the Leidraad says so. */
export function addAgenda(draft: TabDraft, { agenda, figures }: ConversationPage, language: Language): void {
  const t = conversationTexts(language).agenda
  const { euro } = formatsFor(language)
  const blank = text('', 'header')
  draft.add(text(t.heading, 'header'), blank, blank, blank, text(t.source, 'header'))
  for (const { topic, amount, section } of agenda) {
    const said = t.topics[topic](amount === null ? '' : euro(amount))
    draft.add(text(`☐ ${said}`), null, null, null, text(section ?? t.byPolicy, 'note'))
  }
  draft.add(text(t.from(AGENDA_SOURCE, figures.policy?.startsWith(`${AGENDA_POLICY}@`) !== false), 'note'))
  draft.skip()
}

/**
 * The yellow cells: what was typed before stands in them again, and there is always room for more.
 * @param spare points of the page that nothing else needs
 */
export function agreedRows(kept: KeptEntries | null, language: Language, spare = 0): readonly PlanRow[] {
  const t = conversationTexts(language).agreed
  const lines = kept?.lines ?? []
  const wanted = Math.min(MOST_LINES, FEWEST_LINES + Math.floor(Math.max(0, spare) / ENTRY_HEIGHT))
  const blank = Array.from({ length: Math.max(0, wanted - lines.length) }, (): readonly string[] => [])
  const header = tabDraft()
  header.add(...[t.cause, t.action, t.who, t.when, t.done].map((name) => text(name, 'header')))
  const entries = tabDraft()
  for (const line of [...lines, ...blank]) {
    entries.add(...Array.from({ length: ENTRY_COLUMNS }, (_, at) => entry(line[at])))
  }
  entries.add(text(t.planChange, 'label'), entry(kept?.planChange), text(t.planChangeHow, 'subtitle'))
  entries.add(text(t.nextTalk, 'label'), entry(kept?.nextTalk))
  return [...header.rows(), ...fitted(entries.rows()).map(toWriteIn)]
}

function toWriteIn(row: PlanRow): PlanRow {
  return { ...row, height: Math.max(ENTRY_HEIGHT, row.height ?? 0), isFixed: true }
}

function entry(typed: string | undefined): PlanCell {
  return text(typed ?? '', 'entryWrapped')
}

/** Between whom the contract is; together with the kenmerk a page that was made before is recognised by it. */
export function addParties(draft: TabDraft, parties: string, language: Language): void {
  draft.add(text(conversationTexts(language).parties, 'label'), text(parties))
}

export function partiesOf(
  { contractor, authority }: Pick<ConversationPage, 'contractor' | 'authority'>,
  language: Language,
): string {
  return conversationTexts(language).between(contractor, authority)
}

/** When the next report is about, and then what else there is to say of the page. */
export function addPageFoot(
  draft: TabDraft,
  { nextReport }: ConversationPage,
  notes: readonly string[],
  language: Language,
): void {
  const t = conversationTexts(language).agreed
  const { day } = formatsFor(language)
  const report = nextReport === null ? t.noReport : t.report({ ...nextReport, until: day(nextReport.until) })
  draft.add(text(t.nextReport, 'label'), text(report))
  for (const line of notes) draft.add(text(line, 'note'))
}
