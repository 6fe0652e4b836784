import { useCallback, useEffect, useRef, useState } from 'react'
import type { BlockEdit } from '#doctor'
import { catalogueRef } from '#rulebook'
import type { IsoDay } from '#time'
import { importTexts } from '#texts'
import type { CellRange } from '#workbook'
import { usePorts } from '../ports'
import { screenPace } from '../shared/pace'
import { useTexts } from '../shared/use-texts'
import { asked } from '../shared/writes'
import type { AboutFields, ImportState, Settlement } from './import-state'
import {
  confirmImport,
  fromBytes,
  fromOpenWorkbook,
  fromSheet,
  fromText,
  keepCatalogue,
  keptImportDraft,
  reviewInBrief,
  type ReadTable,
  type SharePace,
  sheetsOf,
  workbookIn,
} from './import-work'
import { forgetReview, onOpenReview, openReview, rememberReview, setKept } from './open-review'
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
  /** Fills in, or changes, what stands about the catalogue as a whole. */
  readonly describe: (about: AboutFields) => void
  /** Goes on with the review of that name, begun before: of this moment, or kept in the workbook. */
  readonly resume: (name: string) => Promise<void>
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

  useEffect(() => {
    if (state.kind === 'review' || state.kind === 'settle')
      rememberReview(port, state.draft, reviewInBrief(state.draft))
  }, [port, state])
  // Thrown away, here or at another screen.
  useEffect(
    () =>
      onOpenReview(port, () => {
        if (openReview(port) === null)
          setState((old) => (old.kind === 'review' || old.kind === 'settle' ? { kind: 'source', problem: null } : old))
      }),
    [port],
  )

  const way = useCallback(() => ({ today, catalogues: session.state().rulebook.catalogues }), [session, today])

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
        if (!isWorkbook) return reviewOf(await fromBytes(bytes, file.name, way(), pace), today)
        const workbook = await workbookIn(bytes, file.name, pace)
        return workbook.sheets.length > 1
          ? { kind: 'sheets', workbook }
          : reviewOf(await fromSheet(workbook, 0, way(), pace), today)
      })
    },
    [reading, way, today],
  )

  const takeText = useCallback(
    (text: string) =>
      reading(pastedName, async (pace) => reviewOf(await fromText(text, pastedName, way(), pace), today)),
    [reading, pastedName, way, today],
  )

  const takeSheet = useCallback(
    async (index: number) => {
      if (state.kind !== 'sheets') return
      const { workbook } = state
      const name = workbook.sheets[index]?.name ?? ''
      await reading(name, async (pace) => reviewOf(await fromSheet(workbook, index, way(), pace), today))
    },
    [reading, state, way, today],
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
        const table = await fromOpenWorkbook(port, sheet, cells, way(), pace)
        return table === null ? { kind: 'source', problem: { kind: 'no-cells' } } : reviewOf(table, today)
      }),
    [reading, port, way, today],
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
      old.kind === 'review' || old.kind === 'settle'
        ? { ...old, draft: { ...old.draft, edits: [...old.draft.edits, made] } }
        : old,
    )
  }, [])
  const undo = useCallback(() => {
    setState((old) =>
      old.kind === 'review' ? { ...old, draft: { ...old.draft, edits: old.draft.edits.slice(0, -1) } } : old,
    )
  }, [])

  const describe = useCallback((about: AboutFields) => {
    setState((old) =>
      old.kind === 'settle' ? { ...old, draft: { ...old.draft, about: { ...old.draft.about, ...about } } } : old,
    )
  }, [])

  const resume = useCallback(
    async (name: string) => {
      const open = openReview(port)
      if (open !== null) setState({ kind: 'review', draft: open })
      else
        await reading(name, async () => {
          const draft = await keptImportDraft(port, today)
          if (draft === null) return { kind: 'source', problem: { kind: 'draft-gone' } }
          rememberReview(port, draft, reviewInBrief(draft))
          setKept(port, draft)
          return { kind: 'review', draft }
        })
    },
    [reading, port, today],
  )

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
        const pins = Object.fromEntries(settlement.contracts.map((kenmerk) => [kenmerk, ref]))
        await asked(port, () => keepCatalogue(port, session, catalogue, pins, { asked: draft }))
        forgetReview(port)
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
    describe,
    resume,
    toSource,
    toReview,
    toSettle,
    keep,
  }
}

function reviewOf(table: ReadTable | null, today: IsoDay): ImportState {
  if (table === null || table.proposal.catalogue.blocks.length === 0)
    return { kind: 'source', problem: { kind: 'no-blocks' } }
  return { kind: 'review', draft: { ...table, answers: {}, edits: [], about: {}, begunOn: today } }
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
