import type { FindingCode } from '#findings'
import type { AcceptancesTexts } from '#texts'

export type ReasonId = keyof AcceptancesTexts['reasons']

const GENERAL: readonly ReasonId[] = ['checked', 'agreed', 'later', 'other']

const OWN: Partial<Readonly<Record<FindingCode, ReasonId>>> = {
  'placement-duplicate': 'two-placements',
  'placement-overlap': 'two-placements',
  'evidence-missing': 'evidence-follows',
  'approval-missing': 'approval-follows',
  'approved-unsigned': 'approval-follows',
  'behind-schedule': 'improvement-plan',
  'shortfall-at-end': 'improvement-plan',
  'report-missing': 'improvement-plan',
  'column-unmapped': 'own-column',
}

/** The reasons one can choose from, the likeliest first. */
export function reasonsFor(code: FindingCode): readonly ReasonId[] {
  if (code.startsWith('privacy-')) return ['not-personal', 'other']
  const own = OWN[code]
  return own === undefined ? GENERAL : [own, ...GENERAL]
}
