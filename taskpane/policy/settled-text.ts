import type { Rulebook } from '#rulebook'
import type { WorkbookSettings } from '#session'
import type { PolicyTexts } from '#texts'
import { catalogueNow, policyNow } from './rules-now'

/** What the workbook goes by from now on, once a choice has been written. */
export function settledText(t: PolicyTexts, rulebook: Rulebook, settings: WorkbookSettings): string {
  const policy = policyNow(rulebook, settings)
  const catalogue = catalogueNow(rulebook, settings)
  const goesWith = catalogueNow(rulebook, { policy: settings.policy, catalogue: null })
  const done = t.choice.done(
    policy.kind === 'known' ? policy.label : '',
    catalogue.kind === 'known' ? catalogue.label : null,
  )
  const isOther = goesWith.kind === 'known' && catalogue.kind === 'known' && goesWith.ref !== catalogue.ref
  return isOther ? `${done} ${t.choice.otherThanPolicy(goesWith.label)}` : done
}
