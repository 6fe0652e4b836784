import { isMarkRule } from '#workbook'
import type { Package } from './package'

const BLOCK = /<((?:\w+:)?conditionalFormatting)\b[^>]*>[\s\S]*?<\/\1>/g
const RULE = /<((?:\w+:)?cfRule)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g
/** Compressed; a larger part is no text that can be held at once. */
const LARGEST = 30_000_000

/** The file without the signs that were shown in Excel when somebody saved it. Sheets without them stay as they are. */
export function withoutMarks(pack: Package, sheetParts: readonly string[]): Package {
  return sheetParts.reduce((next, part) => {
    if (next.storedSize(part) > LARGEST) return next
    const text = next.text(part)
    const left = holdsMark(text) ? text.replace(BLOCK, withoutOwnRules) : text
    return left === text ? next : next.with(part, left)
  }, pack)
}

function withoutOwnRules(block: string): string {
  if (!holdsMark(block)) return block
  const left = block.replace(RULE, (rule) => (holdsMark(rule) ? '' : rule))
  return left.search(RULE) < 0 ? '' : left
}

function holdsMark(xml: string): boolean {
  // Hardly any file has one, and a sheet can be long.
  return xml.includes('SROI-MARK') && isMarkRule(xml.replaceAll('&quot;', '"'))
}
