import { Button } from '@fluentui/react-components'
import { copiesTexts } from '#texts'
import { SideView } from '../about/SideView'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'
import { MadeCopy } from './MadeCopy'
import { PlannedCopy } from './PlannedCopy'
import { useCopies } from './use-copies'

const KINDS = ['clean', 'frozen'] as const

/** A copy for whoever gets the file: first what it changes, then the copy. */
export default function CopiesView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const { copies: door } = usePorts()
  const words = copiesTexts(language)
  const layout = useLayout()
  const { state, answers, plan, make, choose } = useCopies()
  return (
    <SideView title={words.title} onBack={onBack}>
      <p className={layout.text}>{words.intro}</p>
      {door === undefined && <p className={layout.text}>{words.outdated}</p>}
      {state.kind === 'working' && <Loading label={words.working} />}
      {state.kind === 'choosing' &&
        door !== undefined &&
        KINDS.map((kind) => (
          <section key={kind} className={layout.card}>
            <Heading level={3}>{words.kinds[kind].name}</Heading>
            <p className={layout.quiet}>{words.kinds[kind].about}</p>
            <div className={layout.row}>
              <Button onClick={() => void plan(kind)}>{words.kinds[kind].show}</Button>
            </div>
          </section>
        ))}
      {state.kind === 'planned' && (
        <PlannedCopy kind={state.copy} plan={state.plan} answers={answers} onMake={() => void make(state.copy)} />
      )}
      {state.kind === 'made' && <MadeCopy kind={state.copy} delivered={state.delivered} answers={answers} />}
      {state.kind === 'failed' && <ErrorBar error={state.error} onRetry={() => void plan(state.copy)} />}
      {state.kind !== 'choosing' && state.kind !== 'working' && (
        <div className={layout.row}>
          <Button appearance="subtle" onClick={choose}>
            {words.other}
          </Button>
        </div>
      )}
    </SideView>
  )
}
