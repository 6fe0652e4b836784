import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { type DragEvent, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { addToPortfolio, createScreenRequests, fluentTheme, type PaneTheme } from '#taskpane'
import { type Language, type PreviewTexts, previewTexts } from '#texts'
import { fileProblem } from '#workbook'
import type { Door } from './door'
import { download } from './download'
import { Notice, type NoticeContent } from './frame/Notice'
import { ReplaceDialog } from './frame/ReplaceDialog'
import { TopBar } from './frame/TopBar'
import type { PreviewWorkbook } from './preview-workbook'
import { useNarrow } from './use-narrow'
import { useSessionState } from './use-session-state'
import { Workspace } from './Workspace'

/** A file the page can open: one a person chose, or the sample. */
export interface Source {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

export interface PreviewAppProps {
  readonly door: Door
  readonly sample: Source
  readonly openWorkbook: (source: Source, language: Language) => Promise<PreviewWorkbook>
  /** Keeps language and theme in the page's address, so that a reload shows the same. */
  readonly remember: (language: Language, theme: PaneTheme) => void
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wait: { flexGrow: 1 },
})

/** The page: the file on top, sheet and pane under it. */
export function PreviewApp({ door, sample, openWorkbook, remember }: PreviewAppProps) {
  const styles = useStyles()
  const narrow = useNarrow()
  const [theme, setTheme] = useState<PaneTheme>(door.theme)
  const [workbook, setWorkbook] = useState<PreviewWorkbook | null>(null)
  const [waiting, setWaiting] = useState<Source | null>(null)
  const [busy, setBusy] = useState(true)
  const [notice, setNotice] = useState<NoticeContent | null>(null)
  const session = useSessionState(workbook?.session ?? null)
  const state = useSyncExternalStore(workbook?.subscribe ?? never, () => workbook?.state() ?? null)
  const language = session?.language ?? door.language
  const t = previewTexts(language)
  const latest = useRef({ language, t })
  useEffect(() => {
    latest.current = { language, t }
  })

  const problem = useCallback((text: string) => setNotice({ kind: 'error', text }), [])
  const open = useCallback(
    async (source: Source): Promise<void> => {
      try {
        setWorkbook(await openWorkbook(source, latest.current.language))
        setNotice({ kind: 'success', text: latest.current.t.opened(source.name) })
      } catch (error) {
        problem(source === sample ? latest.current.t.sampleMissing : sentence(error, source.name, latest.current.t))
      }
      setBusy(false)
    },
    [openWorkbook, problem, sample],
  )
  const replace = (source: Source): void => {
    setWaiting(null)
    setNotice(null)
    setBusy(true)
    void open(source)
  }
  const ask = (source: Source): void => {
    if (workbook?.state().changed === true) setWaiting(source)
    else replace(source)
  }
  const save = async (): Promise<void> => {
    if (workbook === null) return
    try {
      download(await workbook.save(), workbook.name)
      setNotice({ kind: 'success', text: t.saved(workbook.name) })
    } catch {
      problem(t.saveFailed)
    }
  }

  useEffect(() => void open(sample), [open, sample])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = t.pageTitle(workbook?.name ?? null)
    remember(language, theme)
  }, [language, theme, workbook, t, remember])
  useEffect(() => {
    if (state?.changed !== true) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state?.changed])

  const [requests] = useState(createScreenRequests)
  const onDrop = (event: DragEvent): void => {
    const files = [...event.dataTransfer.files]
    const [file] = files
    // A file dropped on the pane's import is the pane's.
    if (file === undefined || event.defaultPrevented) return
    event.preventDefault()
    // One file is looked at; of many one wants to see them together.
    if (files.length === 1 || workbook === null) ask(sourceOf(file))
    else void addToPortfolio(workbook.port, files).then(() => requests.ask('portfolio'))
  }

  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes('Files')) event.preventDefault()
        }}
        onDrop={onDrop}
      >
        <TopBar
          t={t}
          fileName={workbook?.name ?? null}
          changed={state?.changed ?? false}
          canUndo={state?.canUndo ?? false}
          canRedo={state?.canRedo ?? false}
          dark={theme !== 'light'}
          narrow={narrow}
          onOpen={(file) => ask(sourceOf(file))}
          onSample={() => ask(sample)}
          onSave={() => void save()}
          onUndo={() => void workbook?.undo()}
          onRedo={() => void workbook?.redo()}
          onLanguage={() => workbook?.session.replace({ language: language === 'nl' ? 'en' : 'nl' })}
          onTheme={() => setTheme(theme === 'light' ? 'dark' : 'light')}
        />
        <Notice t={t} notice={notice} onDismiss={() => setNotice(null)} />
        {workbook === null ? (
          <main className={styles.wait}>{busy ? <Spinner label={t.loading} /> : null}</main>
        ) : (
          <Workspace
            key={workbookKey(workbook)}
            t={t}
            workbook={workbook}
            theme={theme}
            today={door.today}
            narrow={narrow}
            requests={requests}
            onProblem={problem}
          />
        )}
        {waiting !== null && workbook !== null ? (
          <ReplaceDialog t={t} fileName={workbook.name} onYes={() => replace(waiting)} onNo={() => setWaiting(null)} />
        ) : null}
      </div>
    </FluentProvider>
  )
}

function sourceOf(file: File): Source {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }
}

function sentence(error: unknown, file: string, t: PreviewTexts): string {
  const kind = fileProblem(error)
  // Somebody with a published table in hand is at the wrong door.
  if (kind === 'not-xlsx' && /\.(?:csv|tsv|txt)$/i.test(file)) return t.tableFile(file)
  return t.problems[kind](file)
}

const keys = new WeakMap<PreviewWorkbook, number>()
let opened = 0

// Another workbook is another workspace: nothing of the former one may linger.
function workbookKey(workbook: PreviewWorkbook): number {
  const known = keys.get(workbook) ?? ++opened
  keys.set(workbook, known)
  return known
}

function never(): () => void {
  return () => undefined
}
