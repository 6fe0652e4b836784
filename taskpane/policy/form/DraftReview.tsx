import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Policy } from '#rulebook'
import { policyFormTexts } from '#texts'
import type { Kept } from '#use-cases'
import { SideView } from '../../about/SideView'
import { Heading } from '../../shared/Heading'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { KeepPolicy } from '../KeepPolicy'
import { ReadablePolicy } from '../ReadablePolicy'
import { changedLines } from './changed-lines'

const useStyles = makeStyles({
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
})

export interface DraftReviewProps {
  readonly policy: Policy
  readonly original: Policy | null
  readonly onKept: (kept: Kept) => void
  readonly onForm: () => void
}

/** The policy as others will read it, with what differs from the one it was made from; then it is kept. */
export function DraftReview({ policy, original, onKept, onForm }: DraftReviewProps) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const changes = original === null ? [] : changedLines(original, policy, language)
  return (
    <SideView title={t.review(policy.label)} onBack={onForm}>
      <p className={layout.text}>{t.reviewWhy}</p>
      {original !== null && (
        <section className={layout.group}>
          <Heading level={3}>{t.changes}</Heading>
          {changes.length === 0 && <p className={layout.text}>{t.noChanges}</p>}
          {changes.length > 0 && (
            <ul className={styles.changes}>
              {changes.map(({ kind, text }) => (
                <li key={`${kind}${text}`}>
                  <strong>{t[kind]}:</strong> {text}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <ReadablePolicy policy={policy} />
      <KeepPolicy policy={policy} onKept={onKept}>
        <Button onClick={onForm}>{t.toForm}</Button>
      </KeepPolicy>
    </SideView>
  )
}
