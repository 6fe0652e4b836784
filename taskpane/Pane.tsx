import { Title3 } from '@fluentui/react-components'
import { useTexts } from './shared/use-texts'

export function Pane() {
  const { t } = useTexts()
  return <Title3>{t.title}</Title3>
}
