import { makeStyles, ToggleButton } from '@fluentui/react-components'
import type { Severity, SeverityCounts } from '#findings'
import { useLayout } from '../shared/layout.styles'
import { SeverityIcon } from '../shared/SeverityIcon'
import { useTexts } from '../shared/use-texts'

const LEVELS: readonly Severity[] = ['error', 'warning', 'info']

const useStyles = makeStyles({ button: { minWidth: 0, paddingInline: '8px' } })

export interface SeverityFilterProps {
  readonly counts: SeverityCounts
  readonly only: Severity | null
  readonly onOnly: (severity: Severity | null) => void
}

/** The counts per level; each shows only its own findings when pressed. */
export function SeverityFilter({ counts, only, onOnly }: SeverityFilterProps) {
  const { t } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div role="group" aria-label={t.validation.filters} className={layout.row}>
      {LEVELS.map((level) => (
        <ToggleButton
          key={level}
          size="small"
          className={styles.button}
          checked={only === level}
          icon={<SeverityIcon severity={level} />}
          title={t.severityMeaning[level]}
          disabledFocusable={counts[level] === 0 && only !== level}
          onClick={() => onOnly(only === level ? null : level)}
        >
          {t.validation.filter[level](counts[level])}
        </ToggleButton>
      ))}
    </div>
  )
}
