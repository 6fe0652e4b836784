import { deliveries as en } from './en/deliveries'
import type { Language } from './language'
import { deliveries as nl } from './nl/deliveries'

/** The words of what changed since the previous delivery. */
export interface DeliveriesTexts {
  readonly title: string
  readonly open: string
  readonly intro: string
  readonly file: Readonly<Record<'label' | 'choose' | 'drop' | 'kinds', string>>
  readonly reading: (name: string) => string
  readonly noTables: (name: string) => string
  readonly wrongKind: (name: string) => string
  readonly tooLarge: (name: string) => string
  readonly nothing: string
  readonly headline: (added: number, removed: number, changed: number, same: number) => string
  readonly since: (file: string) => string
  readonly again: string
  readonly kinds: Readonly<Record<'changed' | 'added' | 'removed' | 'contracts', (count: number) => string>>
  readonly tables: Readonly<Record<'contracts' | 'contributions' | 'plan', string>>
  readonly row: (parts: readonly string[], row: number, sheet: string) => string
  readonly quarter: (quarter: string) => string
  readonly block: (block: string) => string
  readonly column: string
  readonly before: string
  readonly after: string
  readonly empty: string
  readonly hidden: string
  readonly value: (kind: 'euro' | 'number' | 'percentage' | 'day' | 'quarter' | 'word' | 'text', text: string) => string
  readonly countsFor: (before: string | null, after: string | null) => string
  readonly amounts: Readonly<Record<'obligation' | 'submitted' | 'approved', string>>
  readonly notThere: string
  readonly unknown: string
  readonly goTo: (address: string) => string
  readonly goToOf: (address: string, sheet: string) => string
  readonly stoodAt: (address: string, sheet: string) => string
  readonly showAll: (count: number) => string
  readonly compared: string
}

/** Those words in a language. */
export function deliveriesTexts(language: Language): DeliveriesTexts {
  return language === 'en' ? en : nl
}
