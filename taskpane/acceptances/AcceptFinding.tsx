import { Button } from '@fluentui/react-components'
import { Suspense, useRef, useState } from 'react'
import { type Finding, isAcceptable } from '#findings'
import { acceptancesTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { useCheck } from '../validation/CheckProvider'
import { sameFinding } from './same-finding'

const AcceptForm = whenNeeded(() => import('./AcceptForm'))

/** Lets a finding stand with a reason; says so where it was accepted before, and why it stands open again. */
export function AcceptFinding({ finding }: { finding: Finding }) {
  const { language } = useTexts()
  const t = acceptancesTexts(language)
  const layout = useLayout()
  const { last } = useCheck().state
  // Belongs to one finding: another one that is chosen starts anew.
  const [openFor, setOpenFor] = useState<Finding | null>(null)
  const isOpen = openFor !== null && sameFinding(openFor, finding)
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(isOpen, button)
  const before = last?.report.reopened.find((one) => sameFinding(one.finding, finding))
  if (!isAcceptable(finding)) return null
  return (
    <>
      {before !== undefined && (
        <div className={layout.tight}>
          <strong>{t.reopened[before.why]}</strong>
          <p className={`${layout.quiet} ${layout.small}`}>{t.earlier(before.acceptance)}</p>
        </div>
      )}
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <AcceptForm finding={finding} onClose={() => setOpenFor(null)} />
        </Suspense>
      ) : (
        <div className={layout.row}>
          <Button ref={button} size="small" onClick={() => setOpenFor(finding)}>
            {t.accept}
          </Button>
        </div>
      )}
    </>
  )
}
