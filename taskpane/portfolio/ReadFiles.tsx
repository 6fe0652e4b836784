import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle'
import { portfolioScreenTexts, portfolioTexts } from '#texts'
import type { FileReceipt } from '#use-cases'
import { FirstOf } from '../shared/FirstOf'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const FIRST = 20

const useStyles = makeStyles({
  file: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '18px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  counted: { color: tokens.colorPaletteGreenForeground1 },
  excluded: { color: tokens.colorPaletteRedForeground1 },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
})

/** One line per workbook: whether it counts, with how much, or why it does not. */
export function ReadFiles({ files }: { readonly files: readonly FileReceipt[] }) {
  const { language } = useTexts()
  const words = portfolioScreenTexts(language)
  // In the language of the pane now, which may have changed since the files were read.
  const reasons = portfolioTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  return (
    <FirstOf items={files} most={FIRST} showAll={words.showAll}>
      {({ file, state, reason, rows, excluded }, index) => {
        const Icon = state === 'counted' ? CheckmarkCircleFilled : SubtractCircleFilled
        return (
          // Two files may bear one name.
          <li key={index} className={styles.file}>
            <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
            <span className={layout.tight}>
              <span className={layout.text}>{file}</span>
              <span className={styles.about}>
                {state === 'counted'
                  ? words.counted(rows, excluded)
                  : [words.excluded, ...(reason === undefined ? [] : [reasons.reason(reason)])].join(': ')}
              </span>
            </span>
          </li>
        )
      }}
    </FirstOf>
  )
}
