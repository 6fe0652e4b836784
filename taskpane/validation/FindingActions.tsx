import { Button } from '@fluentui/react-components'
import type { Finding } from '#findings'
import { validationTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { placeText } from './place-text'

export interface FindingActionsProps {
  readonly finding: Finding
  readonly onGoTo: (finding: Finding) => Promise<void>
}

/** What one can do with the chosen finding. */
export function FindingActions({ finding, onGoTo }: FindingActionsProps) {
  const words = validationTexts(useTexts().language)
  const layout = useLayout()
  const { at } = finding
  return (
    <div className={layout.row}>
      {at !== null && at.kind !== 'source' && (
        <Button size="small" onClick={() => void onGoTo(finding)}>
          {words.goTo(placeText(finding) ?? '')}
        </Button>
      )}
    </div>
  )
}
