import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { policyTexts } from '#texts'
import { SideView } from '../about/SideView'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useSession, useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { ReadablePolicy } from './ReadablePolicy'
import { RemovePolicy } from './RemovePolicy'
import { UsePolicy } from './UsePolicy'
import { useListedPolicy } from './use-listed-policy'

const ExportPolicy = whenNeeded(() => import('./ExportPolicy'))

export interface PolicyPageProps {
  readonly policy: string
  readonly onRemoved: (label: string) => void
  readonly onBack: () => void
}

/** One policy to read, and what one can do with it. */
export function PolicyPage({ policy: ref, onRemoved, onBack }: PolicyPageProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const { settings } = useSession()
  const now = useListedPolicy(ref)
  // While it is being removed it is no longer in the list.
  const [before] = useState(now)
  const listed = now ?? before
  const [exporting, setExporting] = useState(false)
  if (listed === null) {
    return (
      <SideView title={t.title} onBack={onBack}>
        <p className={layout.text}>{t.page.gone}</p>
      </SideView>
    )
  }
  const { policy, isDefault, isOwn, contracts } = listed
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
        <Button aria-expanded={exporting} onClick={() => setExporting(!exporting)}>
          {t.page.export}
        </Button>
      </UsePolicy>
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
