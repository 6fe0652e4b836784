import { InfoFilled } from '@fluentui/react-icons/svg/info'
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import { type Language, findingTexts } from '#texts'
import type { CellMark } from './finding-marks'

const SIGNS = { error: SubtractCircleFilled, warning: WarningFilled, info: InfoFilled }

/** The sign of what was found in a cell: a shape for each level, its sentence as tooltip, its level for who listens. */
export function FindingMark({ mark, locale }: { readonly mark: CellMark; readonly locale: Language }) {
  const Sign = SIGNS[mark.severity]
  return (
    <span className={`sheet-mark sheet-mark-${mark.severity}`} title={markSentences(mark, locale).join('\n')}>
      <Sign aria-hidden />
      <span className="sheet-hidden">. {findingTexts(locale).severity(mark.severity)}.</span>
    </span>
  )
}

/** Each finding as its level and its sentence. */
export function markSentences({ findings }: CellMark, locale: Language): string[] {
  const t = findingTexts(locale)
  return findings.map((finding) => `${t.severity(finding.severity)}: ${t.sentence(finding)}`)
}
