import { Button } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLayout } from './layout.styles'
import { Question } from './Question'
import { useWriting } from './use-writing'
import { WriteRow } from './WriteRow'

type Answer<U> = { readonly ok: true } | { readonly ok: false; readonly usedBy: U }

type Step<U> = { readonly kind: 'idle' | 'asked' } | { readonly kind: 'refused'; readonly usedBy: U }

export interface RemovalWords {
  readonly ask: string
  readonly why: string
  readonly confirm: string
  readonly cancel: string
  readonly working: string
  readonly refused: string
}

export interface RemovalProps<U> {
  readonly words: RemovalWords
  /** The button that begins it. */
  readonly begin: { readonly text: string; readonly label?: string; readonly small?: true }
  /** Takes it out of the workbook. Where this very part is gone with it, what follows belongs in here. */
  readonly remove: () => Promise<Answer<U>>
  /** Called once it is gone, where this part is still there. */
  readonly onRemoved?: () => void
  /** Who still uses it. */
  readonly stillUsed: (usedBy: U) => ReactNode
}

/** Takes something out of the workbook once a person has confirmed it; says who still uses it where that stands in the way. */
export function Removal<U>({ words, begin, remove, onRemoved, stillUsed }: RemovalProps<U>) {
  const layout = useLayout()
  const { state, write } = useWriting()
  const [step, setStep] = useState<Step<U>>({ kind: 'idle' })
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  useEffect(() => {
    if (step.kind === 'idle' && returns.current) button.current?.focus()
    returns.current = step.kind !== 'idle'
  }, [step])
  const confirm = async () => {
    const removed = await write(remove)
    if (removed === null) return
    if (removed.value.ok) onRemoved?.()
    else setStep({ kind: 'refused', usedBy: removed.value.usedBy })
  }
  const leave = () => setStep({ kind: 'idle' })

  if (step.kind === 'idle') {
    return (
      <div className={layout.row}>
        <Button
          ref={button}
          {...(begin.small && { size: 'small' })}
          aria-label={begin.label}
          onClick={() => setStep({ kind: 'asked' })}
        >
          {begin.text}
        </Button>
      </div>
    )
  }
  if (step.kind === 'refused') {
    return (
      <Question key="refused" title={words.refused}>
        {stillUsed(step.usedBy)}
        <div className={layout.row}>
          <Button onClick={leave}>{words.cancel}</Button>
        </div>
      </Question>
    )
  }
  return (
    <Question key="asked" title={words.ask}>
      <p className={layout.text}>{words.why}</p>
      <WriteRow state={state} working={words.working}>
        <Button appearance="primary" onClick={() => void confirm()}>
          {words.confirm}
        </Button>
        <Button onClick={leave}>{words.cancel}</Button>
      </WriteRow>
    </Question>
  )
}
