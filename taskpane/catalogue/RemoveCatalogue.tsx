import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { safeText } from '#checks'
import { type BlockCatalogue, catalogueRef } from '#rulebook'
import { removeCatalogueTexts } from '#texts'
import { type CatalogueUse, removeCatalogue } from '#use-cases'
import { Question } from '../policy/Question'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

const NAMED = 5

type Step = { readonly kind: 'idle' | 'asked' } | { readonly kind: 'refused'; readonly usedBy: CatalogueUse }

export interface RemoveCatalogueProps {
  readonly catalogue: BlockCatalogue
  readonly onRemoved: () => void
}

/** Takes a catalogue out of the workbook once a person has confirmed it; says who still uses it where anybody does. */
export function RemoveCatalogue({ catalogue, onRemoved }: RemoveCatalogueProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = removeCatalogueTexts(language)
  const layout = useLayout()
  const { state, write } = useWriting()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  useEffect(() => {
    if (step.kind === 'idle' && returns.current) button.current?.focus()
    returns.current = step.kind !== 'idle'
  }, [step])
  const ref = catalogueRef(catalogue)
  const remove = async () => {
    const removed = await write(async () => {
      const answer = await removeCatalogue(port, session, ref)
      // Here, because with the catalogue this very part of the list is gone.
      if (answer.ok) onRemoved()
      return answer
    })
    if (removed?.value.ok === false) setStep({ kind: 'refused', usedBy: removed.value.usedBy })
  }
  const leave = () => setStep({ kind: 'idle' })

  if (step.kind === 'idle') {
    return (
      <div className={layout.row}>
        <Button
          ref={button}
          size="small"
          aria-label={t.removeOf(catalogue.label, ref)}
          onClick={() => setStep({ kind: 'asked' })}
        >
          {t.remove}
        </Button>
      </div>
    )
  }
  if (step.kind === 'refused') {
    return (
      <Question key="refused" title={t.refused(catalogue.label)}>
        <StillUsed usedBy={step.usedBy} />
        <div className={layout.row}>
          <Button onClick={leave}>{t.cancel}</Button>
        </div>
      </Question>
    )
  }
  return (
    <Question key="asked" title={t.ask(catalogue.label)}>
      <p className={layout.text}>{t.why}</p>
      <WriteRow state={state} working={t.working}>
        <Button appearance="primary" onClick={() => void remove()}>
          {t.confirm}
        </Button>
        <Button onClick={leave}>{t.cancel}</Button>
      </WriteRow>
    </Question>
  )
}

function StillUsed({ usedBy: { asDefault, contracts, cells } }: { readonly usedBy: CatalogueUse }) {
  const { language } = useTexts()
  const t = removeCatalogueTexts(language)
  const layout = useLayout()
  const first = <T,>(all: readonly T[]) => ({ shown: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) })
  const names = first(contracts.map(safeText))
  const places = first(cells.map(({ sheet, address }) => `${safeText(sheet)} ${address}`))
  return (
    <>
      {asDefault && <p className={layout.text}>{t.asDefault}</p>}
      {names.shown.length > 0 && <p className={layout.text}>{t.byContracts(names.shown, names.more)}</p>}
      {places.shown.length > 0 && <p className={layout.text}>{t.byCells(places.shown, places.more)}</p>}
    </>
  )
}
