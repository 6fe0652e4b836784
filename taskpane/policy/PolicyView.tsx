import { type ReactNode, Suspense, useState } from 'react'
import { policyRef } from '#rulebook'
import { policyTexts } from '#texts'
import { BLANK_DRAFT, draftOf, type Kept } from '#use-cases'
import { usePorts } from '../ports'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { HomePage } from './HomePage'
import { dropDraft, keepDraft, keptDraft } from './kept-draft'
import { PolicyPage } from './PolicyPage'

const ContractsPage = whenNeeded(() => import('./ContractsPage'))
const FormPage = whenNeeded(() => import('./form/FormPage'))
const ImportPage = whenNeeded(() => import('./ImportPage'))
const KeptPage = whenNeeded(() => import('./KeptPage'))

/** Where a person is within Beleid. */
type PolicyPlace =
  | { readonly kind: 'home' | 'contracts' | 'import' | 'form' }
  | { readonly kind: 'policy'; readonly ref: string }
  | { readonly kind: 'kept'; readonly kept: Kept }

/** What a workbook goes by: chosen, read, adapted, brought in and handed on. */
export default function PolicyView({ onBack }: { onBack: () => void }) {
  const { port } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language)
  const [place, setPlace] = useState<PolicyPlace>({ kind: 'home' })
  const [cameFrom, setCameFrom] = useState<string | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const [answers, setAnswers] = useState(0)

  const go = (next: PolicyPlace) => {
    setNotice(null)
    setPlace(next)
    setAnswers((count) => count + 1)
  }
  const home = () => {
    setCameFrom(place.kind === 'policy' ? place.ref : null)
    go({ kind: 'home' })
  }
  const kept = (now: Kept) => {
    go({ kind: 'kept', kept: now })
  }
  const page = (): ReactNode => {
    switch (place.kind) {
      case 'home':
        return <HomePage cameFrom={cameFrom} notice={notice} draft={keptDraft(port)} onOpen={go} onBack={onBack} />
      case 'contracts':
        return <ContractsPage onBack={home} />
      case 'policy':
        return (
          <PolicyPage
            policy={place.ref}
            draft={keptDraft(port)}
            onDraft={() => go({ kind: 'form' })}
            onCopy={(policy, as) => {
              keepDraft(port, draftOf(policy, as, language))
              go({ kind: 'form' })
            }}
            onRemoved={(label) => {
              home()
              setNotice(t.remove.done(label))
            }}
            onBack={home}
          />
        )
      case 'form':
        return (
          <FormPage
            draft={keptDraft(port) ?? BLANK_DRAFT}
            onKept={(now) => {
              dropDraft(port)
              kept(now)
            }}
            onDropped={() => {
              dropDraft(port)
              home()
            }}
            onBack={home}
          />
        )
      case 'import':
        return <ImportPage onKept={kept} onBack={home} />
      case 'kept':
        return (
          <KeptPage
            kept={place.kept}
            onPolicy={() => go({ kind: 'policy', ref: policyRef(place.kept.policy) })}
            onBack={home}
          />
        )
    }
  }
  // Each page starts anew, with the focus at its title.
  return (
    <Suspense key={answers} fallback={<Loading />}>
      {page()}
    </Suspense>
  )
}
