import { withoutIdentityNumbers } from '#checks'
import { conversationTexts, findingTexts, formatsFor, type Language, summaryTexts } from '#texts'
import type { Severity } from '#findings'
import type { PlanCell, PlanRow, StyleName } from '#workbook'
import { link, tabDraft, text } from '../tab/tab-draft'
import type { ConversationPage } from './conversation-page'
import type { AcceptedOnPage, FindingGroup, FindingPlace } from './talk-findings'
import { fitted, pointsOf } from './page-room'

const STYLES: Readonly<Record<Severity, StyleName>> = { error: 'bad', warning: 'attention', info: 'text' }
const LONGEST_PLACES = 30

export interface FindingsRoom {
  /** Points that are left on the page. */
  readonly points: number
  readonly language: Language
}

/**
 * The open findings by kind, the most serious first, and those that were accepted with the reason: as many as there is
 * room for, the rest counted. Each of the two keeps room for one line and the count of its rest.
 */
export function findingRows(page: ConversationPage, room: FindingsRoom): readonly PlanRow[] {
  const { findings: t, portfolio } = conversationTexts(room.language)
  const { files } = page
  const { open, accepted, general } = page.findings
  const words = files === null ? t : { ...portfolio, general: (n: number) => portfolio.general(n, files.length) }
  const blank = text('', 'header')
  const heading = rowsOf([text(t.heading(counted(open)), 'header'), blank, text(t.cells, 'header'), blank, blank])
  const last = [
    ...(open.length === 0 ? rowsOf([text(t.none, 'good')]) : []),
    ...(general > 0 ? rowsOf([text(words.general(general), 'note')]) : []),
    ...rowsOf([]),
  ]
  const apart = accepted.count === 0 ? [] : rowsOf([text(t.accepted(accepted.count), 'label')])
  const openRows = open.map((group) => rowsOf(groupCells(group, files, room.language)))
  const acceptedRows = accepted.first.map((one) => rowsOf(acceptedCells(one, room.language)))
  const rest = {
    open: (from: number) => rowsOf([text(words.more(counted(open.slice(from))), 'note')]),
    accepted: (from: number) => rowsOf([text(words.acceptedMore(accepted.count - from), 'note')]),
  }
  const left = room.points - pointsOf([...heading, ...last, ...apart])
  const forAccepted = Math.min(pointsOf(acceptedRows.flat()), left * 0.4)
  const shownOpen = shown(openRows, rest.open, left - forAccepted)
  const shownAccepted = shown(acceptedRows, rest.accepted, left - pointsOf(shownOpen))
  return [...heading, ...shownOpen, ...apart, ...shownAccepted, ...last]
}

/** As many as fit, with a line that counts the others where not all do. */
function shown(
  all: readonly (readonly PlanRow[])[],
  rest: (from: number) => readonly PlanRow[],
  points: number,
): readonly PlanRow[] {
  if (pointsOf(all.flat()) <= points) return all.flat()
  const room = points - pointsOf(rest(0))
  let count = 0
  while (count < all.length && pointsOf(all.slice(0, count + 1).flat()) <= room) count += 1
  return [...all.slice(0, count).flat(), ...rest(count)]
}

function counted(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** A jump to the first cell, where the page stands in the workbook of that cell. */
function groupCells(group: FindingGroup, files: ConversationPage['files'], language: Language): (PlanCell | null)[] {
  const [first] = group.places
  const where = placesText(group, language)
  return [
    levelCell(group.severity, language),
    text(findingTexts(language).title(group.code)),
    first === undefined ? null : files === null ? link(where, first.sheet, first.address) : text(where),
  ]
}

/** "Inzet L5, L7 en 3 meer", and "2: Inzet L5" where it stands in the second file of the page. */
function placesText({ places, count }: FindingGroup, language: Language): string {
  const { andMore } = conversationTexts(language).findings
  let told = ''
  let before: FindingPlace | null = null
  let named = 0
  for (const place of places) {
    const { sheet, address, file } = place
    const name = `${file === undefined ? '' : `${String(file)}: `}${withoutIdentityNumbers(sheet)}`
    const one = sheet === before?.sheet && file === before.file ? address : `${name} ${address}`
    const next = told === '' ? one : `${told}, ${one}`
    if (told !== '' && next.length > LONGEST_PLACES) break
    told = next
    before = place
    named += 1
  }
  return named === count ? told : `${told} ${andMore(count - named)}`
}

function acceptedCells({ code, severity, reason, by, on }: AcceptedOnPage, language: Language): (PlanCell | null)[] {
  const said = `${findingTexts(language).title(code)}: ${reason} (${by}, ${formatsFor(language).day(on)})`
  return [levelCell(severity, language), text(said, 'wrapped')]
}

function levelCell(severity: Severity, language: Language): PlanCell {
  const icon = summaryTexts(language).findings.icons[severity]
  return text(`${icon} ${findingTexts(language).severity(severity)}`, STYLES[severity])
}

function rowsOf(cells: readonly (PlanCell | null)[]): readonly PlanRow[] {
  const draft = tabDraft()
  draft.add(...cells)
  return fitted(draft.rows())
}
