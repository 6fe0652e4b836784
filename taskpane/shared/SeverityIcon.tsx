import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { InfoFilled } from '@fluentui/react-icons/svg/info'
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { Severity } from '#findings'

const ICONS = { error: SubtractCircleFilled, warning: WarningFilled, info: InfoFilled }

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '18px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
})

/** The sign of a level; the word always stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles()
  const Icon = ICONS[severity]
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
}
