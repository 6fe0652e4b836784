import { codeKey } from '#checks'
import type { Session, WorkbookSettings } from '#session'
import {
  type Cell,
  type CellContent,
  cellAt,
  cellPlaceOf,
  type ContractRow,
  putParts,
  readMonitoring,
  readParts,
  sheetNamed,
  textContent,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WriteAction,
  withPart,
} from '#workbook'
import { confirmedHeaders } from './confirmed-headers'
import { partKeys } from './part-keys'
import { readIfUnread, settingsNow } from './restore-session'
import { demandKnown } from './unknown-version'

/** What one contract goes by. Left out stays as it is; null takes the choice away, so the workbook's own holds again. */
export interface ContractChoice {
  readonly kenmerk: string
  readonly policy?: string | null
  readonly catalogue?: string | null
}

/** What was written for one contract, and what stood there before. */
export interface ChosenForContract {
  /** As it stands in the sheet. */
  readonly kenmerk: string
  readonly policy: RuleChange | null
  readonly catalogue: RuleChange | null
}

export interface RuleChange {
  /** The contract's own column, or, where its table has none, the settings of the workbook. */
  readonly where: 'cell' | 'settings'
  /** The cell that was written; null where the settings were. */
  readonly cell: { readonly sheet: string; readonly address: string } | null
  /** What the contract named before and names now; null where it named none. */
  readonly before: string | null
  readonly after: string | null
  /** What has to be put back, exactly. */
  readonly was: {
    readonly place: CellPosition | null
    readonly content: CellContent | null
    readonly setting: string | null
  }
}

type CellPosition = { readonly sheet: string; readonly row: number; readonly column: number }
type Kind = 'policy' | 'catalogue'
type Given = Readonly<Record<string, string>>

/** One contract: see `chooseForContracts`. */
export async function chooseForContract(
  port: WorkbookPort,
  session: Session,
  choice: ContractChoice,
): Promise<ChosenForContract> {
  const [chosen] = await chooseForContracts(port, session, [choice])
  return chosen as ChosenForContract
}

/**
 * Gives contracts their policy and catalogue, in one write. The columns Beleid and Catalogus of a contract are what
 * everybody sees and what holds, so a contract that has them gets the plain text there and nothing else is touched;
 * where its table lacks them the choice is kept in the workbook's settings. Session and formulas follow after the
 * write; on failure everything is as it was.
 * Throws UnknownVersionError for what the session does not have, WorkbookError where a contract is no longer there.
 */
export async function chooseForContracts(
  port: WorkbookPort,
  session: Session,
  choices: readonly ContractChoice[],
): Promise<readonly ChosenForContract[]> {
  await readIfUnread(port, session)
  for (const choice of choices) demandKnown(choice, session.state().rulebook)
  const snapshot = await port.read()
  const rows = contractRows(snapshot)
  let settings = settingsNow(snapshot, session)
  const plan: WriteAction[] = []
  const chosen = choices.map((choice): ChosenForContract => {
    const row = rows.get(codeKey(choice.kenmerk))
    if (row === undefined) throw new WorkbookError('changed-meanwhile')
    const kenmerk = row.fields.kenmerk.kind === 'value' ? row.fields.kenmerk.value : choice.kenmerk
    const change = (kind: Kind): RuleChange | null => {
      const asked = choice[kind]
      if (asked === undefined) return null
      const made = changeOf(kind, asked, row, kenmerk, snapshot, settings)
      if (made.where === 'cell') plan.push(cellWrite(made, textOrBlank(asked), snapshot))
      settings = withGiven(settings, kind, kenmerk, made.where === 'cell' ? null : asked)
      return made
    }
    return { kenmerk, policy: change('policy'), catalogue: change('catalogue') }
  })
  await write(port, session, snapshot, plan, settings)
  return chosen
}

/**
 * Puts back what stood there before, in one write. A cell that holds something else by now is left alone: then nothing
 * is put back and a WorkbookError says that the workbook has changed meanwhile.
 */
