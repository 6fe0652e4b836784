import { useCallback, useEffect, useRef, useState } from 'react'
import type { BlockEdit } from '#doctor'
import { catalogueRef } from '#rulebook'
import { importTexts } from '#texts'
import type { CellRange } from '#workbook'
import { usePorts } from '../ports'
import { screenPace } from '../shared/pace'
import { useTexts } from '../shared/use-texts'
import type { ImportDraft, ImportState, Settlement } from './import-state'
import {
  confirmImport,
  fromBytes,
  fromOpenWorkbook,
  fromSheet,
  fromText,
  keepCatalogue,
  type ReadTable,
  type SharePace,
  sheetsOf,
  workbookIn,
} from './import-work'
import { settled } from './settled'

const LARGEST = 20 * 1024 * 1024
const TEXT_FILE = /\.(csv|tsv|txt)$/i
const WORKBOOK_FILE = /\.xlsx$/i

export interface ImportTask {
  readonly state: ImportState
  readonly takeFile: (file: File) => Promise<void>
  readonly takeText: (text: string) => Promise<void>
  readonly takeSheet: (index: number) => Promise<void>
  /** Asks which cells of the open workbook hold the table. */
  readonly openWorkbook: () => Promise<void>
  /** Reads cells of a sheet; null: the whole sheet. */
  readonly takeRange: (sheet: string, cells: CellRange | null) => Promise<void>
  /** One answer to one question, or to several that are equal. */
  readonly answer: (questions: readonly string[], option: string) => void
  readonly acceptProposals: () => void
  readonly edit: (edit: BlockEdit) => void
  /** Takes the last edit back. */
  readonly undo: () => void
  /** Goes on with a review that was begun before. */
  readonly resume: (draft: ImportDraft) => void
  readonly toSource: () => void
  readonly toReview: () => void
  readonly toSettle: () => void
  readonly keep: (settlement: Settlement) => Promise<void>
}

