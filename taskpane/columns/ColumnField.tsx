import { Field, Select } from '@fluentui/react-components'
import { columnsTexts } from '#texts'
import type { HeaderReading, TableHeaders } from '#use-cases'
import { a1, TABLES, type TableDeclaration } from '#workbook'
import { useTexts } from '../shared/use-texts'

export interface ColumnFieldProps {
  readonly table: TableHeaders
  readonly reading: HeaderReading
  readonly choice: string | null
  readonly onChoose: (choice: string | null) => void
}

const OPEN = '?'

/** One header of somebody's table, and the list of what it may be. */
export function ColumnField({ table, reading, choice, onChoose }: ColumnFieldProps) {
  const t = columnsTexts(useTexts().language)
  const { columns }: TableDeclaration = TABLES[table.table]
  const { proposal, shown, column } = reading
  const hint = proposal === null ? undefined : t.proposal(columns[proposal.columnId]?.header ?? '', proposal.because)
  return (
    <Field label={t.field(shown, a1(table.headerRow, column))} hint={hint}>
      <Select value={choice ?? OPEN} onChange={(_event, { value }) => onChoose(value === OPEN ? null : value)}>
        <option value={OPEN}>{t.choose}</option>
        {Object.entries(columns)
          .filter(([, declared]) => declared.kind !== 'ours')
          .map(([id, declared]) => (
            <option key={id} value={id}>
              {declared.header}
            </option>
          ))}
        <option value="">{t.notUsed}</option>
      </Select>
    </Field>
  )
}
