import { Button } from '@fluentui/react-components'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** Rows that wait for the contract manager, and the way to them. */
export function Waiting({ rows, onOpen }: { rows: number; onOpen: () => void }) {
  const { t } = useTexts()
  const layout = useLayout()
  if (rows === 0) return null
  return (
    <div className={layout.row}>
      <Button size="small" onClick={onOpen}>
        {t.overview.waiting(rows)}
      </Button>
    </div>
  )
}
