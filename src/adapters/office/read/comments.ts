import type { CellComment } from '#workbook'
import { supports } from '../in-excel'
import { localRange } from '../local-address'

export interface SheetComment extends CellComment {
  readonly sheet: string
}

/** What is common to comments and notes. */
interface Remark {
  readonly content: string
  getLocation(): Excel.Range
}

/**
 * Comments with their answers, and notes, of the whole workbook; as far as this Excel tells them. Some builds declare
 * comments and refuse them, which is no reason not to read the rest.
 */
export async function readComments(context: Excel.RequestContext): Promise<readonly SheetComment[]> {
  if (!supports('1.10')) return []
  try {
    const comments = context.workbook.comments.load('items/content,items/replies/items/content')
    const notes = supports('1.18') ? context.workbook.notes.load({ content: true }) : null
    await context.sync()
    return await located(context, [
      ...comments.items.map((comment) => ({
        remark: comment,
        text: [comment, ...comment.replies.items].map(({ content }) => content).join('\n'),
      })),
      ...(notes?.items ?? []).map((note) => ({ remark: note, text: note.content })),
    ])
  } catch {
    return []
  }
}

async function located(
  context: Excel.RequestContext,
  remarks: readonly { readonly remark: Remark; readonly text: string }[],
): Promise<readonly SheetComment[]> {
  if (remarks.length === 0) return []
  const places = remarks.map(({ remark }) => remark.getLocation().load({ address: true, worksheet: { name: true } }))
  await context.sync()
  return places.flatMap((place, at): SheetComment[] => {
    const range = localRange(place.address)
    place.untrack()
    if (range === null) return []
    return [{ sheet: place.worksheet.name, row: range.top, column: range.left, text: remarks[at]?.text ?? '' }]
  })
}
