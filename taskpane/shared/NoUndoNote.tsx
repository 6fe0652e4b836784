import { usePorts } from '../ports'
import { useLayout } from './layout.styles'
import { useTexts } from './use-texts'

/** Beside a button that writes what Excel cannot take back. */
export function NoUndoNote() {
  const { host } = usePorts()
  const { t } = useTexts()
  const layout = useLayout()
  return host === 'excel' ? <p className={`${layout.quiet} ${layout.small}`}>{t.errors.noUndo}</p> : null
}
