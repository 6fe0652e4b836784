import { makeStyles, tokens } from '@fluentui/react-components'
import type { VersionUsed } from '#rules'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  term: { color: tokens.colorNeutralForeground2 },
})

/** Which policy and catalogue the figures rest on, and why those. */
export function VersionsUsed({ versions }: { versions: readonly VersionUsed[] }) {
  const { t } = useTexts()
  const styles = useStyles()
  const layout = useLayout()
  return (
    <dl className={styles.list}>
      {(['policy', 'catalogue'] as const).map((kind) => {
        const used = versions.filter((version) => version.kind === kind)
        return (
          <div key={kind} style={{ display: 'contents' }}>
            <dt className={styles.term}>{t.overview[kind]}</dt>
            <dd className={styles.value}>
              {used.length === 0 && t.overview.noneUsed}
              {used.map((version) => (
                <div key={`${version.ref} ${version.chosenBy}`} className={layout.text}>
                  {version.label} <span className={layout.quiet}>({t.overview.chosenBy[version.chosenBy]})</span>
                </div>
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
