import { useMemo, useRef } from 'react'
import type { Language, PreviewTexts } from '#texts'
import { a1Range, type CellEdit, cellAt, sheetNamed, type SheetSnapshot, WorkbookError } from '#workbook'
import type { PreviewWorkbook } from './preview-workbook'
import {
  clearedCells,
  type CopiedBlock,
  copiedBlock,
  filledFrom,
  MOST_CELLS,
  pastedBlock,
  pasteTarget,
} from './sheet/cell-block'
import type { ShownCells } from './sheet/cell-range'
import { clipboardRows } from './sheet/clipboard-rows'
import { typedInput } from './typed-input'

/** What a person does to the cells of the sheet they see. Each is one step to take back. */
export interface SheetCommands {
  type(row: number, column: number, text: string): void
  clear(selected: ShownCells): void
  fill(selected: ShownCells, way: 'down' | 'right'): void
  /** The selected cells for the clipboard; null where they are too many. Cutting empties them. */
  copy(selected: ShownCells, cut: boolean): Pick<CopiedBlock, 'text' | 'html'> | null
  paste(text: string, shown: ShownCells, selected: ShownCells): void
}

/** @param onProblem told in a sentence why nothing was done */
export function useSheetCommands(
  workbook: PreviewWorkbook,
  language: Language,
  t: PreviewTexts,
  onProblem: (sentence: string) => void,
): SheetCommands {
  const copied = useRef<CopiedBlock | null>(null)
  return useMemo(() => {
    const here = (): { sheet: SheetSnapshot; date1904: boolean } | null => {
      const { snapshot, selection } = workbook.state()
      const sheet = sheetNamed(snapshot, selection.sheet)
      return sheet === undefined ? null : { sheet, date1904: snapshot.date1904 }
    }
    const change = (sheet: SheetSnapshot, edits: readonly CellEdit[]): void => {
      workbook.edit(sheet.name, edits).catch((error: unknown) => {
        const isLocked = error instanceof WorkbookError && error.problem === 'protected'
        onProblem(isLocked ? t.problems.protected(workbook.name) : t.editFailed)
      })
    }
    const fits = ({ rows, columns }: ShownCells): boolean => {
      if (rows.length * columns.length <= MOST_CELLS) return true
      onProblem(t.tooManyCells(MOST_CELLS))
      return false
    }
    const { shifted } = workbook.formulas

    const typed = (cells: readonly { row: number; column: number; text: string }[]): void => {
      const at = here()
      if (at === null) return
      const edits = cells.map(({ row, column, text }): CellEdit => {
        const format = cellAt(at.sheet, row, column)?.format
        return { row, column, ...typedInput(text, { format, locale: language, date1904: at.date1904 }) }
      })
      // Excel refuses a file with a formula it cannot read.
      const unread = edits.findIndex(
        ({ content }) => content.kind === 'formula' && !workbook.formulas.reads(content.formula),
      )
      if (unread >= 0) onProblem(t.formulaUnreadable(cells[unread]?.text ?? ''))
      else change(at.sheet, edits)
    }

    return {
      type: (row, column, text) => typed([{ row, column, text }]),
      clear(selected) {
        const at = here()
        if (at !== null && fits(selected)) change(at.sheet, clearedCells(at.sheet, selected))
      },
      fill(selected, way) {
        const at = here()
        if (at !== null && fits(selected)) change(at.sheet, filledFrom(at.sheet, selected, way, shifted))
      },
      copy(selected, cut) {
        const at = here()
        if (at === null || !fits(selected)) return null
        copied.current = copiedBlock(at.sheet, selected, { locale: language, date1904: at.date1904, cut })
        if (cut) change(at.sheet, clearedCells(at.sheet, selected))
        return copied.current
      },
      paste(clipboard, shown, selected) {
        const at = here()
        // Some systems write their own line ends.
        const text = clipboard.replace(/\r\n?/g, '\n')
        if (at === null || text === '') return
        const own = copied.current?.text === text ? copied.current : null
        const lines = own?.cells ?? clipboardRows(text)
        const size = { rows: lines.length, columns: Math.max(...lines.map((line) => line.length)) }
        const to = pasteTarget(shown, selected, size)
        if (!fits(to)) return
        const [top = 1] = to.rows
        const [left = 1] = to.columns
        const [bottom, right] = [to.rows.at(-1) ?? top, to.columns.at(-1) ?? left]
        workbook.jumpTo(a1Range({ top, left, bottom, right }), { focus: true })
        if (own !== null) change(at.sheet, pastedBlock(own, to, shifted))
        else typed(pastedTexts(clipboardRows(text), to))
      },
    }
  }, [workbook, language, t, onProblem])
}

function pastedTexts(
  lines: readonly (readonly string[])[],
  { rows, columns }: ShownCells,
): { row: number; column: number; text: string }[] {
  const width = Math.max(...lines.map((line) => line.length))
  return rows.flatMap((row, down) =>
    columns.flatMap((column, right) => {
      const text = lines[down % lines.length]?.[right % width]
      return text === undefined ? [] : [{ row, column, text }]
    }),
  )
}
