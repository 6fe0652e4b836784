import { templatesTexts } from '#texts'
import { SideView } from '../about/SideView'
import { useTexts } from '../shared/use-texts'
import { InsertedSheets } from './InsertedSheets'
import { TemplateForm } from './TemplateForm'
import { useTemplate } from './use-template'

/** Choose a template, the catalogue and the policy it works with, and put it in the workbook. */
export default function TemplateView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const { state, answers, insert, again } = useTemplate()
  return (
    <SideView title={templatesTexts(language).screen.title} onBack={onBack}>
      {state.kind === 'done' ? (
        <InsertedSheets template={state.template} inserted={state.inserted} answers={answers} onAgain={again} />
      ) : (
        <TemplateForm state={state} onInsert={insert} />
      )}
    </SideView>
  )
}
