import { withoutIdentityNumbers } from '#checks'
import { conversationTexts, type ConversationTexts, LANGUAGES } from '#texts'
import { dayFromSerial, dutchDay } from '#time'
import { type Cell, isCellError, isDateFormat, ownTab, type SheetRow, type WorkbookSnapshot } from '#workbook'

/** What a person typed on the page of one contract. */
export interface KeptEntries {
  /** As the page named it, and between whom it was. */
  readonly kenmerk: string
  readonly parties: string
  /** The lines with something in them: cause, action, who, when, done. */
  readonly lines: readonly (readonly string[])[]
  readonly planChange: string
  readonly nextTalk: string
}

/** Columns of the table to fill in. */
export const ENTRY_COLUMNS = 5

/**
 * What stands in the yellow cells of the tab as it is now, so that making it anew loses nothing. Pages are known by
 * their title and tables by their headers, in whatever language they were made.
 */
export function keptEntries(snapshot: WorkbookSnapshot): readonly KeptEntries[] {
  const sheet = ownTab(snapshot, 'conversation')
  const words = LANGUAGES.map(conversationTexts)
  const pages: Page[] = []
  let isTable = false
  for (const row of sheet?.rows ?? []) {
    const texts = textsOf(row, snapshot.date1904)
    const [first = '', second = ''] = texts
    const heading = rawText(row, 1)
    const title = words.find(({ pageTitle }) => heading.startsWith(pageTitle))?.pageTitle
    const page = pages.at(-1)
    if (title !== undefined) {
      pages.push({ kenmerk: heading.slice(title.length), parties: '', lines: [], planChange: '', nextTalk: '' })
      isTable = false
    } else if (page === undefined) continue
    else if (words.some(({ agreed }) => isHeader(texts, agreed))) isTable = true
    else if (!isTable && words.some(({ parties }) => first === parties)) page.parties = rawText(row, 2)
    else if (words.some(({ agreed }) => first === agreed.planChange)) {
      page.planChange = second
      isTable = false
    } else if (words.some(({ agreed }) => first === agreed.nextTalk)) page.nextTalk = second
    else if (isTable && texts.some((text) => text !== '')) page.lines.push(texts)
  }
  return pages.filter(({ lines, planChange, nextTalk }) => lines.length > 0 || planChange !== '' || nextTalk !== '')
}

interface Page extends KeptEntries {
  readonly lines: string[][]
  parties: string
  planChange: string
  nextTalk: string
}

function isHeader([cause, action]: readonly string[], agreed: ConversationTexts['agreed']): boolean {
  return cause === agreed.cause && action === agreed.action
}

/** A cell as it stands: a kenmerk is known by all of it, also where it looks like the number of a person. */
function rawText({ cells }: SheetRow, column: number): string {
  const value = cells.find((cell) => cell.column === column)?.value
  return typeof value === 'string' ? value : ''
}

function textsOf({ cells }: SheetRow, date1904: boolean): string[] {
  const texts = Array.from({ length: ENTRY_COLUMNS }, () => '')
  for (const cell of cells) {
    if (cell.column <= ENTRY_COLUMNS) texts[cell.column - 1] = withoutIdentityNumbers(typed(cell, date1904))
  }
  return texts
}

/** As it was typed: a day that a program keeps as a number is a day again. */
function typed({ value, format }: Cell, date1904: boolean): string {
  if (value === null || isCellError(value)) return ''
  const day =
    typeof value === 'number' && format !== undefined && isDateFormat(format) ? dayFromSerial(value, date1904) : null
  return day === null ? String(value) : dutchDay(day)
}
