import { withoutIdentityNumbers } from '#checks'
import { conversationTexts, findingTexts, formatsFor, type Language, summaryTexts } from '#texts'
import type { Severity } from '#findings'
import type { PlanCell, PlanRow, StyleName } from '#workbook'
import { link, tabDraft, text } from '../tab/tab-draft'
import { type AcceptedOnPage, type ConversationPage, type FindingGroup, toldReason } from './conversation-page'
import { fitted, pointsOf } from './page-room'

const STYLES: Readonly<Record<Severity, StyleName>> = { error: 'bad', warning: 'attention', info: 'text' }
const LONGEST_PLACES = 30
const LONGEST_REASON = 180

export interface FindingsRoom {
  /** Points that are left on the page. */
  readonly points: number
  /** Open findings that are about no single contract. */
  readonly general: number
  readonly language: Language
}

/**
 * The open findings by kind, the most serious first, and those that were accepted with the reason: as many as there is
 * room for, the rest counted. Each of the two keeps room for one line and the count of its rest.
 */
export function findingRows(page: ConversationPage, room: FindingsRoom): readonly PlanRow[] {
  const t = conversationTexts(room.language).findings
  const { findings, accepted } = page
  const blank = text('', 'header')
  const open = findings.reduce((sum, { places }) => sum + places.length, 0)
  const heading = rowsOf([text(t.heading(open), 'header'), blank, text(t.cells, 'header'), blank, blank])
  const last = [
    ...(findings.length === 0 ? rowsOf([text(t.none, 'good')]) : []),
    ...(room.general > 0 ? rowsOf([text(t.general(room.general), 'note')]) : []),
    ...rowsOf([]),
  ]
  const apart = accepted.length === 0 ? [] : rowsOf([text(t.accepted(accepted.length), 'label')])
  const openRows = findings.map((group) => rowsOf(groupCells(group, room.language)))
  const acceptedRows = accepted.map((one) => rowsOf(acceptedCells(one, room.language)))
  const rest = {
    open: (from: number) =>
      rowsOf([text(t.more(findings.slice(from).reduce((sum, { places }) => sum + places.length, 0)), 'note')]),
    accepted: (from: number) => rowsOf([text(t.acceptedMore(accepted.length - from), 'note')]),
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

function groupCells({ code, severity, places }: FindingGroup, language: Language): (PlanCell | null)[] {
  const [first] = places
  const where = placesText(places, language)
  return [
    levelCell(severity, language),
    text(findingTexts(language).title(code)),
    first === undefined ? null : link(where, first.sheet, first.address),
  ]
}

/** "Inzet L5, L7 en 3 meer" */
function placesText(places: FindingGroup['places'], language: Language): string {
  const { andMore } = conversationTexts(language).findings
  let told = ''
  let sheet: string | null = null
  let count = 0
  for (const place of places) {
    const name = withoutIdentityNumbers(place.sheet)
    const one = place.sheet === sheet ? place.address : `${name} ${place.address}`
    const next = told === '' ? one : `${told}, ${one}`
    if (told !== '' && next.length > LONGEST_PLACES) break
    told = next
    sheet = place.sheet
    count += 1
  }
  return count === places.length ? told : `${told} ${andMore(places.length - count)}`
}

function acceptedCells({ code, severity, acceptance }: AcceptedOnPage, language: Language): (PlanCell | null)[] {
  const told = toldReason(acceptance)
  const reason = told.length <= LONGEST_REASON ? told : `${told.slice(0, LONGEST_REASON - 1)}…`
  const by = withoutIdentityNumbers(acceptance.by)
  const said = `${findingTexts(language).title(code)}: ${reason} (${by}, ${formatsFor(language).day(acceptance.on)})`
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
