import { makeStyles, ToggleButton } from '@fluentui/react-components'
import type { Severity, SeverityCounts } from '#findings'
import { validationTexts } from '#texts'
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
  const { language } = useTexts()
  const words = validationTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div role="group" aria-label={words.filters} className={layout.row}>
      {LEVELS.map((level) => (
        <ToggleButton
          key={level}
          size="small"
          className={styles.button}
          checked={only === level}
          icon={<SeverityIcon severity={level} />}
          title={words.severityMeaning[level]}
          disabledFocusable={counts[level] === 0 && only !== level}
          onClick={() => onOnly(only === level ? null : level)}
        >
          {words.filter[level](counts[level])}
        </ToggleButton>
      ))}
    </div>
  )
}