export async function undoChoices(
  port: WorkbookPort,
  session: Session,
  chosen: readonly ChosenForContract[],
): Promise<void> {
  await readIfUnread(port, session)
  const snapshot = await port.read()
  let settings = settingsNow(snapshot, session)
  const plan: WriteAction[] = []
  for (const { kenmerk, policy, catalogue } of [...chosen].reverse()) {
    for (const [kind, change] of [['policy', policy] as const, ['catalogue', catalogue] as const]) {
      if (change === null) continue
      if (change.was.content !== null) plan.push(cellWrite(change, change.was.content, snapshot, change.after))
      settings = withGiven(settings, kind, kenmerk, change.was.setting)
    }
  }
  await write(port, session, snapshot, plan, settings)
}

async function write(
  port: WorkbookPort,
  session: Session,
  snapshot: WorkbookSnapshot,
  cells: readonly WriteAction[],
  settings: WorkbookSettings,
): Promise<void> {
  const isSame = JSON.stringify(settings) === JSON.stringify(settingsNow(snapshot, session))
  const parts = isSame ? [] : [putParts(withPart(readParts(snapshot), partKeys.settings, JSON.stringify(settings)))]
  if (cells.length + parts.length === 0) return
  await port.apply([...cells, ...parts])
  session.replace({ settings, settingsUnread: false })
  await port.recalculate()
}

/** The first row of each contract, as the checks take it. */
function contractRows(snapshot: WorkbookSnapshot): ReadonlyMap<string, ContractRow> {
  const rows = new Map<string, ContractRow>()
  for (const row of readMonitoring(snapshot, confirmedHeaders(snapshot)).contracts) {
    const { kenmerk } = row.fields
    if (kenmerk.kind === 'value' && !rows.has(codeKey(kenmerk.value))) rows.set(codeKey(kenmerk.value), row)
  }
  return rows
}

function changeOf(
  kind: Kind,
  after: string | null,
  row: ContractRow,
  kenmerk: string,
  snapshot: WorkbookSnapshot,
  settings: WorkbookSettings,
): RuleChange {
  const setting = givenIn(settings, kind)[kenmerk] ?? null
  const column = row.table.shape.columns[kind]?.column
  if (column === undefined) {
    const was = { place: null, content: null, setting }
    return { where: 'settings', cell: null, before: setting, after, was }
  }
  const { sheet, address } = cellPlaceOf(row, kind)
  const place = { sheet, row: row.row, column }
  const field = row.fields[kind]
  const was = { place, content: contentOf(cellIn(snapshot, place)), setting }
  const before = field.kind === 'value' ? field.value : setting
  return { where: 'cell', cell: { sheet, address }, before, after, was }
}

function cellWrite(
  change: RuleChange,
  content: CellContent,
  snapshot: WorkbookSnapshot,
  written?: string | null,
): WriteAction {
  const { sheet, row, column } = change.was.place as CellPosition
  const now = cellIn(snapshot, { sheet, row, column })
  const expected =
    written === undefined
      ? { value: now?.value ?? null, ...(now?.formula !== undefined && { formula: now.formula }) }
      : { value: written }
  return { kind: 'write-cells', sheet, cells: [{ row, column, content, expected }] }
}

function cellIn(snapshot: WorkbookSnapshot, { sheet, row, column }: CellPosition): Cell | undefined {
  const found = sheetNamed(snapshot, sheet)
  return found && cellAt(found, row, column)
}

function contentOf(cell: Cell | undefined): CellContent {
  if (cell?.formula !== undefined) return { kind: 'formula', formula: cell.formula }
  const value = cell?.value ?? null
  return { kind: 'value', value: typeof value === 'object' && value !== null ? value.error : value }
}

function textOrBlank(asked: string | null): CellContent {
  return asked === null ? { kind: 'value', value: null } : textContent(asked)
}

function givenIn(settings: WorkbookSettings, kind: Kind): Given {
  const given = (kind === 'policy' ? settings.policies : settings.pins) ?? {}
  return Object.fromEntries(Object.entries(given))
}

function withGiven(settings: WorkbookSettings, kind: Kind, kenmerk: string, asked: string | null): WorkbookSettings {
  const others = Object.entries(givenIn(settings, kind)).filter(([key]) => key !== kenmerk)
  const given = Object.fromEntries(asked === null ? others : [...others, [kenmerk, asked] as const])
  if (kind === 'catalogue') return { ...settings, pins: given }
  if (Object.keys(given).length > 0) return { ...settings, policies: given }
  const rest = { ...settings }
  delete rest.policies
  return rest
}
