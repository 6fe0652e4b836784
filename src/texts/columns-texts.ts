import { columns as en } from './en/columns'
import type { Language } from './language'
import { columns as nl } from './nl/columns'

type Table = 'contracts' | 'contributions' | 'plan'

/** The words of the screen that says what the columns of somebody's tables mean. */
export interface ColumnsTexts {
  readonly title: string
  readonly intro: string
  readonly reading: string
  readonly none: string
  readonly tables: Readonly<Record<Table, string>>
  /** "Inzet · blad Q3, rij 4" */
  readonly place: (table: Table, sheet: string, row: number) => string
  readonly recognised: (count: number) => string
  readonly allKnown: string
  readonly asks: (count: number) => string
  /** The column as it reads, with its cell. */
  readonly field: (header: string, cell: string) => string
  readonly choose: string
  readonly notUsed: string
  readonly proposal: (column: string, because: 'spelling' | 'content') => string
  readonly confirm: string
  readonly kept: string
  readonly incomplete: (columns: readonly string[]) => string
  readonly twice: (column: string) => string
  readonly own: {
    readonly heading: string
    readonly why: string
    readonly use: string
    readonly nothing: string
    readonly kind: string
    readonly cancel: string
  }
  readonly forget: string
  readonly forgetWhy: string
}

/** The words of that screen in a language. */
export function columnsTexts(language: Language): ColumnsTexts {
  return language === 'en' ? en : nl
}
