import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import { formulasTexts } from '#texts'
import { SideView } from '../about/SideView'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { EditingHint } from '../shared/Working'
import { Repaired } from './Repaired'
import { StartupChoice } from './StartupChoice'
import { useRepair } from './use-repair'

/** Cells at #NAME?: put them right now, and have the add-in there in time from now on. */
export default function FormulasView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const words = formulasTexts(language)
  const layout = useLayout()
  const { startup } = usePorts()
  const { state, answers, run } = useRepair()
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(state.kind === 'working', button)
  return (
    <SideView title={words.heading} onBack={onBack}>
      <p className={layout.text}>{words.why}</p>
      {state.kind === 'done' && <Repaired outcome={state} answers={answers} />}
      {state.kind === 'failed' && <ErrorBar error={state.error} wrote />}
      {state.kind === 'working' ? (
        <div className={layout.group}>
          <Loading label={words.working} />
          <EditingHint since={state} />
        </div>
      ) : (
        <div className={layout.row}>
          <Button ref={button} appearance={state.kind === 'done' ? 'secondary' : 'primary'} onClick={() => void run()}>
            {state.kind === 'done' ? words.again : words.repair}
          </Button>
        </div>
      )}
      {startup !== undefined && <StartupChoice startup={startup} />}
    </SideView>
  )
}
