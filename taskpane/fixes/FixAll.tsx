import { Button } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import { fixesTexts } from '#texts'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'
import { FixedNote } from './FixedNote'
import { FixReview } from './FixReview'
import { type Fix, useLastFixed } from './last-fixed'
import { useFixing } from './use-fixing'

/**
 * Everything that can be put right without asking: how much, the cells one by one, and afterwards the way back. It is the
 * next step of the screen, unless another form is.
 */
export function FixAll({ quiet }: { readonly quiet: boolean }) {
  const words = fixesTexts(useTexts().language)
  const layout = useLayout()
  const { port } = usePorts()
  const { last } = useCheck().state
  const fixed = useLastFixed(port)
  const fixing = useFixing()
  const fixes = last?.fixes.fixes
  const safe = useMemo(() => fixes?.filter(({ isSafe }) => isSafe) ?? [], [fixes])
  // What somebody looks at stays, whatever is checked meanwhile: a cell that changed is noticed when it is written.
  const [review, setReview] = useState<readonly Fix[] | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(review !== null, button)
  if (review !== null) return <FixReview fixes={review} fixing={fixing} onClose={() => setReview(null)} />
  if (safe.length === 0 && fixed === null) return null
  return (
    <div className={layout.group}>
      {fixed !== null && <FixedNote last={fixed} />}
      {safe.length > 0 && (
        <div className={layout.row}>
          <Button ref={button} appearance={quiet ? 'secondary' : 'primary'} onClick={() => setReview(safe)}>
            {words.fixSafe(safe.length)}
          </Button>
        </div>
      )}
    </div>
  )
}
