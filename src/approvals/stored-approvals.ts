import { z } from 'zod'
import { dayFromText } from '#time'
import type { Approval } from './approval'
import { fingerprint } from './fingerprint'
import { type RowState, STATE_COLUMNS } from './row-state'

z.config({ jitless: true })

const TEXT = z.string().max(200)
const KEPT = z.object({
  on: TEXT,
  by: TEXT,
  value: TEXT.nullable(),
  print: TEXT,
  row: z.record(z.string(), TEXT),
})
const PART = z.object({ approvals: z.array(z.unknown()) })

export interface StoredApprovals {
  readonly approvals: readonly Approval[]
  /** Something stands there that cannot be read, or that somebody has written over. */
  readonly isDamaged: boolean
}

export const NO_APPROVALS: StoredApprovals = { approvals: [], isDamaged: false }

/** Reads what a workbook keeps of its approvals; what does not go with its own fingerprint does not count. */
export function approvalsFrom(text: string | undefined): StoredApprovals {
  if (text === undefined) return NO_APPROVALS
  const part = PART.safeParse(jsonOf(text))
  if (!part.success) return { approvals: [], isDamaged: true }
  const approvals = part.data.approvals.flatMap((kept) => approvalOf(kept) ?? [])
  return { approvals, isDamaged: approvals.length < part.data.approvals.length }
}

/** The text a workbook keeps; null where there is nothing to keep. */
export function approvalsText(approvals: readonly Approval[]): string | null {
  if (approvals.length === 0) return null
  return JSON.stringify({
    approvals: approvals.map(({ row, on, by, value }) => ({
      on,
      by,
      value,
      print: fingerprint(row),
      row: Object.fromEntries(Object.entries(row).filter(([, text]) => text !== null)),
    })),
  })
}

function approvalOf(kept: unknown): Approval | null {
  const read = KEPT.safeParse(kept)
  if (!read.success) return null
  const { row: texts, print, by, value } = read.data
  const on = dayFromText(read.data.on)
  const row = Object.fromEntries(
    STATE_COLUMNS.map((column) => [column, Object.hasOwn(texts, column) ? (texts[column] as string) : null]),
  ) as RowState
  return on === null || fingerprint(row) !== print ? null : { row, on, by, value }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
