import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { columnsTexts } from '#texts'
import type { HeaderChoice, TableHeaders } from '#use-cases'
import { SideView } from '../about/SideView'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { OwnTableForm } from './OwnTableForm'
import { TableForm } from './TableForm'
import { useColumns } from './use-columns'

/** What the headers of somebody's tables mean: proposed, shown, confirmed once, and kept in the workbook. */
export default function ColumnsView({ onBack }: { onBack: () => void }) {
  const t = columnsTexts(useTexts().language)
  const layout = useLayout()
  const task = useColumns()
  const [said, setSaid] = useState('')
  const { tables, own, writing } = task
  const told = useRef<HTMLParagraphElement>(null)
  const confirm = async (table: TableHeaders, choices: readonly HeaderChoice[]) => {
    const kept = await task.confirm(table, choices)
    setSaid(kept?.kind === 'kept' ? t.kept : '')
    // The form is drawn anew with what was kept, its button gone.
    if (kept?.kind === 'kept') told.current?.focus()
    return kept
  }
  return (
    <SideView title={t.title} onBack={onBack}>
      <p className={layout.text}>{t.intro}</p>
      {task.error !== null && <ErrorBar error={task.error} />}
      {tables === null && task.error === null && <Loading label={t.reading} />}
      {own === null && tables?.length === 0 && <p className={layout.text}>{t.none}</p>}
      <p ref={told} role="status" tabIndex={-1} className={layout.text} style={{ outlineStyle: 'none' }}>
        {said}
      </p>
      {own !== null ? (
        <OwnTableForm own={own} task={task} onConfirm={confirm} />
      ) : (
        <>
          {tables?.map((table) => (
            <TableForm
              key={`${table.sheet}!${String(table.headerRow)} ${table.table} ${table.columns.map(({ by }) => by ?? '').join()}`}
              table={table}
              writing={writing}
              onConfirm={(choices) => confirm(table, choices)}
            />
          ))}
          <section className={layout.group} aria-label={t.own.heading}>
            <strong>{t.own.heading}</strong>
            <p className={layout.quiet}>{t.own.why}</p>
            <div className={layout.row}>
              <Button onClick={() => void task.takeSelection().then((taken) => setSaid(taken ? '' : t.own.nothing))}>
                {t.own.use}
              </Button>
            </div>
          </section>
          {task.hasChoices && (
            <section className={layout.tight}>
              <WriteRow state={writing} working={t.reading}>
                <Button size="small" appearance="subtle" onClick={() => void task.forget()}>
                  {t.forget}
                </Button>
              </WriteRow>
              <p className={`${layout.quiet} ${layout.small}`}>{t.forgetWhy}</p>
            </section>
          )}
        </>
      )}
    </SideView>
  )
}
