import { Button } from '@fluentui/react-components'
import { policyTexts } from '#texts'
import type { Kept } from '#use-cases'
import { SideView } from '../about/SideView'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { UsePolicy } from './UsePolicy'
import { useListedPolicy } from './use-listed-policy'

export interface KeptPageProps {
  readonly kept: Kept
  readonly onPolicy: () => void
  readonly onBack: () => void
}

/** The end of an import or an adaptation: what is kept, under which name, and whether to use it now. */
export default function KeptPage({ kept, onPolicy, onBack }: KeptPageProps) {
  const { language } = useTexts()
  const t = policyTexts(language).keep
  const layout = useLayout()
  const listed = useListedPolicy(kept.ref)
  return (
    <SideView title={(kept.as === 'known' ? t.known : t.done)(kept.policy.label)} onBack={onBack}>
      {kept.as === 'renamed' && <p className={layout.text}>{t.renamed(kept.policy.id)}</p>}
      <p className={layout.text}>{t.doneWhy(kept.policy.id)}</p>
      {listed?.isDefault !== true && <p className={layout.text}>{t.useWhy}</p>}
      <UsePolicy policy={kept.ref} inUse={listed?.isDefault === true}>
        <Button onClick={onPolicy}>{t.toPolicy}</Button>
        <Button onClick={onBack}>{t.toList}</Button>
      </UsePolicy>
    </SideView>
  )
}
