import { SideView } from '../about/SideView'
import { useTexts } from '../shared/use-texts'

/** Choose a template, the catalogue and the policy it works with, and put it in the workbook. */
export default function TemplateView({ onBack }: { onBack: () => void }) {
  const { t } = useTexts()
  return (
    <SideView title={t.menu.template} onBack={onBack}>
      {null}
    </SideView>
  )
}
