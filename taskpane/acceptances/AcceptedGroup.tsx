import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { Suspense, useState } from 'react'
import type { ValidationReport } from '#checks'
import { acceptancesTexts, formatsFor } from '#texts'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'

const AcceptedList = whenNeeded(() => import('./AcceptedList'))

/** What people let stand, closed a line under the open findings. */
export function AcceptedGroup({ report }: { report: Pick<ValidationReport, 'accepted' | 'spoiledReasons'> }) {
  const { language } = useTexts()
  const t = acceptancesTexts(language)
  const layout = useLayout()
  const { host } = usePorts()
  const [open, setOpen] = useState(false)
  const { accepted, spoiledReasons = [] } = report
  return (
    <>
      {spoiledReasons.length > 0 && (
        <p className={layout.text}>
          {t.spoiledRows(spoiledReasons.length, formatsFor(language).list(spoiledReasons.slice(0, 10).map(String)))}
        </p>
      )}
      {accepted.length > 0 && (
        <Accordion collapsible openItems={open ? ['accepted'] : []} onToggle={() => setOpen(!open)}>
          <AccordionItem value="accepted">
            <AccordionHeader as={host === 'excel' ? 'h3' : 'h4'} icon={<CheckmarkCircleRegular />}>
              {t.accepted(accepted.length)}
            </AccordionHeader>
            <AccordionPanel>
              {open && (
                <Suspense fallback={<Loading />}>
                  <AcceptedList accepted={accepted} />
                </Suspense>
              )}
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  )
}
