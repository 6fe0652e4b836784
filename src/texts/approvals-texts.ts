import { approvals as en } from './en/approvals'
import type { Language } from './language'
import { approvals as nl } from './nl/approvals'

/** The words of the screen on which a contract manager approves rows or sends them back. */
export interface ApprovalsTexts {
  readonly title: string
  readonly waiting: (rows: number, blocked: number) => string
  readonly intro: string
  readonly none: string
  readonly unknown: string
  readonly withoutStatus: (sheet: string) => string
  readonly group: (contract: string, quarter: string | null) => string
  readonly groupSize: (rows: number, value: string) => string
  readonly chooseGroup: (rows: number) => string
  readonly chooseGroupOf: (rows: number, group: string) => string
  readonly row: (key: string | null, row: number, block: string) => string
  readonly because: {
    readonly submitted: string
    readonly unsigned: string
    readonly changed: (on: string, by: string) => string
  }
  readonly size: Readonly<Record<'fte' | 'hoursPerWeek' | 'quantity' | 'amount', (value: string) => string>>
  readonly amounts: (claimed: string | null, computed: string | null) => string
  readonly evidence: (state: string | null) => string
  readonly blocked: string
  readonly noValue: string
  readonly noQuarter: string
  readonly findings: (count: number) => string
  readonly goTo: (row: number) => string
  readonly goToOf: (row: number, sheet: string) => string
  readonly showAll: (rows: number) => string
  readonly shown: (shown: number, rows: number) => string
  readonly chosen: (rows: number, value: string) => string
  readonly decide: (rows: number) => string
  readonly chooseFirst: string
  readonly decision: (rows: number) => string
  readonly what: string
  readonly options: Readonly<Record<'akkoord' | 'aanpassen' | 'afgekeurd', string>>
  readonly cannot: (rows: number) => string
  readonly by: string
  readonly byHint: string
  readonly byMissing: string
  readonly reason: string
  readonly reasonHint: string
  readonly reasonMissing: string
  readonly personal: string
  readonly willWrite: string
  readonly willWriteStatus: (status: string, sheet: string, cells: readonly string[], more: number) => string
  readonly willKeep: (rows: number) => string
  readonly willRemove: string
  readonly willReason: string
  readonly confirm: Readonly<Record<'akkoord' | 'aanpassen' | 'afgekeurd', (rows: number) => string>>
  readonly cancel: string
  readonly working: string
  readonly done: Readonly<Record<'akkoord' | 'aanpassen' | 'afgekeurd', (rows: number) => string>>
  readonly withoutReason: (rows: number) => string
  readonly refused: (why: 'formula' | 'merged', cells: readonly string[]) => string
  readonly undo: string
  readonly undone: string
}

/** The words of that screen in a language. */
export function approvalsTexts(language: Language): ApprovalsTexts {
  return language === 'en' ? en : nl
}
