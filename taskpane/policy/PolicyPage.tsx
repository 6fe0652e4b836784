import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import type { Policy } from '#rulebook'
import { policyTexts } from '#texts'
import type { PolicyDraft } from '#use-cases'
import { SideView } from '../about/SideView'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useSession, useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { draftName } from './draft-name'
import { Question } from '../shared/Question'
import { ReadablePolicy } from './ReadablePolicy'
import { RemovePolicy } from './RemovePolicy'
import { UsePolicy } from './UsePolicy'
import { useListedPolicy } from './use-listed-policy'

const ExportPolicy = whenNeeded(() => import('./ExportPolicy'))

export interface PolicyPageProps {
  readonly policy: string
  /** The policy that is being written already, and the way to it. */
  readonly draft: PolicyDraft | null
  readonly onDraft: () => void
  readonly onCopy: (policy: Policy, as: 'copy' | 'next-version') => void
  readonly onRemoved: (label: string) => void
  readonly onBack: () => void
}

/** One policy to read, and what one can do with it. */
export function PolicyPage({ policy: ref, draft, onDraft, onCopy, onRemoved, onBack }: PolicyPageProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const { settings } = useSession()
  const now = useListedPolicy(ref)
  // While it is being removed it is no longer in the list.
  const [before] = useState(now)
  const listed = now ?? before
  const [exporting, setExporting] = useState(false)
  const [asks, setAsks] = useState<'copy' | 'next-version' | null>(null)
  if (listed === null) {
    return (
      <SideView title={t.title} onBack={onBack}>
        <p className={layout.text}>{t.page.gone}</p>
      </SideView>
    )
  }
  const { policy, isDefault, isOwn, contracts } = listed
  const copy = (as: 'copy' | 'next-version') => (draft === null ? onCopy(policy, as) : setAsks(as))
  return (
    <SideView title={policy.label} onBack={onBack}>
      {(isDefault || contracts > 0) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            {[
              ...(isDefault ? [settings.policy === null ? t.page.standard : t.page.inUse] : []),
              ...(contracts > 0 ? [t.page.usedBy(contracts)] : []),
            ].join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <UsePolicy policy={ref} inUse={isDefault}>
        <Button onClick={() => copy('copy')}>{t.page.copy}</Button>
        {isOwn && <Button onClick={() => copy('next-version')}>{t.page.edit}</Button>}
        <Button aria-expanded={exporting} onClick={() => setExporting(!exporting)}>
          {t.page.export}
        </Button>
      </UsePolicy>
      {asks !== null && draft !== null && (
        <Question title={t.list.resumeWhy(draftName(draft, t))}>
          <p className={layout.text}>{t.page.oneDraft}</p>
          <div className={layout.row}>
            <Button appearance="primary" onClick={onDraft}>
              {t.list.resume}
            </Button>
            <Button onClick={() => onCopy(policy, asks)}>{t.page.startAnew}</Button>
          </div>
        </Question>
      )}
      {exporting && (
        <Suspense fallback={<Loading />}>
          <ExportPolicy policy={policy} />
        </Suspense>
      )}
      <ReadablePolicy policy={policy} />
      {isOwn && <RemovePolicy policy={policy} onRemoved={() => onRemoved(policy.label)} />}
    </SideView>
  )
}
