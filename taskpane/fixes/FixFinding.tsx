import { Button } from '@fluentui/react-components'
import type { Finding } from '#findings'
import { fixesTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { useCheck } from '../validation/CheckProvider'
import { fixOf } from './fix-of'
import { FixError } from './FixError'
import type { Fix } from './last-fixed'
import { useFixing } from './use-fixing'

/** What can be done to the cell of a finding: what stands there now and what comes there, or why nothing can. */
export function FixFinding({ finding }: { finding: Finding }) {
  const words = fixesTexts(useTexts().language)
  const layout = useLayout()
  const { last } = useCheck().state
  const found = last === null ? null : fixOf(last.fixes, finding)
  if (found === null) return null
  if (typeof found === 'string') return <p className={layout.quiet}>{words.refusal(found)}</p>
  return <OneFix key={`${found.sheet}!${found.address}`} fix={found} />
}

function OneFix({ fix }: { fix: Fix }) {
  const words = fixesTexts(useTexts().language)
  const layout = useLayout()
  const { state, fix: write } = useFixing()
  const change = words.change(fix.kind, fix.before, fix.after)
  return (
    <div className={layout.tight}>
      <p className={layout.text}>{fix.isSafe ? change : words.proposal(change)}</p>
      {state.kind === 'failed' && <FixError error={state.error} />}
      <WriteRow state={state.kind === 'failed' ? { kind: 'idle' } : state} working={words.working}>
        <Button size="small" onClick={() => void write([fix])}>
          {words.fixCell(fix.address)}
        </Button>
      </WriteRow>
    </div>
  )
}
