import { useEffect, useState } from 'react'
import { safeText } from '#checks'
import type { BlockCatalogue } from '#rulebook'
import { versionsTexts } from '#texts'
import { type ContractVersion, runningContracts, type RunningContracts as Running } from '#use-cases'
import { usePorts } from '../../ports'
import { ErrorBar } from '../../shared/ErrorBar'
import { Heading } from '../../shared/Heading'
import { useLayout } from '../../shared/layout.styles'
import { Loading } from '../../shared/Loading'
import { useTexts } from '../../shared/use-texts'

export interface RunningContractsProps {
  readonly older: BlockCatalogue
  readonly newer: BlockCatalogue
}

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly contracts: Running }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Which contracts of this workbook keep the older version, which go by the newer one, and why. */
export function RunningContracts({ older, newer }: RunningContractsProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = versionsTexts(language)
  const layout = useLayout()
  const [state, setState] = useState<Reading>({ kind: 'reading' })
  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    port.read({ signal }).then(
      (snapshot) => {
        if (signal.aborted) return
        setState({ kind: 'read', contracts: runningContracts(snapshot, session.state(), older, newer) })
      },
      (error: unknown) => {
        if (!signal.aborted) setState({ kind: 'failed', error })
      },
    )
    return () => control.abort()
  }, [port, session, older, newer])
  return (
    <section className={layout.group}>
      <Heading level={3}>{t.running}</Heading>
      {state.kind === 'reading' && <Loading label={t.reading} />}
      {state.kind === 'failed' && <ErrorBar error={state.error} />}
      {state.kind === 'read' && <Contracts {...state.contracts} />}
    </section>
  )
}

function Contracts({ keep, move }: Running) {
  const t = versionsTexts(useTexts().language)
  const layout = useLayout()
  if (keep.length + move.length === 0) return <p className={layout.text}>{t.runningNone}</p>
  return (
    <>
      {keep.length > 0 && <Reasons sentence={t.runningKeep(keep.length)} contracts={keep} />}
      {move.length > 0 && <Reasons sentence={t.runningMove(move.length)} contracts={move} />}
    </>
  )
}

function Reasons({ sentence, contracts }: { sentence: string; contracts: readonly ContractVersion[] }) {
  const t = versionsTexts(useTexts().language)
  const layout = useLayout()
  return (
    <div className={layout.tight}>
      <p className={layout.text}>{sentence}</p>
      <ul className={layout.small}>
        {contracts.map(({ kenmerk, title, reason }) => (
          <li key={kenmerk} className={layout.text}>
            {t.contract({ contract: [safeText(kenmerk), ...(title === null ? [] : [title])].join(', '), reason })}
          </li>
        ))}
      </ul>
    </div>
  )
}
