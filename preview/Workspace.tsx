import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { App, type PaneTheme, type ScreenRequests } from '#taskpane'
import type { Finding } from '#findings'
import type { PreviewTexts } from '#texts'
import type { IsoDay } from '#time'
import { a1, cellAt, type CellPosition, type FormatLocale, sheetNamed, type SheetSnapshot } from '#workbook'
import { copyDoor } from './copy-door'
import { FormulaBar } from './frame/FormulaBar'
import { SheetTabs } from './frame/SheetTabs'
import type { Corners, PreviewWorkbook } from './preview-workbook'
import { editableText } from './typed-input'
import { useSessionState } from './use-session-state'
import { useSheetCommands } from './use-sheet-commands'

const CellNote = lazy(async () => ({ default: (await import('./sheet/CellNote')).CellNote }))
const SheetGrid = lazy(async () => ({ default: (await import('./sheet/SheetGrid')).SheetGrid }))

export interface WorkspaceProps {
  readonly t: PreviewTexts
  readonly workbook: PreviewWorkbook
  readonly theme: PaneTheme
  readonly today: IsoDay
  readonly narrow: boolean
  /** Screens of the pane that the page asks for. */
  readonly requests: ScreenRequests
  readonly onProblem: (sentence: string) => void
}

const useStyles = makeStyles({
  space: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  switch: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sides: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { flexGrow: 1, minHeight: 0, minWidth: 0 },
  pane: {
    width: '380px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 1000px)': { width: '320px' },
  },
  whole: { width: '100%', flexGrow: 1, borderLeft: 'none', minWidth: 0 },
  away: { display: 'none' },
})

type View = 'sheet' | 'pane'

/** The side of the pane. Beside the sheet it complements it; in its place it is what the page is about. */
const PANE = '[data-side="pane"]'
const NOTHING: readonly Finding[] = []

