import { targetGroupsTabTexts, type Language } from '#texts'
import type { GroupName } from './group-name'

/** How a target group is named on our tabs. */
export function groupWords(name: GroupName, language: Language): string {
  const t = targetGroupsTabTexts(language)
  if (name.kind === 'field') return name.groups.map((group) => t.names[group]).join(' / ')
  if (name.kind === 'own') return name.text
  return name.kind === 'other' ? t.other : t.unknown
}
