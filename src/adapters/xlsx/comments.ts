import { type CellComment, positionFromA1 } from '#workbook'
import { cellKey } from './cell-key'
import { unescapeCellText } from './cell-text'
import type { Package } from './package'
import type { Relationship } from './relationships'
import { attributeOf, deepText, readTree, type XmlElement } from './xml-tree'

/**
 * Notes and threaded comments of a sheet. Excel keeps a note beside each thread for older versions; where a cell has
 * a thread, only the thread is given.
 */
export function readComments(pack: Package, relationships: readonly Relationship[]): CellComment[] {
  const partsOf = (type: string): string[] =>
    relationships.filter((one) => one.type === type && !one.external && pack.has(one.target)).map((one) => one.target)
  const threads = joinedByCell(partsOf('threadedComment').flatMap((part) => readAll(pack, part, 'threadedComment')))
  const notes = joinedByCell(partsOf('comments').flatMap((part) => readAll(pack, part, 'comment')))
  return [...new Map([...notes, ...threads]).values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

function readAll(pack: Package, part: string, local: string): CellComment[] {
  return elementsNamed(readTree(part, pack.text(part)), local).flatMap((element) => {
    const place = positionFromA1(attributeOf(element, 'ref') ?? '')
    return place === null ? [] : [{ ...place, text: unescapeCellText(deepText(element, ['rPh']).trim()) }]
  })
}

function elementsNamed(root: XmlElement, local: string): XmlElement[] {
  return root.children.flatMap((element) => (element.local === local ? [element] : elementsNamed(element, local)))
}

/** Answers in a thread follow each other in one text. */
function joinedByCell(comments: readonly CellComment[]): Map<number, CellComment> {
  const byCell = new Map<number, CellComment>()
  for (const comment of comments) {
    const key = cellKey(comment.row, comment.column)
    const known = byCell.get(key)
    byCell.set(key, known === undefined ? comment : { ...known, text: `${known.text}\n${comment.text}` })
  }
  return byCell
}
