import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId, useState } from 'react'
import { columnsTexts } from '#texts'
import type { HeaderChoice, HeaderReading, MappingKept, TableHeaders } from '#use-cases'
import { TABLES, type TableDeclaration } from '#workbook'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import type { WritingState } from '../shared/use-writing'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { ColumnField } from './ColumnField'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
})

/** Column id, '' where a column is left aside, null where nothing was chosen yet. */
type Choice = string | null

export interface TableFormProps {
  readonly table: TableHeaders
  readonly writing: WritingState
  readonly onConfirm: (choices: readonly HeaderChoice[]) => Promise<MappingKept | null>
  readonly cancel?: ReactNode
}

/** The headers of one table: those we do not know first, the others one click away. */
export function TableForm({ table, writing, onConfirm, cancel }: TableFormProps) {
  const t = columnsTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const heading = useId()
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(() => proposed(table.columns))
  const [said, setSaid] = useState('')
  const open = table.columns.filter(({ by }) => by === null)
  const known = table.columns.filter(({ by }) => by !== null)
  const nameOf = (id: string): string => (TABLES[table.table] as TableDeclaration).columns[id]?.header ?? id
  const choose = (column: number, choice: Choice) => {
    setSaid('')
    setChoices((old) => new Map(old).set(column, choice))
  }
  const confirm = async () => {
    const twice = firstTwice([...choices.values()])
    if (twice !== null) {
      setSaid(t.twice(nameOf(twice)))
      return
    }
    const kept = await onConfirm(made(table.columns, choices))
    if (kept?.kind === 'incomplete') setSaid(t.incomplete(kept.lacking.map(nameOf)))
  }
  const fieldOf = (reading: HeaderReading) => (
    <ColumnField
      key={reading.column}
      table={table}
      reading={reading}
      choice={choices.get(reading.column) ?? null}
      onChoose={(choice) => choose(reading.column, choice)}
    />
  )
  return (
    <section className={layout.group} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {t.place(table.table, table.sheet, table.headerRow)}
      </Heading>
      <p className={layout.quiet}>{open.length === 0 ? t.allKnown : t.asks(open.length)}</p>
      {open.map(fieldOf)}
      {known.length > 0 && (
        <details>
          <summary className={styles.summary}>{t.recognised(known.length)}</summary>
          <div className={layout.group}>{known.map(fieldOf)}</div>
        </details>
      )}
      <WriteRow state={writing} working={t.reading}>
        <Button appearance={open.length > 0 ? 'primary' : 'secondary'} onClick={() => void confirm()}>
          {t.confirm}
        </Button>
        {cancel}
      </WriteRow>
      <p role="status" className={layout.text}>
        {said}
      </p>
    </section>
  )
}

function proposed(columns: readonly HeaderReading[]): Map<number, Choice> {
  return new Map(
    columns.map(({ column, columnId, by, proposal }) => [
      column,
      by === 'ignored' ? '' : (columnId ?? proposal?.columnId ?? null),
    ]),
  )
}

function firstTwice(choices: readonly Choice[]): string | null {
  const named = choices.filter((choice) => choice !== null && choice !== '')
  return named.find((choice, at) => named.indexOf(choice) !== at) ?? null
}

/** What differs from how the headers are read by their names, and what was confirmed before. */
function made(columns: readonly HeaderReading[], choices: ReadonlyMap<number, Choice>): HeaderChoice[] {
  return columns.flatMap(({ column, header, columnId, by }) => {
    const choice = choices.get(column) ?? null
    if (choice === null) return []
    const isAsRead = choice === columnId && (by === 'name' || by === 'synonym')
    return isAsRead ? [] : [{ header, columnId: choice === '' ? null : choice }]
  })
}
