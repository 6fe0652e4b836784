import { codeKey, digitGroups, type PersonalData, personalPieces, tellingProperties, withoutPieces } from '#checks'
import { a1, cellAt, type CellContent, type SheetSnapshot, sheetNamed, type WorkbookSnapshot } from '#workbook'
import { type BesideChange, type CopyChange, type CopyPlan, writesOf } from './copy-plan'
import { NewKeys } from './new-keys'
import { SheetEdits } from './sheet-edits'

/**
 * What has to change for a copy without the personal data that was found. Numbers and names become references of their
 * own, the same for the same person, so rows still go together; dates of birth and contact details go; a text about
 * health goes as a whole; out of other texts goes what is personal.
 * @param leftOut what stands where something was left out of a text, in square brackets
 */
export function cleanCopy(workbook: WorkbookSnapshot, data: PersonalData, leftOut: string): CopyPlan {
  const keys = new NewKeys(workbook)
  const edits = new SheetEdits(workbook)
  const secrets = new Map<string, string>()
  emptiedColumns(workbook, data, { keys, edits, secrets, leftOut })
  numbers(workbook, data, { keys, edits, secrets, leftOut })
  texts(workbook, data, { keys, edits, secrets, leftOut })
  const beside = names(data, keys, secrets)
  repeated(workbook, edits, secrets)
  const comments = workbook.sheets.flatMap((sheet) => sheet.comments.map((one) => commentChange(sheet, one)))
  const properties = tellingProperties(workbook.properties)
  return {
    edits: writesOf(edits.edits()),
    scrub: { comments: true, properties: true, replacements: secrets, ownTableFormulas: false },
    changes: inOrder(workbook, [...edits.changes(), ...comments]),
    beside: [...beside, ...(properties.length > 0 ? (['properties'] as const) : [])],
  }
}

interface Cleaning {
  readonly keys: NewKeys
  readonly edits: SheetEdits
  /** What was found, and what stands there now: it goes wherever the file repeats it. */
  readonly secrets: Map<string, string>
  readonly leftOut: string
}

const NOTHING: CellContent = { kind: 'value', value: null }

function emptiedColumns(
  workbook: WorkbookSnapshot,
  data: PersonalData,
  { keys, edits, secrets, leftOut }: Cleaning,
): void {
  for (const { sheet, column, rows, kind } of data.columns) {
    const source = sheetNamed(workbook, sheet)
    if (source === undefined) continue
    for (const row of rows) {
      const value = cellAt(source, row, column)?.value
      if (kind === 'name' && typeof value === 'string') {
        const key = keys.of(codeKey(value))
        remember(secrets, value, key)
        edits.put(sheet, row, column, { kind: 'value', value: key }, 'name')
      } else if (kind === 'birthdate') edits.put(sheet, row, column, NOTHING, 'birthdate')
      else if (kind === 'health') edits.put(sheet, row, column, { kind: 'value', value: leftOut }, 'health')
      else {
        if (typeof value === 'string') remember(secrets, value, leftOut)
        edits.put(sheet, row, column, NOTHING, 'contact')
      }
    }
  }
}

function numbers(workbook: WorkbookSnapshot, data: PersonalData, { keys, edits, secrets }: Cleaning): void {
  const byCell = new Map<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number; digits: string[] }
  >()
  for (const { sheet, row, column, digits, inComment, isSure } of data.numbers) {
    if (isSure) secrets.set(digits, keys.of(digits))
    if (inComment) continue
    const place = `${a1(row, column)} ${sheet}`
    const known = byCell.get(place)
    if (known === undefined) byCell.set(place, { sheet, row, column, digits: [digits] })
    else known.digits.push(digits)
  }
  for (const { sheet, row, column, digits } of byCell.values()) {
    const source = sheetNamed(workbook, sheet)
    const value = source && cellAt(source, row, column)?.value
    if (typeof value === 'number') {
      const key = keys.of(digits[0] ?? String(value))
      edits.put(sheet, row, column, { kind: 'value', value: key }, 'number')
    } else if (typeof value === 'string') {
      const text = withKeys(value, new Set(digits), keys, secrets)
      edits.put(sheet, row, column, { kind: 'value', value: withoutPieces(text, () => '…') }, 'number')
    }
  }
}

