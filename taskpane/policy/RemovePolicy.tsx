import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { type Policy, policyRef } from '#rulebook'
import { policyTexts } from '#texts'
import { type PolicyUse, removePolicy } from '#use-cases'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useGoTo } from '../validation/use-go-to'
import { Question } from './Question'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

const NAMED = 5

const useStyles = makeStyles({
  cell: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
})

export interface RemovePolicyProps {
  readonly policy: Policy
  readonly onRemoved: () => void
}

type Step = { readonly kind: 'idle' | 'asked' } | { readonly kind: 'refused'; readonly usedBy: PolicyUse }

/** Takes a policy out of the workbook once a person has confirmed it; says who still uses it where that stands in the way. */
export function RemovePolicy({ policy, onRemoved }: RemovePolicyProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const { state, write } = useWriting()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  useEffect(() => {
    if (step.kind === 'idle' && returns.current) button.current?.focus()
    returns.current = step.kind !== 'idle'
  }, [step])

  const remove = async () => {
    const removed = await write(() => removePolicy(port, session, policyRef(policy)))
    if (removed === null) return
    if (removed.value.ok) onRemoved()
    else setStep({ kind: 'refused', usedBy: removed.value.usedBy })
  }
  const leave = () => setStep({ kind: 'idle' })

  if (step.kind === 'idle') {
    return (
      <div className={layout.row}>
        <Button ref={button} onClick={() => setStep({ kind: 'asked' })}>
          {t.page.remove}
        </Button>
      </div>
    )
  }
  if (step.kind === 'refused') {
    return (
      <Question key="refused" title={t.remove.refused(policy.label)}>
        <StillUsed usedBy={step.usedBy} />
        <div className={layout.row}>
          <Button onClick={leave}>{t.remove.cancel}</Button>
        </div>
      </Question>
    )
  }
  return (
    <Question key="asked" title={t.remove.ask(policy.label)}>
      <p className={layout.text}>{t.remove.why}</p>
      <WriteRow state={state} working={t.remove.working}>
        <Button appearance="primary" onClick={() => void remove()}>
          {t.remove.confirm}
        </Button>
        <Button onClick={leave}>{t.remove.cancel}</Button>
      </WriteRow>
    </Question>
  )
}

function StillUsed({ usedBy: { asDefault, contracts, cells } }: { usedBy: PolicyUse }) {
  const { language } = useTexts()
  const t = policyTexts(language).remove
  const layout = useLayout()
  const styles = useStyles()
  const { goTo, error } = useGoTo()
  return (
    <>
      {asDefault && <p className={layout.text}>{t.asDefault}</p>}
      {contracts.length > 0 && (
        <p className={layout.text}>{t.byContracts(contracts.slice(0, NAMED), Math.max(0, contracts.length - NAMED))}</p>
      )}
      {cells.length > 0 && (
        <>
          <p className={layout.text}>{t.byCells}</p>
          <ul className={`${layout.list} ${styles.cells}`}>
            {cells.slice(0, NAMED).map(({ sheet, address }) => (
              <li key={`${sheet}!${address}`}>
                <Link
                  as="button"
                  className={styles.cell}
                  onClick={() => void goTo({ kind: 'cell', header: null, sheet, address })}
                >
                  {t.goTo(address, sheet)}
                </Link>
              </li>
            ))}
            {cells.length > NAMED && <li>{t.moreCells(cells.length - NAMED)}</li>}
          </ul>
        </>
      )}
      {error !== null && <ErrorBar error={error} />}
    </>
  )
}
