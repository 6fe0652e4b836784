import { Button, Link } from '@fluentui/react-components'
import type { Finding, FindingCode } from '#findings'
import { validationTexts } from '#texts'
import { findingAddress } from '../findings-guide/anchor'
import { useLayout } from '../shared/layout.styles'
import { useOpenScreen } from '../shared/open-screen'
import { useTexts } from '../shared/use-texts'
import { placeText } from './place-text'

export interface FindingActionsProps {
  readonly finding: Finding
  readonly onGoTo: (finding: Finding) => Promise<void>
}

/** Settled by saying what a header means. */
const ABOUT_COLUMNS: ReadonlySet<FindingCode> = new Set(['column-missing', 'column-duplicate', 'column-unmapped'])

/** What one can do with the chosen finding. */
export function FindingActions({ finding, onGoTo }: FindingActionsProps) {
  const { language } = useTexts()
  const words = validationTexts(language)
  const open = useOpenScreen()
  const layout = useLayout()
  const { at } = finding
  return (
    <div className={layout.row}>
      {at !== null && at.kind !== 'source' && (
        <Button size="small" onClick={() => void onGoTo(finding)}>
          {words.goTo(placeText(finding) ?? '')}
        </Button>
      )}
      {ABOUT_COLUMNS.has(finding.code) && (
        <Button size="small" onClick={() => open('columns')}>
          {words.mapColumns}
        </Button>
      )}
      <Link href={findingAddress(finding.code, language)} target="_blank" rel="noreferrer noopener">
        {words.explained}
      </Link>
    </div>
  )
}
