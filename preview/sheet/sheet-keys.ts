import type { KeyboardEvent } from 'react'

export interface SheetActions {
  /** Keys for a selection of cells; true where the key was one. */
  readonly onRangeKey: (event: KeyboardEvent) => boolean
  readonly onClear: () => void
  /** Follows the link of the cell one stands in; false where it has none. */
  readonly onFollow: () => boolean
  /** @param typed true where a person simply began to type */
  readonly onEdit: (typed: boolean) => void
}

/** What a key does on a cell, before the grid library sees it. What that does better, such as walking, passes on. */
export function onSheetKey(
  event: KeyboardEvent<HTMLDivElement>,
  { onRangeKey, onClear, onFollow, onEdit }: SheetActions,
): void {
  const isEditor = event.target instanceof HTMLInputElement
  if (isEditor) return
  // The grid would open an editor for what is pasted.
  const pastes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v'
  if (event.key === 'Tab' || pastes) event.stopPropagation()
  else if (onRangeKey(event)) {
    event.preventDefault()
    event.stopPropagation()
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault()
    event.stopPropagation()
    onClear()
  } else if (event.key === 'F2' || event.key === 'Enter') {
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'F2' || !onFollow()) onEdit(false)
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopPropagation()
    onEdit(true)
  }
}
