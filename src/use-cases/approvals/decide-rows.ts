import { type Approval, approvalsFrom, approvalsText, signaturesOf } from '#approvals'
import { approvedState, safeWord, type ValidationReport } from '#checks'
import { euroText } from '#money'
import type { ContributionStanding } from '#rules'
import type { SessionState } from '#session'
import {
  a1,
  type ContributionRow,
  ownTab,
  putParts,
  readMonitoring,
  readParts,
  textContent,
  WorkbookError,
  type WorkbookPort,
  type WriteAction,
  withPart,
} from '#workbook'
import { confirmedHeaders } from '../confirmed-headers'
import { partKeys } from '../part-keys'
import { readAndCheck } from '../read-and-check'
import type { ValidateOptions } from '../validate-workbook'
import {
  cellsFor,
  type Decision,
  noteCell,
  type RefusedCell,
  refusedCell,
  spellingIn,
  writes,
  type WrittenCell,
} from './decision-cells'
import { rowKey, type WaitingRow, waitingRows } from './waiting-rows'

export interface DecideOptions extends ValidateOptions {
  /** Role or initials. */
  readonly by: string
}

export type DecideOutcome =
  | { readonly ok: true; readonly decided: Decided }
  /** Cells that cannot be written by themselves; then nothing was written. */
  | { readonly ok: false; readonly refused: readonly RefusedCell[] }

export interface Decided {
  readonly rows: number
  /** Rows whose reason could not be written: their table has no Toelichting, or a formula stands in it. */
  readonly withoutReason: number
  readonly cells: readonly { readonly sheet: string; readonly address: string }[]
  /** What has to be put back, exactly. */
  readonly undo: DecisionUndo
}

interface DecisionUndo {
  readonly cells: readonly WrittenCell[]
  readonly before: string | null
  readonly after: string | null
  /** Whether the workbook had the hidden tab that keeps approvals. */
  readonly hadTab: boolean
}

type RulesNow = Pick<SessionState, 'rulebook' | 'settings'>

/**
 * Approves rows or sends them back, in one write: their status, and what is kept of the approval. The workbook is
 * checked anew first: a row that is not as it was seen, or that may not be approved, ends it. On failure everything is
 * as it was.
 * Throws WorkbookError('changed-meanwhile') where a row is not as the report that was seen has it.
 */
export async function decideRows(
  port: WorkbookPort,
  session: RulesNow,
  seen: readonly ContributionStanding[],
  decision: Decision,
  options: DecideOptions,
): Promise<DecideOutcome> {
  const { snapshot, report } = await readAndCheck(port, session, options)
  const waiting = stillAsSeen(seen, report, decision)
  const chosen = new Set(waiting.map(({ key }) => key))
  const tables = readMonitoring(snapshot, confirmedHeaders(snapshot))
  const rows = tables.contributions.filter((row) => chosen.has(keyOf(row)))
  const refused = rows.flatMap((row) => refusedCell(row) ?? [])
  if (refused.length > 0) return { ok: false, refused }

  const worth = new Map(waiting.map(({ key, standing }) => [key, standing.worth]))
  const kept = approvalsFrom(readParts(snapshot).get(partKeys.approvals)).approvals
  const staying = withoutApprovalsOf(chosen, tables.contributions, kept)
  const by = safeWord(options.by.trim())
  const approval = (row: ContributionRow): Approval => {
    const value = worth.get(keyOf(row)) ?? null
    return { row: approvedState(row), on: options.today, by, value: value && euroText(value) }
  }
  const added = decision.kind === 'approve' ? rows.map(approval) : []
  const spelled = spellingIn(tables.contributions)
  const cells = rows.flatMap((row) => cellsFor(row, decision, spelled, { today: options.today, by }))
  const before = readParts(snapshot).get(partKeys.approvals) ?? null
  const after = approvalsText([...staying, ...added])
  const undo = { cells, before, after, hadTab: ownTab(snapshot, 'settings') !== undefined }
  await port.apply([
    ...writes(cells, ({ now }) => textContent(now), null),
    ...(after === before ? [] : [putParts(withPart(readParts(snapshot), partKeys.approvals, after))]),
  ])
  const withoutReason = decision.kind === 'approve' ? 0 : rows.filter((row) => noteCell(row) === null).length
  return { ok: true, decided: { rows: rows.length, withoutReason, cells: cells.map(placeOf), undo } }
}

/**
 * Puts back what stood there before, in one write. Where a cell or the approvals hold something else by now, nothing is
 * put back and a WorkbookError says that the workbook has changed meanwhile.
 */
export async function undoDecision(port: WorkbookPort, { undo }: Decided): Promise<void> {
  const snapshot = await port.read()
  const parts = readParts(snapshot)
  if ((parts.get(partKeys.approvals) ?? null) !== undo.after) throw new WorkbookError('changed-meanwhile')
  const earlier = withPart(parts, partKeys.approvals, undo.before)
  const store: readonly WriteAction[] =
    undo.after === undo.before
      ? []
      : earlier.size === 0 && !undo.hadTab
        ? [{ kind: 'remove-sheet', role: 'settings' }]
        : [putParts(earlier)]
  await port.apply([...writes(undo.cells, ({ was }) => was, 'written'), ...store])
}

function stillAsSeen(
  seen: readonly ContributionStanding[],
  report: ValidationReport,
  decision: Decision,
): readonly WaitingRow[] {
  const now = new Map(waitingRows(report).groups.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)))
  return seen.map((standing) => {
    const row = now.get(rowKey(standing.at.sheet, standing.row))
    const isSame = row !== undefined && asSeen(row.standing) === asSeen(standing)
    if (!isSame || (decision.kind === 'approve' && row.blocked.length > 0)) throw new WorkbookError('changed-meanwhile')
    return row
  })
}

/** What a person sees of a row, and so agrees with. */
function asSeen({
  contract,
  quarter,
  key,
  block,
  status,
  size,
  claimed,
  worth,
  evidence,
  approval,
}: ContributionStanding) {
  const amounts = [size?.value, claimed, worth].map((amount) => amount?.toFixed() ?? null)
  return JSON.stringify([contract, quarter, key, block, status, size?.in, amounts, evidence, approval])
}

/** The approvals that speak of other rows. */
function withoutApprovalsOf(
  chosen: ReadonlySet<string>,
  rows: readonly ContributionRow[],
  approvals: readonly Approval[],
): readonly Approval[] {
  if (approvals.length === 0) return approvals
  const isApproved = ({ fields }: ContributionRow): boolean =>
    fields.status.kind === 'value' && fields.status.value === 'akkoord'
  const atAkkoord = rows.filter(isApproved)
  const { of, left } = signaturesOf(atAkkoord.map(approvedState), approvals)
  const gone = new Set<Approval>()
  of.forEach((signature, index) => {
    const row = atAkkoord[index]
    if (signature.kind !== 'unsigned' && row !== undefined && chosen.has(keyOf(row))) gone.add(signature.approval)
  })
  // Approved before, and set back by hand since.
  const handedIn = rows.filter((row) => !isApproved(row) && chosen.has(keyOf(row)))
  for (const signature of signaturesOf(handedIn.map(approvedState), left).of) {
    if (signature.kind !== 'unsigned') gone.add(signature.approval)
  }
  return approvals.filter((approval) => !gone.has(approval))
}

function placeOf({ sheet, row, column }: WrittenCell): Decided['cells'][number] {
  return { sheet, address: a1(row, column) }
}

function keyOf({ table, row }: ContributionRow): string {
  return rowKey(table.shape.sheet, row)
}
