import { Button, Field, Select } from '@fluentui/react-components'
import { columnsTexts } from '#texts'
import type { TableId } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { TableForm } from './TableForm'
import type { ColumnsTask, OwnTable } from './use-columns'

const KINDS: readonly TableId[] = ['contributions', 'contracts', 'plan']

export interface OwnTableFormProps {
  readonly own: OwnTable
  readonly task: ColumnsTask
  readonly onConfirm: ColumnsTask['confirm']
}

/** A table a person pointed at: what it holds, and what its columns are. */
export function OwnTableForm({ own: { headers }, task, onConfirm }: OwnTableFormProps) {
  const t = columnsTexts(useTexts().language)
  const layout = useLayout()
  return (
    <div className={layout.group}>
      <Field label={t.own.kind}>
        <Select value={headers.table} onChange={(_event, { value }) => task.readAs(value as TableId)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t.tables[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <TableForm
        key={headers.table}
        table={headers}
        writing={task.writing}
        onConfirm={(choices) => onConfirm(headers, choices)}
        cancel={
          <Button appearance="subtle" onClick={task.leave}>
            {t.own.cancel}
          </Button>
        }
      />
    </div>
  )
}