/** One import, from a source to a catalogue that is kept in the workbook. Nothing is written before the last step. */
export function useImport(): ImportTask {
  const { port, session, today } = usePorts()
  const { language } = useTexts()
  const { pastedName, range } = importTexts(language)
  const [state, setState] = useState<ImportState>({ kind: 'source', problem: null })
  const current = useRef<AbortController | null>(null)

  // Reads beside a living screen, and drops the answer where the person stopped or went on with another source.
  const reading = useCallback(async (name: string, read: (pace: SharePace) => Promise<ImportState>) => {
    current.current?.abort()
    const own = new AbortController()
    current.current = own
    setState({ kind: 'reading', name, share: null })
    await painted()
    const pace = screenPace((share: number) =>
      setState((old) => (old.kind === 'reading' && !own.signal.aborted ? { ...old, share } : old)),
    )
    const next = await attempt(() => read({ ...pace, signal: own.signal }))
    if (!own.signal.aborted) setState(next)
  }, [])
  useEffect(() => () => current.current?.abort(), [])

  const takeFile = useCallback(
    async (file: File) => {
      const isWorkbook = WORKBOOK_FILE.test(file.name)
      const refused =
        !isWorkbook && !TEXT_FILE.test(file.name) ? 'wrong-kind' : file.size > LARGEST ? 'too-large' : null
      if (refused !== null) {
        setState({ kind: 'source', problem: { kind: refused, name: file.name } })
        return
      }
      await reading(file.name, async (pace) => {
        const bytes = new Uint8Array(await file.arrayBuffer())
        if (!isWorkbook) return reviewOf(await fromBytes(bytes, file.name, today, pace))
        const workbook = await workbookIn(bytes, file.name)
        return workbook.sheets.length > 1
          ? { kind: 'sheets', workbook }
          : reviewOf(await fromSheet(workbook, 0, today, pace))
      })
    },
    [reading, today],
  )

  const takeText = useCallback(
    (text: string) => reading(pastedName, async (pace) => reviewOf(await fromText(text, pastedName, today, pace))),
    [reading, pastedName, today],
  )

  const takeSheet = useCallback(
    async (index: number) => {
      if (state.kind !== 'sheets') return
      const { workbook } = state
      const name = workbook.sheets[index]?.name ?? ''
      await reading(name, async (pace) => reviewOf(await fromSheet(workbook, index, today, pace)))
    },
    [reading, state, today],
  )

  const openWorkbook = useCallback(
    () =>
      reading(range.workbook, async (pace) => {
        const sheets = await sheetsOf(port, pace)
        if (sheets.length === 0) return { kind: 'source', problem: { kind: 'no-cells' } }
        return { kind: 'range', sheets, selected: await port.selected().catch(() => null) }
      }),
    [reading, range, port],
  )

  const takeRange = useCallback(
    (sheet: string, cells: CellRange | null) =>
      reading(sheet, async (pace) => {
        const table = await fromOpenWorkbook(port, sheet, cells, today, pace)
        return table === null ? { kind: 'source', problem: { kind: 'no-cells' } } : reviewOf(table)
      }),
    [reading, port, today],
  )

  const answer = useCallback((questions: readonly string[], option: string) => {
    setState((old) => {
      if (old.kind !== 'review') return old
      const given = Object.fromEntries(questions.map((id) => [id, option]))
      return { ...old, draft: { ...old.draft, answers: { ...old.draft.answers, ...given } } }
    })
  }, [])

  const acceptProposals = useCallback(() => {
    setState((old) => {
      if (old.kind !== 'review') return old
      const proposed = Object.fromEntries(old.draft.proposal.questions.map(({ id, proposal }) => [id, proposal]))
      return { ...old, draft: { ...old.draft, answers: { ...proposed, ...old.draft.answers } } }
    })
  }, [])

  const edit = useCallback((made: BlockEdit) => {
    setState((old) =>
      old.kind === 'review' ? { ...old, draft: { ...old.draft, edits: [...old.draft.edits, made] } } : old,
    )
  }, [])
  const undo = useCallback(() => {
    setState((old) =>
      old.kind === 'review' ? { ...old, draft: { ...old.draft, edits: old.draft.edits.slice(0, -1) } } : old,
    )
  }, [])

  const resume = useCallback((draft: ImportDraft) => setState({ kind: 'review', draft }), [])

  const toSource = useCallback(() => {
    current.current?.abort()
    setState({ kind: 'source', problem: null })
  }, [])
  const toReview = useCallback(
    () => setState((old) => (old.kind === 'settle' ? { kind: 'review', draft: old.draft } : old)),
    [],
  )
  const toSettle = useCallback(
    () => setState((old) => (old.kind === 'review' ? { kind: 'settle', draft: old.draft, error: null } : old)),
    [],
  )

  const keep = useCallback(
    async (settlement: Settlement) => {
      if (state.kind !== 'settle') return
      const { draft } = state
      setState({ kind: 'keeping', draft })
      try {
        const catalogue = settled(confirmImport(draft.proposal, draft.answers, draft.edits), settlement)
        const ref = catalogueRef(catalogue)
        await keepCatalogue(
          port,
          session,
          catalogue,
          Object.fromEntries(settlement.contracts.map((kenmerk) => [kenmerk, ref])),
          { asked: draft },
        )
        setState({ kind: 'kept', catalogue, contracts: settlement.contracts.length })
      } catch (error) {
        setState({ kind: 'settle', draft, error })
      }
    },
    [port, session, state],
  )

  return {
    state,
    takeFile,
    takeText,
    takeSheet,
    openWorkbook,
    takeRange,
    answer,
    acceptProposals,
    edit,
    undo,
    resume,
    toSource,
    toReview,
    toSettle,
    keep,
  }
}

function reviewOf(table: ReadTable | null): ImportState {
  if (table === null || table.proposal.catalogue.blocks.length === 0)
    return { kind: 'source', problem: { kind: 'no-blocks' } }
  return { kind: 'review', draft: { ...table, answers: {}, edits: [] } }
}

// Lets the pane show that it is reading before the reading takes the thread.
function painted(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0))
}

async function attempt(read: () => Promise<ImportState>): Promise<ImportState> {
  try {
    return await read()
  } catch (error) {
    return { kind: 'source', problem: { kind: 'error', error } }
  }
}
