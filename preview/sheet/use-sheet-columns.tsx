import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type RefObject, useMemo } from 'react'
import type { Column } from 'react-data-grid'
import type { PreviewTexts } from '#texts'
import { cellAt, columnLetters, type FormatLocale, type SheetSnapshot } from '#workbook'
import { editableText } from '../typed-input'
import type { SheetCommands } from '../use-sheet-commands'
import type { DrawingAt } from './cell-drawing'
import { CellEditor, type EditorStep } from './CellEditor'
import { CellView } from './CellView'
import { ColumnLetter } from './ColumnLetter'
import { NUMBERS } from './SheetCell'
import type { MergePart, ShapeColumn, SheetShape } from './sheet-shape'

const useStyles = makeStyles({
  numbers: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    paddingInline: '2px',
  },
  letters: { padding: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
})

interface SheetColumnsProps {
  readonly sheet: SheetSnapshot
  readonly shape: SheetShape
  readonly drawingAt: DrawingAt
  readonly mergeAt: (row: number, column: number) => MergePart | null
  readonly locale: FormatLocale
  readonly date1904: boolean
  readonly t: PreviewTexts
  readonly commands: SheetCommands
  /** True where an editor opens because a person began to type: what stood there is replaced. */
  readonly typing: RefObject<boolean>
  readonly step: RefObject<(by: EditorStep) => void>
}

/** The columns of the grid: row numbers, then the sheet's own. Another object means that every cell is drawn anew. */
export function useSheetColumns(props: SheetColumnsProps): readonly Column<number, number>[] {
  const { sheet, shape, drawingAt, mergeAt, locale, date1904, t, commands, typing, step } = props
  const styles = useStyles()
  return useMemo(() => {
    const lastFrozen = shape.frozen.at(-1)
    const numbersClass = mergeClasses('sheet-numbers', styles.numbers)
    const numbers: Column<number, number> = {
      key: NUMBERS,
      name: '',
      width: numbersWidth(shape),
      minWidth: 30,
      frozen: true,
      resizable: false,
      headerCellClass: numbersClass,
      cellClass: numbersClass,
      summaryCellClass: (row) => (row === lastFrozen ? `sheet-frozen-end ${numbersClass}` : numbersClass),
      renderHeaderCell: () => <span className="sheet-hidden">{t.rowNumber}</span>,
      renderCell: ({ row }) => <span data-row={row}>{row}</span>,
      renderSummaryCell: ({ row }) => <span data-row={row}>{row}</span>,
    }
    const cells = shape.columns.map(({ column, width }, index): Column<number, number> => {
      const view = ({ row }: { readonly row: number }) => (
        <CellView drawing={drawingAt(row, column)} row={row} column={column} locale={locale} />
      )
      const frame = (row: number): string => drawingAt(row, column).frame
      const frozenFrame = (row: number): string => (row === lastFrozen ? `sheet-frozen-end ${frame(row)}` : frame(row))
      return {
        key: columnLetters(column),
        name: columnLetters(column),
        width,
        minWidth: 28,
        resizable: true,
        editable: true,
        headerCellClass: styles.letters,
        renderHeaderCell: () => <ColumnLetter column={column} />,
        ...(sheet.merges.length === 0
          ? {}
          : {
              colSpan: (args) => {
                const merge = args.type === 'HEADER' ? null : mergeAt(args.row, column)
                return merge !== null && merge.kind !== 'covered'
                  ? shownColumns(shape.columns, index, column + merge.columns - 1)
                  : 1
              },
            }),
        cellClass: frame,
        summaryCellClass: frozenFrame,
        renderCell: view,
        renderSummaryCell: view,
        renderEditCell: ({ row, onClose }) => (
          <CellEditor
            {...{ row, column, t }}
            text={typing.current ? '' : editableText(cellAt(sheet, row, column), locale, date1904)}
            onCommit={(text) => commands.type(row, column, text)}
            onStep={(by) => step.current(by)}
            onCancel={() => onClose(false, true)}
            onLeave={() => onClose(false, false)}
          />
        ),
        editorOptions: { commitOnOutsideClick: false, closeOnExternalRowChange: false },
      }
    })
    return [numbers, ...cells]
  }, [sheet, shape, drawingAt, mergeAt, locale, date1904, t, commands, typing, step, styles])
}

/** Pixels that the row numbers take. */
export function numbersWidth({ rows }: SheetShape): number {
  return String(rows.at(-1) ?? 0).length * 9 + 18
}

/** How many drawn columns there are from this one up to the last. */
function shownColumns(columns: readonly ShapeColumn[], index: number, last: number): number {
  let span = 1
  while ((columns[index + span]?.column ?? Infinity) <= last) span++
  return span
}
