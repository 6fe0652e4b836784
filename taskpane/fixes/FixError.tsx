import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { fixesTexts } from '#texts'
import { WorkbookError } from '#workbook'
import { ErrorBar } from '../shared/ErrorBar'
import { useTexts } from '../shared/use-texts'

/** Why cells were not put right, or not put back; where somebody changed one of them, which. */
export function FixError({ error, undoing = false }: { readonly error: unknown; readonly undoing?: boolean }) {
  const words = fixesTexts(useTexts().language)
  const { sheet, row } = error instanceof WorkbookError && error.problem === 'changed-meanwhile' ? error.detail : {}
  if (typeof sheet !== 'string' || typeof row !== 'number') return <ErrorBar error={error} wrote />
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
        {undoing ? words.changedMeanwhile(sheet, row) : words.changedBefore(sheet, row)}
      </MessageBarBody>
    </MessageBar>
  )
}
