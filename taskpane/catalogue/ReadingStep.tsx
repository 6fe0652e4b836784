import { Button, ProgressBar } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { importTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { EditingHint } from '../shared/Working'

export interface ReadingStepProps {
  readonly name: string
  readonly share: number | null
  readonly onStop: () => void
}

/** A source that is being read: how far it is, and the way to stop. */
export function ReadingStep({ name, share, onStop }: ReadingStepProps) {
  const { t, language } = useTexts()
  const layout = useLayout()
  const label = importTexts(language).reading(name)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={layout.group}>
      <p className={layout.text} role="status">
        {label}
      </p>
      <ProgressBar aria-label={label} {...(share !== null && { value: share })} />
      <EditingHint since={share} />
      <div className={layout.row}>
        <Button ref={button} onClick={onStop}>
          {t.stop}
        </Button>
      </div>
    </div>
  )
}
