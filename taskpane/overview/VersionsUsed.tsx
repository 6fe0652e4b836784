import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { VersionUsed } from '#rules'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, minWidth: 0 },
  list: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
  term: { color: tokens.colorNeutralForeground2 },
})

export interface VersionsUsedProps {
  readonly versions: readonly VersionUsed[]
  readonly onChange: () => void
}

/** Which policy and catalogue the figures rest on, and why those; with the way to choose others. */
export function VersionsUsed({ versions, onChange }: VersionsUsedProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const layout = useLayout()
  return (
    <div className={styles.row}>
      <dl className={styles.list}>
        {(['policy', 'catalogue'] as const).map((kind) => {
          const ofKind = versions.filter((version) => version.kind === kind)
          const used = [...new Set(ofKind.map(({ ref }) => ref))].map((ref) =>
            ofKind.filter((each) => each.ref === ref),
          )
          return (
            <div key={kind} style={{ display: 'contents' }}>
              <dt className={styles.term}>{t.overview[kind]}</dt>
              <dd className={styles.value}>
                {used.length === 0 && t.overview.noneUsed}
                {used.map((same) => (
                  <div key={same[0]?.ref} className={layout.text}>
                    {same[0]?.label}{' '}
                    <span className={layout.quiet}>
                      ({[...new Set(same.map(({ chosenBy }) => t.overview.chosenBy[chosenBy]))].join('; ')})
                    </span>
                  </div>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
      <Button size="small" className={styles.button} aria-label={t.overview.changeRules} onClick={onChange}>
        {t.overview.change}
      </Button>
    </div>
  )
}
