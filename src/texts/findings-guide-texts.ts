import type { RuleOrigin } from '#findings'
import { findingsGuide as en } from './en/findings-guide'
import type { Language } from './language'
import { findingsGuide as nl } from './nl/findings-guide'

/** Words of the list of everything the checks look for: the page that comes with the add-in, and docs/findings.md. */
export interface FindingsGuideTexts {
  readonly title: string
  readonly intro: readonly string[]
  readonly code: string
  readonly level: string
  readonly example: string
  readonly rule: string
  readonly origins: Readonly<Record<RuleOrigin, string>>
  readonly fix: string
  readonly fixes: { readonly yes: string; readonly no: string }
  readonly stages: Readonly<Record<'workbook' | 'table' | 'cell' | 'row' | 'across' | 'privacy', string>>
}

export function findingsGuideTexts(language: Language): FindingsGuideTexts {
  return language === 'en' ? en : nl
}
