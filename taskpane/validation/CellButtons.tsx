import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, memo, type MouseEvent, useRef } from 'react'
import type { Finding } from '#findings'
import { validationTexts } from '#texts'
import { useTexts } from '../shared/use-texts'
import type { FindingKeys } from './finding-key'
import { placeText } from './place-text'

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
  readonly findings: readonly Finding[]
  readonly keys: FindingKeys
  readonly chosen: Finding | undefined
  /** Id of the element that holds the sentence of the chosen finding. */
  readonly describedBy: string
  /** The chosen one is where the person is now, in the whole list. */
  readonly isCurrent: boolean
  readonly onChoose: (finding: Finding) => Promise<void>
}

/** Addresses as buttons that select the cell; the arrow keys walk them and Tab passes by. */
export function CellButtons({ label, findings, keys, chosen, describedBy, isCurrent, onChoose }: CellButtonsProps) {
  const styles = useStyles()
  const group = useRef<HTMLDivElement>(null)
  const chosenAt = chosen === undefined ? -1 : findings.indexOf(chosen)
  const entry = Math.max(0, chosenAt)

  const choose = (index: number, keepFocus: boolean) => {
    const finding = findings[index]
    if (finding === undefined) return
    const button = buttonAt(group.current, index)
    button?.focus()
    void onChoose(finding).then(() => {
      // Walking on with the keys, the person stays here while the sheet follows.
      if (keepFocus) buttonAt(group.current, index)?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = indexOf(event.target)
    const to = from === null ? null : walk(event.key, from, findings.length - 1)
    if (to === null) return
    event.preventDefault()
    choose(to, true)
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const index = indexOf(event.target)
    if (index !== null) choose(index, false)
  }

  return (
    // The buttons inside are what one operates; the group only listens for all of them.
    <div ref={group} role="toolbar" aria-label={label} className={styles.cells} onKeyDown={onKeyDown} onClick={onClick}>
      {chunks(findings.length).map((start) => (
        <Chunk
          key={start}
          start={start}
          findings={findings}
          keys={keys}
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
  readonly findings: readonly Finding[]
  readonly keys: FindingKeys
  readonly chosenAt: number
  readonly entry: number
  readonly describedBy: string
  readonly isCurrent: boolean
}

const Chunk = memo(function Chunk({ start, findings, keys, chosenAt, entry, describedBy, isCurrent }: ChunkProps) {
  const styles = useStyles()
  const { language } = useTexts()
  const words = validationTexts(language)
  return (
    <div className={styles.chunk}>
      {findings.slice(start, start + CHUNK).map((finding, offset) => {
        const index = start + offset
        const isChosen = index === chosenAt
        return (
          <button
            key={keys.get(finding)}
            type="button"
            data-index={index}
            data-current={isChosen && isCurrent ? '' : undefined}
            tabIndex={index === entry ? 0 : -1}
            aria-current={isChosen ? 'true' : undefined}
            aria-describedby={isChosen ? describedBy : undefined}
            className={mergeClasses(styles.cell, isChosen && styles.chosen)}
          >
            {placeText(finding) ?? words.wholeWorkbook}
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
