import { makeStyles, tokens } from '@fluentui/react-components'
import type { ValidationReport } from '#checks'
import { findingTexts, validationTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, minHeight: '24px' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
})

/** What the checks did not look at, and why: a clean result never claims more than was done. */
export function NotChecked({ report }: { report: ValidationReport }) {
  const { language } = useTexts()
  const words = validationTexts(language)
  const styles = useStyles()
  const layout = useLayout()
  const reasons = new Map<string, string[]>()
  for (const { code, because } of report.notChecked) {
    const rules = reasons.get(because) ?? []
    rules.push(findingTexts(language).title(code))
    reasons.set(because, rules)
  }
  return (
    <>
      {report.silenced > 0 && <p className={layout.quiet}>{words.silenced(report.silenced)}</p>}
      {reasons.size > 0 && (
        <details>
          <summary className={styles.summary}>
            {words.notChecked(new Set(report.notChecked.map(({ code }) => code)).size)}
          </summary>
          <ul className={styles.list}>
            {[...reasons].map(([because, rules]) => (
              <li key={because} className={layout.quiet}>
                {words.notCheckedBecause(rules, because)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
