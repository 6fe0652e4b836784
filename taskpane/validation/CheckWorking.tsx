import { Button, ProgressBar } from '@fluentui/react-components'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** A check under way: it says so, and it can be stopped. */
export function CheckWorking({ onStop }: { onStop: () => void }) {
  const { t } = useTexts()
  const layout = useLayout()
  return (
    <div className={layout.group}>
      <p className={layout.text} role="status">
        {t.validation.working}
      </p>
      <ProgressBar aria-label={t.validation.working} />
      <div className={layout.row}>
        <Button onClick={onStop}>{t.stop}</Button>
      </div>
    </div>
  )
}
