import { Button } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Policy } from '#rulebook'
import { policyFormTexts } from '#texts'
import { SideView } from '../../about/SideView'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { AmountFields, ExceptionFields } from './AmountFields'
import { AppliesFields } from './AppliesFields'
import { DropDraft } from './DropDraft'
import { DraftFormProvider } from './draft-form'
import { groupOf } from './draft-labels'
import { FulfilmentFields, PsoFields, QuestionFields } from './FulfilmentFields'
import { NameFields } from './NameFields'
import { ProblemSummary } from './ProblemSummary'
import { ReportingFields, ShortfallFields } from './TermsFields'
import type { DraftTask } from './use-draft'

export interface PolicyFormProps {
  readonly task: DraftTask
  readonly onReview: (policy: Policy) => void
  readonly onDropped: () => void
  readonly onBack: () => void
}

/** The whole of a policy as a form, in parts that open; what is left to do stands on top and beside its field. */
export function PolicyForm({ task, onReview, onDropped, onBack }: PolicyFormProps) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const layout = useLayout()
  const [tries, setTries] = useState(0)
  const [wanted, setWanted] = useState<{ readonly path: string } | null>(null)
  const fields = useRef<HTMLDivElement>(null)
  // After the group has opened.
  useEffect(() => {
    if (wanted === null) return
    const field = fields.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(wanted.path)}"]`)
    field?.focus()
  }, [wanted])

  const { form, problems, asked } = task
  const { original } = form.draft
  const goTo = (path: string) => {
    const group = groupOf(path)
    if (group !== null) task.open(group)
    setWanted({ path })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const policy = task.read()
    setTries((count) => count + 1)
    if (policy !== null) onReview(policy)
  }
  return (
    <SideView
      title={t.title[original !== null && form.draft.id === original.id ? 'next-version' : 'copy']}
      onBack={onBack}
    >
      <DraftFormProvider form={form}>
        <form className={layout.screen} onSubmit={submit} noValidate>
          {asked && <ProblemSummary problems={problems} asked={tries} onGoTo={goTo} />}
          <div className={layout.tight}>
            {original !== null && <p className={layout.text}>{t.copyOf(original.label)}</p>}
            <p className={layout.quiet}>{t.intro}</p>
          </div>
          <div ref={fields}>
            <NameFields />
            <AppliesFields />
            <AmountFields />
            <ExceptionFields />
            <FulfilmentFields />
            <PsoFields />
            <ReportingFields />
            <ShortfallFields />
            <QuestionFields />
          </div>
          <p className={layout.quiet}>{t.stays}</p>
          <div className={layout.row}>
            <Button appearance="primary" type="submit">
              {t.toReview}
            </Button>
          </div>
        </form>
      </DraftFormProvider>
      <DropDraft onDropped={onDropped} />
    </SideView>
  )
}