/** Sheet and pane of the open workbook, side by side, or one at a time where the page is narrow. */
export function Workspace({ t, workbook, theme, today, narrow, requests, onProblem }: WorkspaceProps) {
  const styles = useStyles()
  const state = useSyncExternalStore(workbook.subscribe, workbook.state)
  const language = useSessionState(workbook.session)?.language ?? 'nl'
  const [view, setView] = useState<View>('pane')
  const bar = useRef<HTMLInputElement>(null)
  const { snapshot, selection, marked } = state
  const sheet = sheetNamed(snapshot, selection.sheet)
  const { date1904 } = snapshot

  // A jump from the pane must be seen: it brings the sheet forward.
  const [seenJump, setSeenJump] = useState(selection.jump)
  if (selection.jump !== seenJump) {
    setSeenJump(selection.jump)
    setView('sheet')
  }

  // In place of the sheet, where both do not fit.
  useEffect(() => requests.subscribe(() => setView('pane')), [requests])

  const copies = useMemo(() => copyDoor(workbook), [workbook])
  const commands = useSheetCommands(workbook, language, t, onProblem)
  const onSelect = useCallback(
    (place: CellPosition, corners?: Corners) => workbook.select(workbook.state().selection.sheet, place, corners),
    [workbook],
  )
  // What the checks found last; marks for cells of the page, never of the workbook.
  const [findings, setFindings] = useState(NOTHING)
  const marks = marked ? findings : NOTHING
  const names = useMemo(() => shownSheets(snapshot.sheets, selection.sheet), [snapshot, selection.sheet])

  const sides = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current: root } = sides
    if (root === null) return
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : root
      const inPane = target.closest(PANE) !== null
      if (event.key === 'F6') {
        // As in Excel: from the sheet to the pane and back.
        event.preventDefault()
        flushSync(() => setView(inPane ? 'sheet' : 'pane'))
        focusIn(root, inPane ? 'sheet' : 'pane')
      } else if (!inPane && !(target instanceof HTMLInputElement) && (event.ctrlKey || event.metaKey)) {
        const key = event.key.toLowerCase()
        const back = key === 'z' && !event.shiftKey
        if (!back && key !== 'y' && key !== 'z') return
        event.preventDefault()
        void (back ? workbook.undo() : workbook.redo())
      }
    }
    root.addEventListener('keydown', onKeyDown)
    return () => root.removeEventListener('keydown', onKeyDown)
  }, [workbook])

  const address = a1(selection.row, selection.column)
  return (
    <div className={styles.space}>
      {narrow ? (
        <section className={styles.switch} aria-label={t.view}>
          <TabList selectedValue={view} onTabSelect={(_event, data) => setView(data.value as View)}>
            <Tab value="pane">{t.paneView}</Tab>
            <Tab value="sheet">{t.sheetView}</Tab>
          </TabList>
        </section>
      ) : null}
      <div className={styles.sides} ref={sides}>
        <main className={mergeClasses(styles.sheet, narrow && view !== 'sheet' && styles.away)}>
          {sheet === undefined ? null : (
            <>
              <FormulaBar
                t={t}
                address={address}
                text={barText(sheet, selection, language, date1904)}
                note={
                  <Suspense>
                    <CellNote
                      {...{ sheet, row: selection.row, column: selection.column, locale: language, t }}
                      findings={marks}
                    />
                  </Suspense>
                }
                marks={findings.length === 0 ? null : marked}
                onMarks={(shown) => void (shown ? workbook.port.marking?.show([]) : workbook.port.marking?.clear())}
                inputRef={bar}
                onGoTo={(text) => {
                  if (!workbook.jumpTo(text)) onProblem(t.noSuchPlace(text))
                }}
                onCommit={(text) => commands.type(selection.row, selection.column, text)}
              />
              <div className={styles.grid}>
                <Suspense fallback={<Spinner label={t.loading} />}>
                  <SheetGrid
                    key={sheet.name}
                    sheet={sheet}
                    workbook={snapshot}
                    date1904={date1904}
                    selection={selection}
                    locale={language}
                    dark={theme !== 'light'}
                    narrow={narrow}
                    t={t}
                    findings={marks}
                    commands={commands}
                    onSelect={onSelect}
                    onFollow={(target) => {
                      if (!workbook.jumpTo(target, { focus: true })) onProblem(t.noSuchPlace(target))
                    }}
                    onEditInBar={() => bar.current?.focus()}
                  />
                </Suspense>
              </div>
            </>
          )}
          <SheetTabs t={t} sheets={names} selected={selection.sheet} onSelect={(name) => workbook.showSheet(name)} />
        </main>
        <div
          role={narrow ? 'main' : 'complementary'}
          data-side="pane"
          className={mergeClasses(styles.pane, narrow && styles.whole, narrow && view !== 'pane' && styles.away)}
          aria-label={t.pane}
        >
          <App
            port={workbook.port}
            session={workbook.session}
            today={today}
            host="preview"
            theme={theme}
            copies={copies}
            requests={requests}
            onFindings={setFindings}
          />
        </div>
      </div>
    </div>
  )
}

// The cell one stands in, or the tab of the pane that is open.
function focusIn(root: HTMLElement, view: View): void {
  const places =
    view === 'sheet'
      ? ['main [role="grid"] [tabindex="0"]']
      : [`${PANE} [role="tab"][aria-selected="true"]`, `${PANE} [role="tab"]`]
  const target = places.map((place) => root.querySelector<HTMLElement>(place)).find((found) => found !== null)
  target?.focus()
}

interface Place {
  readonly row: number
  readonly column: number
}

function barText(sheet: SheetSnapshot, { row, column }: Place, locale: FormatLocale, date1904: boolean): string {
  const cell = cellAt(sheet, row, column)
  const origin = cell?.spilledFrom && cellAt(sheet, cell.spilledFrom.row, cell.spilledFrom.column)
  return editableText(origin ?? cell, locale, date1904)
}

// A hidden sheet has no tab, until a person is brought to it.
function shownSheets(sheets: readonly SheetSnapshot[], current: string): string[] {
  return sheets.filter((sheet) => sheet.visibility === 'visible' || sheet.name === current).map((sheet) => sheet.name)
}
