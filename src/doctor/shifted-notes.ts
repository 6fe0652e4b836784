import type { Draft } from './draft-block'
import { marksIn, nextMark } from './footnotes'
import type { SourceNotes } from './table-facts'

/** Footnotes of which every mark points one note further than there are notes: the numbering is probably one off. */
export interface ShiftedNotes {
  /** How its marks begin. */
  readonly family: '*' | '('
  readonly marked: readonly Draft[]
  readonly used: readonly string[]
  readonly noted: readonly string[]
}

export function shiftedNotes(drafts: readonly Draft[], notes: SourceNotes): ShiftedNotes[] {
  return (['*', '('] as const).flatMap((family) => {
    const marksOf = ({ row }: Draft): string[] =>
      marksIn(`${row.label} ${row.value} ${row.details} ${row.categoryText ?? ''}`).filter((mark) =>
        mark.startsWith(family),
      )
    const marked = drafts.filter((draft) => !draft.fromNote && marksOf(draft).length > 0)
    const used = [...new Set(marked.flatMap(marksOf))]
    const noted = [...notes.byMark.keys()].filter((mark) => mark.startsWith(family) && !notes.marksAbove.has(mark))
    const moved = new Set(noted.map(nextMark))
    const isShifted =
      marked.length > 0 &&
      used.some((mark) => !notes.byMark.has(mark)) &&
      noted.some((mark) => !used.includes(mark)) &&
      used.every((mark) => moved.has(mark))
    return isShifted ? [{ family, marked, used, noted }] : []
  })
}
