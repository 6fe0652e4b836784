import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, memo, type MouseEvent, useMemo, useRef, useState } from 'react'
import type { CellRun, Finding } from '#findings'
import { validationTexts } from '#texts'
import { useTexts } from '../shared/use-texts'
import type { FindingKeys } from './finding-key'
import { runText } from './place-text'
import { RunKeys } from './run-keys'

const CHUNK = 240

const useStyles = makeStyles({
  cells: { display: 'flex', flexDirection: 'column' },
  // A long list costs nothing while it is out of sight.
  chunk: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    // Room for the focus ring, which is cut off at the edge of a part that is skipped out of sight.
    padding: '3px',
    marginInline: '-3px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 600px',
  },
  cell: {
    minWidth: '40px',
    minHeight: '26px',
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    // Clear of what stays in view above and below the list.
    scrollMarginBlock: '64px 140px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 -2px 0 ${tokens.colorNeutralForeground1}`,
  },
})

export interface CellButtonsProps {
  readonly label: string
  readonly runs: readonly CellRun<Finding>[]
  readonly keys: FindingKeys
  readonly chosen: Finding | undefined
  /** Id of the element that holds the sentence of the chosen finding. */
  readonly describedBy: string
  /** The chosen one is where the person is now, in the whole list. */
  readonly isCurrent: boolean
  readonly onChoose: (finding: Finding, cells?: string) => Promise<void>
  /** To another cell of the button one is at. */
  readonly onStep: (finding: Finding) => Promise<void>
}

/** Addresses as buttons that select the cell or cells; the arrow keys walk cell by cell and Tab passes by. */
export function CellButtons(props: CellButtonsProps) {
  const { label, runs, keys, chosen, describedBy, isCurrent, onChoose, onStep } = props
  const styles = useStyles()
  const group = useRef<HTMLDivElement>(null)
  const [runKeys] = useState(() => new RunKeys())
  const buttons = useMemo(() => runKeys.of(runs, keys), [runKeys, runs, keys])
  const chosenAt = chosen === undefined ? -1 : runs.findIndex((run) => run.includes(chosen))
  const entry = Math.max(0, chosenAt)

  const choose = (index: number, finding: Finding | undefined, keepFocus: boolean, cells?: string) => {
    if (finding === undefined) return
    const button = buttonAt(group.current, index)
    button?.focus()
    void onChoose(finding, cells).then(() => {
      // Walking on with the keys, the person stays here while the sheet follows.
      if (keepFocus) buttonAt(group.current, index)?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = indexOf(event.target)
    const from = at === null ? null : placeIn(runs, at, at === chosenAt ? chosen : undefined)
    const to = from === null ? null : walk(event.key, from, placeIn(runs, runs.length) - 1)
    if (to === null) return
    event.preventDefault()
    const { index, finding } = cellAt(runs, to)
    // The focus stays on the button, so it has to be said where one is now.
    if (index === at && finding !== undefined) void onStep(finding).then(() => buttonAt(group.current, index)?.focus())
    else choose(index, finding, true)
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const index = indexOf(event.target)
    const run = index === null ? undefined : runs[index]
    if (index === null || run === undefined) return
    choose(index, run[0], false, run.length > 1 ? (runText(run) ?? undefined) : undefined)
  }

  return (
    // The buttons inside are what one operates; the group only listens for all of them.
    <div ref={group} role="toolbar" aria-label={label} className={styles.cells} onKeyDown={onKeyDown} onClick={onClick}>
      {chunks(runs.length).map((start) => (
        <Chunk
          key={start}
          start={start}
          runs={runs}
          buttons={buttons}
          chosenAt={inChunk(chosenAt, start)}
          entry={inChunk(entry, start)}
          describedBy={describedBy}
          isCurrent={isCurrent && inChunk(chosenAt, start) >= 0}
        />
      ))}
    </div>
  )
}

interface ChunkProps {
  readonly start: number
  readonly runs: readonly CellRun<Finding>[]
  readonly buttons: readonly string[]
  readonly chosenAt: number
  readonly entry: number
  readonly describedBy: string
  readonly isCurrent: boolean
}

const Chunk = memo(function Chunk({ start, runs, buttons, chosenAt, entry, describedBy, isCurrent }: ChunkProps) {
  const styles = useStyles()
  const { language } = useTexts()
  const words = validationTexts(language)
  return (
    <div className={styles.chunk}>
      {runs.slice(start, start + CHUNK).map((run, offset) => {
        const index = start + offset
        const isChosen = index === chosenAt
        return (
          <button
            key={buttons[index]}
            type="button"
            data-index={index}
            data-current={isChosen && isCurrent ? '' : undefined}
            tabIndex={index === entry ? 0 : -1}
            aria-current={isChosen ? 'true' : undefined}
            aria-describedby={isChosen ? describedBy : undefined}
            className={mergeClasses(styles.cell, isChosen && styles.chosen)}
          >
            {runText(run) ?? words.wholeWorkbook}
          </button>
        )
      })}
    </div>
  )
})

function chunks(total: number): number[] {
  return Array.from({ length: Math.ceil(total / CHUNK) }, (_, index) => index * CHUNK)
}

// So that only the chunks that gain or lose the choice are drawn again.
function inChunk(index: number, start: number): number {
  return index >= start && index < start + CHUNK ? index : -1
}

/** Which cell of all it is: the one given, else the first of the button; the number of cells for the end of the list. */
function placeIn(runs: readonly CellRun<Finding>[], index: number, finding?: Finding): number {
  const before = runs.slice(0, index).reduce((sum, run) => sum + run.length, 0)
  return before + (finding === undefined ? 0 : Math.max(0, runs[index]?.indexOf(finding) ?? 0))
}

function cellAt(
  runs: readonly CellRun<Finding>[],
  place: number,
): { readonly index: number; readonly finding?: Finding } {
  let before = 0
  for (const [index, run] of runs.entries()) {
    if (place < before + run.length) return { index, finding: run[place - before] }
    before += run.length
  }
  return { index: -1 }
}

function walk(key: string, from: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, from + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, from - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

function indexOf(target: EventTarget): number | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return button === null ? null : Number(button.dataset.index)
}

function buttonAt(group: HTMLElement | null, index: number): HTMLElement | null {
  return group?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`) ?? null
}
