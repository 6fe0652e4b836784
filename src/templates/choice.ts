import type { BlockCatalogue, Policy } from '#rulebook'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import type { TakenNames } from './names'

export const TEMPLATE_KINDS = ['monitoring', 'tender'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** What a template is made with. */
export interface TemplateChoice {
  readonly catalogue: BlockCatalogue
  readonly policy: Policy
  /** How the chosen two are written in a cell: "duoplus", or "oost@2025-01-01" where there are more versions. */
  readonly catalogueRef: string
  readonly policyRef: string
  /** All that one could choose instead, written the same way. */
  readonly catalogues: readonly string[]
  readonly policies: readonly string[]
  readonly language: Language
  readonly today: IsoDay
  readonly taken: TakenNames
}
