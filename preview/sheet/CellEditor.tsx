import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { PreviewTexts } from '#texts'
import { a1 } from '#workbook'

/** Where to go after a cell is confirmed, in rows and columns. */
export interface EditorStep {
  readonly rows: number
  readonly columns: number
}

interface CellEditorProps {
  readonly row: number
  readonly column: number
  /** What to start with; empty when a person simply began to type. */
  readonly text: string
  readonly t: PreviewTexts
  readonly onCommit: (text: string) => void
  readonly onStep: (step: EditorStep) => void
  readonly onCancel: () => void
  readonly onLeave: () => void
}

/** The input in a cell. Enter and Tab confirm and move on, Escape gives up, going elsewhere confirms. */
export function CellEditor({ row, column, text, t, onCommit, onStep, onCancel, onLeave }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const latest = useRef(text)
  const settled = useRef(false)

  const settle = (keep: boolean): void => {
    if (settled.current) return
    settled.current = true
    if (keep && latest.current !== text) onCommit(latest.current)
  }
  const settleLatest = useRef(settle)
  useEffect(() => {
    settleLatest.current = settle
  })

  useEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    // The grid takes the editor away when another cell is chosen: that confirms.
    return () => settleLatest.current(true)
  }, [])

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepFor(event)
    if (step !== null) {
      event.preventDefault()
      event.stopPropagation()
      settle(true)
      onStep(step)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      settle(false)
      onCancel()
    } else event.stopPropagation()
  }

  return (
    <input
      ref={input}
      className="sheet-editor"
      aria-label={t.editing(a1(row, column))}
      defaultValue={text}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        latest.current = event.target.value
      }}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  )
}

function stepFor(event: KeyboardEvent): EditorStep | null {
  if (event.key === 'Enter') return { rows: event.shiftKey ? -1 : 1, columns: 0 }
  if (event.key === 'Tab') return { rows: 0, columns: event.shiftKey ? -1 : 1 }
  return null
}
