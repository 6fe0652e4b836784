import { compareTexts } from '#texts'
import { SideView } from '../about/SideView'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { CompareForm } from './CompareForm'
import { ComparisonResult } from './ComparisonResult'
import { useComparison } from './use-comparison'

/** What one placement counts for in every catalogue we know. */
export default function CompareView({ onBack }: { onBack: () => void }) {
  const t = compareTexts(useTexts().language)
  const layout = useLayout()
  const { comparison, answers, ask } = useComparison()
  return (
    <SideView title={t.title} onBack={onBack}>
      <p className={layout.text}>{t.intro}</p>
      <CompareForm onAsk={ask} />
      {comparison !== null && <ComparisonResult comparison={comparison} answers={answers} />}
    </SideView>
  )
}
