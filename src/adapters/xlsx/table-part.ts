import { type TableObject, rangeFromA1 } from '#workbook'
import { unescapeCellText } from './cell-text'
import { attributeOf, child, children, numberOf, readTree } from './xml-tree'

/** An Excel table as its part describes it; null where the part says too little. */
export function readTable(part: string, text: string): TableObject | null {
  const root = readTree(part, text)
  const range = rangeFromA1(attributeOf(root, 'ref') ?? '')
  const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name')
  if (range === null || name === undefined) return null
  return {
    name,
    range,
    hasHeaderRow: (numberOf(root, 'headerRowCount') ?? 1) > 0,
    hasTotalRow: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    columns: children(child(root, 'tableColumns'), 'tableColumn').map((column) =>
      unescapeCellText(attributeOf(column, 'name') ?? ''),
    ),
  }
}
