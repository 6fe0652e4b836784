import { useCallback, useRef, useState } from 'react'
import { catalogueRef } from '#rulebook'
import { importTexts } from '#texts'
import { usePorts } from '../ports'
import { useTexts } from '../shared/use-texts'
import type { ImportState, Settlement } from './import-state'
import { confirmImport, fromBytes, fromSheet, fromText, keepCatalogue, type ReadTable, workbookIn } from './import-work'
import { settled } from './settled'

const LARGEST = 20 * 1024 * 1024
const TEXT_FILE = /\.(csv|tsv|txt)$/i
const WORKBOOK_FILE = /\.xlsx$/i

export interface ImportTask {
  readonly state: ImportState
  readonly takeFile: (file: File) => Promise<void>
  readonly takeText: (text: string) => Promise<void>
  readonly takeSheet: (index: number) => Promise<void>
  readonly answer: (question: string, option: string) => void
  readonly acceptProposals: () => void
  readonly toSource: () => void
  readonly toReview: () => void
  readonly toSettle: () => void
  readonly keep: (settlement: Settlement) => Promise<void>
}

/** One import, from a source to a catalogue that is kept in the workbook. Nothing is written before the last step. */
export function useImport(): ImportTask {
  const { port, session, today } = usePorts()
  const { language } = useTexts()
  const { pastedName } = importTexts(language)
  const [state, setState] = useState<ImportState>({ kind: 'source', problem: null })
  const turn = useRef(0)

  // Reads without freezing the pane, and drops the answer where the person went on with another source.
  const reading = useCallback(async (name: string, read: () => ImportState | Promise<ImportState>) => {
    const mine = ++turn.current
    setState({ kind: 'reading', name })
    await painted()
    const next = await attempt(read)
    if (mine === turn.current) setState(next)
  }, [])

  const takeFile = useCallback(
    async (file: File) => {
      const isWorkbook = WORKBOOK_FILE.test(file.name)
      const refused =
        !isWorkbook && !TEXT_FILE.test(file.name) ? 'wrong-kind' : file.size > LARGEST ? 'too-large' : null
      if (refused !== null) {
        setState({ kind: 'source', problem: { kind: refused, name: file.name } })
        return
      }
      await reading(file.name, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer())
        if (!isWorkbook) return reviewOf(fromBytes(bytes, file.name, today))
        const workbook = await workbookIn(bytes, file.name)
        return workbook.sheets.length > 1 ? { kind: 'sheets', workbook } : reviewOf(fromSheet(workbook, 0, today))
      })
    },
    [reading, today],
  )

  const takeText = useCallback(
    (text: string) => reading(pastedName, () => reviewOf(fromText(text, pastedName, today))),
    [reading, pastedName, today],
  )

  const takeSheet = useCallback(
    async (index: number) => {
      if (state.kind !== 'sheets') return
      const { workbook } = state
      await reading(workbook.sheets[index]?.name ?? '', () => reviewOf(fromSheet(workbook, index, today)))
    },
    [reading, state, today],
  )

  const answer = useCallback((question: string, option: string) => {
    setState((old) =>
      old.kind === 'review'
        ? { ...old, draft: { ...old.draft, answers: { ...old.draft.answers, [question]: option } } }
        : old,
    )
  }, [])

  const acceptProposals = useCallback(() => {
    setState((old) => {
      if (old.kind !== 'review') return old
      const proposed = Object.fromEntries(old.draft.proposal.questions.map(({ id, proposal }) => [id, proposal]))
      return { ...old, draft: { ...old.draft, answers: { ...proposed, ...old.draft.answers } } }
    })
  }, [])

  const toSource = useCallback(() => {
    turn.current++
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
        const catalogue = settled(confirmImport(draft.proposal, draft.answers), settlement)
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

  return { state, takeFile, takeText, takeSheet, answer, acceptProposals, toSource, toReview, toSettle, keep }
}

function reviewOf(table: ReadTable | null): ImportState {
  if (table === null || table.proposal.catalogue.blocks.length === 0)
    return { kind: 'source', problem: { kind: 'no-blocks' } }
  return { kind: 'review', draft: { ...table, answers: {} } }
}

// Lets the pane show that it is reading before the reading takes the thread.
function painted(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0))
}

async function attempt(read: () => ImportState | Promise<ImportState>): Promise<ImportState> {
  try {
    return await read()
  } catch (error) {
    return { kind: 'source', problem: { kind: 'error', error } }
  }
}
