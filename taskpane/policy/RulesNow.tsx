import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type PolicyTexts, policyTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useSession, useTexts } from '../shared/use-texts'
import { catalogueNow, policyNow, type RuleNow } from './rules-now'

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
})

/** The policy and the catalogue this workbook goes by, and why those. */
export function RulesNow() {
  const { language } = useTexts()
  const t = policyTexts(language)
  const { rulebook, settings } = useSession()
  const layout = useLayout()
  const styles = useStyles()
  const rows = [
    [t.policy, policyNow(rulebook, settings)],
    [t.catalogue, catalogueNow(rulebook, settings)],
  ] as const
  return (
    <dl className={styles.list}>
      {rows.map(([term, rule]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={layout.quiet}>{term}</dt>
          <dd className={styles.value}>
            {rule.kind === 'known' && <span className={styles.name}>{rule.label} </span>}
            <span className={mergeClasses(rule.kind === 'known' && layout.quiet)}>{whyText(rule, t)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function whyText(rule: RuleNow, t: PolicyTexts): string {
  if (rule.kind === 'known') return `(${t.now.why[rule.why]})`
  return rule.kind === 'unknown' ? t.now.unknown(rule.asked) : t.now.noCatalogue
}
