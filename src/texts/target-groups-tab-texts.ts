import { targetGroupsTab as en } from './en/target-groups-tab'
import type { Language } from './language'
import { targetGroupsTab as nl } from './nl/target-groups-tab'

export type TargetGroupsTabTexts = typeof nl

/** The words of the tab with target groups in a language. */
export function targetGroupsTabTexts(language: Language): TargetGroupsTabTexts {
  return language === 'en' ? en : nl
}
