import type { InPortions } from '#workbook'
import type { Budget } from './budget'
import { unescapeCellText } from './cell-text'
import { isMain } from './namespaces'
import type { Package } from './package'

/** The shared texts of a workbook: rich text as plain text, reading aids (phonetic) left out. */
export function* readingSharedStrings(pack: Package, part: string, budget: Budget): InPortions<number, string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  yield* pack.readingXml(part, {
    open(tag) {
      if (!isMain(tag.uri)) return
      if (tag.local === 'si') text = ''
      else if (tag.local === 't') inText = phonetic === 0
      else if (tag.local === 'rPh') phonetic++
    },
    text(piece) {
      if (inText) text += piece
    },
    close(tag) {
      if (!isMain(tag.uri)) return
      if (tag.local === 't') inText = false
      else if (tag.local === 'rPh') phonetic--
      else if (tag.local === 'si') {
        budget.spend('sharedStrings', 1)
        budget.spend('characters', text.length)
        strings.push(unescapeCellText(text))
      }
    },
  })
  return strings
}
