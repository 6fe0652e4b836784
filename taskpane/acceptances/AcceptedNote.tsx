import { useEffect, useRef } from 'react'
import { acceptancesTexts } from '#texts'
import { usePorts } from '../ports'
import { useIsNews } from '../shared/last-told'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useLastAccepted } from './last-accepted'

/** What was just accepted or withdrawn, until something else happens. Its button is gone with the finding, so focus comes here. */
export function AcceptedNote() {
  const t = acceptancesTexts(useTexts().language)
  const layout = useLayout()
  const { port } = usePorts()
  const last = useLastAccepted(port)
  const isNow = useIsNews(port, last)
  const note = useRef<HTMLParagraphElement>(null)
  const told = useRef(last?.moment)
  useEffect(() => {
    if (last?.moment === told.current) return
    told.current = last?.moment
    note.current?.focus()
  }, [last])
  return (
    <p ref={note} role="status" tabIndex={-1} className={layout.text} style={{ outlineStyle: 'none' }}>
      {isNow && last !== null && (last.kind === 'accepted' ? t.done(last.count) : t.withdrawn(last.count))}
      {isNow && last !== null && last.changed > 0 && ` ${t.changedMeanwhile(last.changed)}`}
    </p>
  )
}
