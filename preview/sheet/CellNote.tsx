import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Finding } from '#findings'
import type { PreviewTexts } from '#texts'
import { a1, cellAt, type FormatLocale, isCellError, type SheetSnapshot } from '#workbook'
import { markSentences } from './FindingMark'
import { markFinder } from './finding-marks'

interface CellNoteProps {
  readonly sheet: SheetSnapshot
  readonly row: number
  readonly column: number
  /** Of the whole workbook, as far as they are shown. */
  readonly findings: readonly Finding[]
  readonly locale: FormatLocale
  readonly t: PreviewTexts
}

const useStyles = makeStyles({
  note: {
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    maxHeight: '30vh',
    overflowY: 'auto',
  },
})

/** Why the selected cell holds what it holds, and what was found there; nothing where there is nothing to say. */
export function CellNote({ sheet, row, column, findings, locale, t }: CellNoteProps) {
  const markAt = useMemo(() => markFinder(findings, sheet.name), [findings, sheet.name])
  const mark = markAt(row, column)
  const styles = useStyles()
  const own = ownNote(sheet, row, column, t)
  const lines = [...(own === null ? [] : [own]), ...(mark === undefined ? [] : markSentences(mark, locale))]
  if (lines.length === 0) return null
  return (
    <div className={styles.note}>
      {lines.map((line) => (
        <Text key={line} size={200} block>
          {line}
        </Text>
      ))}
    </div>
  )
}

function ownNote(sheet: SheetSnapshot, row: number, column: number, t: PreviewTexts): string | null {
  const cell = cellAt(sheet, row, column)
  if (cell === undefined) return null
  if (cell.spilledFrom !== undefined) return t.spilled(a1(cell.spilledFrom.row, cell.spilledFrom.column))
  if (cell.formula !== undefined && cell.value === null) return t.notCalculated
  return isCellError(cell.value) ? (cell.value.message ?? null) : null
}
