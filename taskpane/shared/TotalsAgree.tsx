import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import { useLayout } from './layout.styles'

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  well: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
})

export interface TotalsAgreeProps {
  /** How many totals do not agree. */
  readonly differences: number
  readonly words: { readonly allAgree: string; readonly differences: (count: number) => string }
}

/** Whether the totals of what was made agree with those of the sheets it was made of. */
export function TotalsAgree({ differences, words }: TotalsAgreeProps) {
  const layout = useLayout()
  const styles = useStyles()
  const agree = differences === 0
  const Icon = agree ? CheckmarkCircleFilled : WarningFilled
  return (
    <p className={mergeClasses(layout.text, styles.line)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, agree ? styles.well : styles.warning)} />
      <span>{agree ? words.allAgree : words.differences(differences)}</span>
    </p>
  )
}
