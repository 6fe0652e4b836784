import { Button } from '@fluentui/react-components'
import { safeText } from '#checks'
import { deliveriesTexts } from '#texts'
import { SideView } from '../../about/SideView'
import { ErrorBar } from '../../shared/ErrorBar'
import { FileDrop } from '../../shared/FileDrop'
import { useLayout } from '../../shared/layout.styles'
import { Loading } from '../../shared/Loading'
import { ResultHeading } from '../../shared/ResultHeading'
import { useTexts } from '../../shared/use-texts'
import { ChangesResult } from './ChangesResult'
import { useComparison } from './use-comparison'

/** What changed since the previous delivery of this workbook: rows side by side, and the amounts of each contract. */
export default function ChangesView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const t = deliveriesTexts(language)
  const layout = useLayout()
  const { state, answers, take, again } = useComparison()
  const refusal = { 'wrong-kind': t.wrongKind, 'too-large': t.tooLarge, 'no-tables': t.noTables }
  return (
    <SideView title={t.title} onBack={onBack}>
      {(state.kind === 'source' || state.kind === 'failed') && (
        <>
          <p className={layout.text}>{t.intro}</p>
          <div role="status">
            {state.kind === 'source' && state.refused !== null && (
              <p className={layout.text}>{refusal[state.refused.why](safeText(state.refused.name))}</p>
            )}
          </div>
          {state.kind === 'failed' && <ErrorBar error={state.error} />}
          <FileDrop
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            words={t.file}
            onFile={take}
          />
        </>
      )}
      {state.kind === 'reading' && <Loading label={t.reading(safeText(state.name))} />}
      {state.kind === 'done' && (
        <>
          <div className={layout.group}>
            <ResultHeading answers={answers}>
              {t.headline(
                state.changes.added.length,
                state.changes.removed.length,
                state.changes.changed.length,
                state.changes.same,
              )}
            </ResultHeading>
            <p className={layout.quiet}>{t.since(safeText(state.name))}</p>
          </div>
          <ChangesResult changes={state.changes} />
          <p className={`${layout.quiet} ${layout.small}`}>{t.compared}</p>
          <div className={layout.row}>
            <Button onClick={again}>{t.again}</Button>
          </div>
        </>
      )}
    </SideView>
  )
}
