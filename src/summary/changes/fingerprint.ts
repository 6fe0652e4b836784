import { a1, a1Range, absoluteAddress, type CellValue, isCellError, type SheetSnapshot } from '#workbook'
import { cellsBetween, MOST_ODD } from './watched-columns'

/** Cells beside each other, of which one number tells whether they are still the same. */
export interface WatchedArea {
  readonly sheet: SheetSnapshot
  readonly left: number
  readonly right: number
  readonly first: number
  readonly last: number
  /** Rows that are left out, because no formula can look into them. */
  readonly odd: readonly number[]
  readonly hasTexts: boolean
}

// A row weighs by its place, so that two rows that change places show.
const CYCLE = 97
// No amount that somebody types in the place of one weighs the same.
const ERROR_WEIGHT = 1234.5678
const TEXT_WEIGHT = 7.1317
// What else is there than these counts as one more.
const ALPHABET = ' 0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * A native formula whose number changes with nearly every edit: numbers and texts, each weighed by its place. Of a text
 * its length and its first and last two characters count, in capitals or not; looking into texts takes programs long,
 * so where there are none they are only counted. A new error value makes it an error.
 */
export function fingerprintFormula(area: WatchedArea): string {
  const whole = rangeText(area, area.first, area.last)
  const errors = `SUMPRODUCT(ISERROR(${whole})*${String(ERROR_WEIGHT)})`
  if (isCoarse(area)) return `${errors}+SUMIF(${whole},">-1E+300")+${textsIn(whole)}`
  const start = absoluteAddress(area.sheet.name, a1(area.first, area.left))
  const parts = pieces(area).map(([first, last]) => {
    const cells = rangeText(area, first, last)
    const weight = `(MOD(ROW(${cells})-ROW(${start}),${String(CYCLE)})+COLUMN(${cells})-COLUMN(${start})+1)`
    if (!area.hasTexts) return `SUMPRODUCT(${weight},${cells})+COUNT(${cells})+${textsIn(cells)}`
    const low = `LOWER(${cells})`
    const places = [`LEFT(${low}&" ",1)`, `RIGHT(" "&${low},1)`, `LEFT(RIGHT("  "&${low},2),1)`].map(
      (character) => `FIND(${character},"${ALPHABET}"&${character})-1`,
    )
    const text = `LEN(${cells})+${places.map((place, at) => `(${place})*${String(at + 1)}`).join('+')}`
    return `SUMPRODUCT(${weight},${cells})+SUMPRODUCT(${weight}*(ISNUMBER(${cells})+ISTEXT(${cells})*(${text})))`
  })
  return [errors, ...parts].join('+')
}

// Not COUNTIF with "?*", which finds numbers too in LibreOffice. Texts without a character are blank to COUNTBLANK and
// filled to COUNTA: they fall out, whether a program keeps them or not.
function textsIn(cells: string): string {
  const withoutCharacter = `COUNTBLANK(${cells})+COUNTA(${cells})-ROWS(${cells})*COLUMNS(${cells})`
  return `(SUMPRODUCT(ISTEXT(${cells})*1)-(${withoutCharacter}))*${String(TEXT_WEIGHT)}`
}

/** What that formula gives over the cells as they are now. */
export function fingerprint(area: WatchedArea): number {
  const isLeftOut = new Set(area.odd)
  const coarse = isCoarse(area)
  let errors = 0
  let numbers = 0
  let texts = 0
  for (const { row, column, value } of cellsBetween(area.sheet, area.first, area.last)) {
    if (column < area.left || column > area.right) continue
    if (isCellError(value)) errors += ERROR_WEIGHT
    if (coarse) {
      if (typeof value === 'number') numbers += value
      if (typeof value === 'string' && value !== '') texts += TEXT_WEIGHT
    } else if (!isLeftOut.has(row)) {
      const weight = ((row - area.first) % CYCLE) + column - area.left + 1
      if (typeof value === 'number') numbers += weight * value
      if (area.hasTexts) texts += weight * toldOf(value)
      else if (typeof value === 'number') numbers += 1
    }
  }
  return errors + numbers + texts
}

/** Up to so much apart, two of these numbers are the same: programs add in different ways. */
export function tolerance(made: number): number {
  return Math.max(0.001, Math.abs(made) * 1e-12)
}

function toldOf(value: CellValue): number {
  if (typeof value === 'number') return 1
  if (typeof value !== 'string') return 0
  const low = value.toLowerCase()
  const padded = `  ${low}`
  const characters = [`${low} `.charAt(0), padded.charAt(padded.length - 1), padded.charAt(padded.length - 2)]
  return characters.reduce((sum, character, at) => sum + placeOf(character) * (at + 1), value.length)
}

function placeOf(character: string): number {
  const place = ALPHABET.indexOf(character)
  return place === -1 ? ALPHABET.length : place
}

function isCoarse({ odd }: WatchedArea): boolean {
  return odd.length > MOST_ODD
}

/** First and last row of the stretches between the rows that are left out. */
function pieces({ first, last, odd }: WatchedArea): [number, number][] {
  const stretches: [number, number][] = []
  let from = first
  for (const row of [...new Set(odd)].sort((a, b) => a - b)) {
    if (row > from) stretches.push([from, row - 1])
    from = row + 1
  }
  if (from <= last) stretches.push([from, last])
  return stretches
}

function rangeText({ sheet, left, right }: WatchedArea, first: number, last: number): string {
  return absoluteAddress(sheet.name, a1Range({ top: first, left, bottom: last, right }))
}
