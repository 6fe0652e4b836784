import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { ContractInBrief } from '#use-cases'

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '20px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  green: { color: tokens.colorPaletteGreenForeground1 },
  amber: { color: tokens.colorPaletteDarkOrangeForeground1 },
  red: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
})

const ICONS = {
  green: CheckmarkCircleFilled,
  amber: WarningFilled,
  red: ErrorCircleFilled,
  unknown: QuestionCircleRegular,
} as const

/** Shape and colour of a traffic light; the word stands beside it. */
export function LightIcon({ light }: Pick<ContractInBrief, 'light'>) {
  const styles = useStyles()
  const Icon = ICONS[light]
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[light])} />
}
