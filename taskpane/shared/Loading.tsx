import { Spinner } from '@fluentui/react-components'
import { useTexts } from './use-texts'

/** Shown while a part of the pane, or an answer, is on its way. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTexts()
  return (
    <Spinner size="tiny" labelPosition="after" label={label ?? t.loading} style={{ justifyContent: 'flex-start' }} />
  )
}
