import type { ModelComment, SheetModel } from '../model/sheet-model'
import type { World } from '../world'
import { HostError } from '../wire/host-error'
import { HostObject, existing } from '../wire/host-object'
import { rangeObject } from './range'

/** Threaded comments. Notes belong to a newer Excel than this client knows. */
export function commentsObject(world: World, sheets: () => readonly SheetModel[]): HostObject {
  if (!world.knows('1.10')) throw new HostError('ApiNotFound', 'comments')
  const all = () => sheets().flatMap((sheet) => sheet.comments.map((comment) => ({ id: comment.id, sheet, comment })))
  return new HostObject('CommentCollection', {
    items: () => all().map(({ sheet, comment }) => commentObject(world, sheet, comment)),
    call: {
      getItem: (id: string) => {
        const { sheet, comment } = existing(
          all().find((one) => one.id === id),
          'CommentCollection.getItem',
        )
        return commentObject(world, sheet, comment)
      },
      getCount: () => sheets().reduce((count, sheet) => count + sheet.comments.length, 0),
    },
  })
}

function commentObject(world: World, sheet: SheetModel, comment: ModelComment): HostObject {
  const { row, column } = comment
  return new HostObject('Comment', {
    id: comment.id,
    get: { id: () => comment.id, content: () => comment.text, resolved: () => false },
    to: {
      // The replies of a comment are further comments; nobody here writes them.
      replies: () => new HostObject('CommentReplyCollection', { items: () => [] }),
    },
    call: {
      getLocation: () => rangeObject(world, sheet, { top: row, bottom: row, left: column, right: column }),
      delete: () => {
        sheet.comments = sheet.comments.filter((one) => one !== comment)
      },
    },
  })
}