/** Digits however they are cut, with a reference in their place. */
function withKeys(text: string, digits: ReadonlySet<string>, keys: NewKeys, secrets: Map<string, string>): string {
  return text.replace(/\d(?:[ .\-/\u2013\u00a0\u2007\u2009\u202f]?\d){6,8}/gu, (written) => {
    const bare = written.replace(/\D/g, '').padStart(8, '0')
    if (!digits.has(bare)) return written
    const key = keys.of(bare)
    if (secrets.has(bare)) secrets.set(written, key)
    return key
  })
}

function texts(workbook: WorkbookSnapshot, data: PersonalData, { edits, secrets, leftOut }: Cleaning): void {
  const healthFirst = [...data.texts].sort(
    (a, b) => Number(b.code === 'privacy-health') - Number(a.code === 'privacy-health'),
  )
  for (const { sheet, row, column, code, contact, inComment } of healthFirst) {
    const source = sheetNamed(workbook, sheet)
    const value = source && cellAt(source, row, column)?.value
    const text = inComment ? source?.comments.find((one) => one.row === row && one.column === column)?.text : value
    if (typeof text !== 'string') continue
    for (const { index, length, kind } of personalPieces(text)) {
      if (kind !== 'initials') remember(secrets, text.slice(index, index + length), leftOut)
    }
    if (inComment) continue
    const why =
      contact !== undefined
        ? 'contact'
        : code === 'privacy-name'
          ? 'name'
          : code === 'privacy-health'
            ? 'health'
            : 'birthdate'
    const cleaned = why === 'health' ? leftOut : withoutPieces(edits.textOf(sheet, row, column) ?? text, () => leftOut)
    edits.replace(sheet, row, column, { kind: 'value', value: cleaned }, why)
  }
}

/** Names of sheets and defined names take a reference without a hyphen, which formulas can go on to use. */
function names(data: PersonalData, keys: NewKeys, secrets: Map<string, string>): BesideChange[] {
  const changes = new Set<BesideChange>()
  for (const { what, digits, name } of data.names) {
    if (what === 'file') continue
    changes.add(what === 'sheet' ? 'sheet-name' : 'defined-name')
    const key = keys.of(digits).replace('-', '')
    secrets.set(digits, key)
    for (const [written] of name.matchAll(/\d(?:[ .\-\u00a0]?\d){6,8}/gu)) {
      if (written.replace(/\D/g, '').padStart(8, '0') === digits) secrets.set(written, key)
    }
  }
  return [...changes]
}

// A given name alone is a word like any other, and would be taken for one.
const SHORTEST_NAME = 6

function remember(secrets: Map<string, string>, value: string, instead: string): void {
  const text = value.trim()
  if (text.length >= SHORTEST_NAME && /[\s@\d.]/.test(text) && !secrets.has(text)) secrets.set(text, instead)
}

/** What was found stands elsewhere too: in other cells, in our own tabs, inside formulas. */
function repeated(workbook: WorkbookSnapshot, edits: SheetEdits, secrets: ReadonlyMap<string, string>): void {
  if (secrets.size === 0) return
  const replaced = replacer(secrets)
  for (const sheet of workbook.sheets) {
    for (const { cells } of sheet.rows) {
      for (const cell of cells) {
        const { row, column, value, formula } = cell
        if (edits.has(sheet.name, row, column)) continue
        if (typeof value === 'number') {
          const [digits] = digitGroups(cell)
          const key = digits === undefined ? undefined : secrets.get(digits)
          if (key !== undefined) edits.put(sheet.name, row, column, { kind: 'value', value: key }, 'repeated')
          continue
        }
        const shown = typeof value === 'string' ? replaced(value) : value
        const isInFormula = formula !== undefined && replaced(formula) !== formula
        if ((shown === value && !isInFormula) || (shown !== null && typeof shown === 'object')) continue
        edits.put(sheet.name, row, column, { kind: 'value', value: shown }, 'repeated')
      }
    }
  }
}

/** Puts the new in the place of the old, where no letter or digit touches it. */
function replacer(secrets: ReadonlyMap<string, string>): (text: string) => string {
  const sorted = [...secrets.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${sorted.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\p{L}\p{N}])`,
    'gu',
  )
  return (text) => text.replace(pattern, (found) => secrets.get(found) ?? found)
}

function commentChange(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
): CopyChange {
  return { sheet: sheet.name, address: a1(row, column), why: 'comment' }
}

function inOrder(workbook: WorkbookSnapshot, changes: readonly CopyChange[]): CopyChange[] {
  return workbook.sheets.flatMap(({ name }) => changes.filter(({ sheet }) => sheet === name))
}
