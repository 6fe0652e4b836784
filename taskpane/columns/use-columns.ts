import { useCallback, useEffect, useState } from 'react'
import {
  confirmedHeaders,
  forgetMapping,
  type HeaderChoice,
  headersInRange,
  keepMapping,
  likelyTable,
  type MappingKept,
  type TableHeaders,
  tableHeaders,
  type TableId,
} from '#use-cases'
import { type CellRange, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '#workbook'
import { rangeInText } from '../catalogue/range-text'
import { usePorts } from '../ports'
import { useWriting, type WritingState } from '../shared/use-writing'
import { useCheck } from '../validation/CheckProvider'

/** A table that a person pointed at, read as the kind they say it is. */
export interface OwnTable {
  readonly sheet: SheetSnapshot
  readonly range: CellRange
  readonly headers: TableHeaders
}

export interface ColumnsTask {
  /** Null while they are read. */
  readonly tables: readonly TableHeaders[] | null
  readonly hasChoices: boolean
  readonly error: unknown
  readonly writing: WritingState
  readonly own: OwnTable | null
  /** False where no row of headers is selected. */
  readonly takeSelection: () => Promise<boolean>
  readonly readAs: (table: TableId) => void
  readonly leave: () => void
  readonly confirm: (table: TableHeaders, choices: readonly HeaderChoice[]) => Promise<MappingKept | null>
  readonly forget: () => Promise<void>
}

/** The headers of the workbook's tables, and what a person says they mean. */
export function useColumns(): ColumnsTask {
  const { port } = usePorts()
  const { run } = useCheck()
  const { state: writing, write } = useWriting()
  const [workbook, setWorkbook] = useState<WorkbookSnapshot | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [own, setOwn] = useState<OwnTable | null>(null)

  const read = useCallback(async (): Promise<WorkbookSnapshot | null> => {
    try {
      const now = await port.read()
      setWorkbook(now)
      setError(null)
      return now
    } catch (problem) {
      setError(problem)
      return null
    }
  }, [port])
  useEffect(() => {
    let isGone = false
    port.read().then(
      (now) => isGone || setWorkbook(now),
      (problem: unknown) => isGone || setError(problem),
    )
    return () => {
      isGone = true
    }
  }, [port])

  const takeSelection = useCallback(async () => {
    const selected = await port.selected().catch(() => null)
    const now = selected === null ? null : await read()
    const sheet = now && selected ? sheetNamed(now, selected.sheet) : undefined
    const range = sheet && selected ? wholeRange(sheet, selected.address) : null
    if (sheet === undefined || range === null) return false
    const headers = headersInRange(sheet, range, likelyTable(sheet, range))
    if (headers.columns.length < 2) return false
    setOwn({ sheet, range, headers })
    return true
  }, [port, read])

  const readAs = useCallback((table: TableId) => {
    setOwn((old) => old && { ...old, headers: headersInRange(old.sheet, old.range, table) })
  }, [])

  const confirm = useCallback(
    async (table: TableHeaders, choices: readonly HeaderChoice[]) => {
      const kept = await write(() => keepMapping(port, table, choices))
      if (kept === null) return null
      if (kept.value.kind === 'kept') {
        setOwn(null)
        await read()
        void run()
      }
      return kept.value
    },
    [port, read, run, write],
  )

  const forget = useCallback(async () => {
    if ((await write(() => forgetMapping(port))) === null) return
    await read()
    void run()
  }, [port, read, run, write])

  const mapping = workbook === null ? {} : confirmedHeaders(workbook)
  return {
    tables: workbook && tableHeaders(workbook, mapping),
    hasChoices: Object.keys(mapping).length > 0,
    error,
    writing,
    own,
    takeSelection,
    readAs,
    leave: () => setOwn(null),
    confirm,
    forget,
  }
}

/** The selected range; of a single row, with the rows below it, and of a single cell the whole row it stands in. */
function wholeRange(sheet: SheetSnapshot, address: string): CellRange | null {
  const selected = rangeInText(address) ?? rangeInText(`${address}:${address}`)
  if (selected === null) return null
  const last = sheet.rows.at(-1)?.row ?? selected.bottom
  const cells = sheet.rows.find(({ row }) => row === selected.top)?.cells ?? []
  const isCell = selected.left === selected.right
  return {
    top: selected.top,
    left: isCell ? (cells[0]?.column ?? selected.left) : selected.left,
    bottom: selected.top === selected.bottom ? last : Math.min(last, selected.bottom),
    right: isCell ? (cells.at(-1)?.column ?? selected.right) : selected.right,
  }
}
