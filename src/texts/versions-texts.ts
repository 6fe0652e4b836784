import type { BlockPart, CataloguePart } from '#doctor'
import type { IsoDay } from '#time'
import { versions as en } from './en/versions'
import type { Language } from './language'
import { versions as nl } from './nl/versions'

/** Why a contract goes by the version it goes by. */
export type VersionReason =
  | { readonly kind: 'pin' | 'column' | 'policy' | 'workbook' | 'undated' | 'only' }
  | {
      readonly kind: 'date'
      readonly by: 'award' | 'start'
      readonly day: IsoDay
      /** First day of the newer version, where the day lies before it. */
      readonly before: IsoDay | null
    }

/** Whether a contract would go with a version, and why. */
export interface VersionProposal {
  readonly goes: boolean
  readonly why:
    | { readonly kind: 'undated' }
    | {
        /** On or after the first day, before it, after the last day, or so late that a later version holds. */
        readonly kind: 'from' | 'before' | 'after' | 'later'
        readonly by: 'award' | 'start'
        readonly day: IsoDay
        readonly limit: IsoDay
      }
}

/** The words of comparing two versions of a catalogue. */
export interface VersionsTexts {
  readonly title: string
  readonly intro: string
  readonly older: string
  readonly newer: string
  readonly choose: string
  readonly swap: string
  readonly needsTwo: string
  readonly heading: (p: { older: string; newer: string }) => string
  readonly same: string
  readonly counts: (p: { changed: number; added: number; removed: number; same: number }) => string
  readonly table: string
  readonly columns: { readonly what: string; readonly older: string; readonly newer: string }
  readonly part: Readonly<Record<BlockPart | CataloguePart, string>>
  readonly whole: string
  readonly rules: string
  readonly questions: string
  readonly allBlocks: string
  readonly block: (p: { code: string; label: string }) => string
  readonly added: string
  readonly removed: string
  readonly nothing: string
  readonly unknown: string
  readonly selectedBy: Readonly<Record<'publication' | 'award' | 'contract' | 'agreement', string>>
  readonly more: (amount: string) => string
  readonly less: (amount: string) => string
  readonly codeWas: (p: { code: string; label: string }) => string
  readonly running: string
  readonly runningKeep: (n: number) => string
  readonly runningMove: (n: number) => string
  readonly runningNone: string
  readonly contract: (p: { contract: string; reason: VersionReason }) => string
  readonly reading: string
  readonly proposal: (why: VersionProposal['why']) => string
  readonly versus: string
}

export function versionsTexts(language: Language): VersionsTexts {
  return language === 'en' ? en : nl
}
