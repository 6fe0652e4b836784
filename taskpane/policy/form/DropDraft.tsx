import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { policyFormTexts } from '#texts'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { Question } from '../../shared/Question'

/** Throws a draft away, once a person has confirmed it. */
export function DropDraft({ onDropped }: { onDropped: () => void }) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const layout = useLayout()
  const [asks, setAsks] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (!asks && asked.current) button.current?.focus()
    asked.current = asks
  }, [asks])
  if (!asks) {
    return (
      <div className={layout.row}>
        <Button ref={button} onClick={() => setAsks(true)}>
          {t.drop}
        </Button>
      </div>
    )
  }
  return (
    <Question title={t.dropAsk}>
      <p className={layout.text}>{t.dropWhy}</p>
      <div className={layout.row}>
        <Button onClick={onDropped}>{t.dropConfirm}</Button>
        <Button onClick={() => setAsks(false)}>{t.dropCancel}</Button>
      </div>
    </Question>
  )
}
