import { FormulaSyntaxError, type TableNode, type TablePart } from './syntax'

const PARTS: ReadonlyMap<string, TablePart> = new Map([
  ['#headers', 'headers'],
  ['#data', 'data'],
  ['#totals', 'totals'],
  ['#all', 'all'],
  ['#this row', 'this-row'],
])

/** Reads what stands in the brackets after a table name: [Col], [@Col], [[#Headers],[A]:[B]], []. */
export function tableReference(table: string | null, brackets: string, at: number): TableNode {
  let inside = brackets.slice(1, -1).trim()
  const parts: TablePart[] = []
  if (inside.startsWith('@')) {
    parts.push('this-row')
    inside = inside.slice(1).trim()
  }
  const columns: string[] = []
  for (const item of itemsOf(inside)) {
    const part = PARTS.get(item.toLowerCase())
    if (part !== undefined) parts.push(part)
    else if (item.startsWith('#')) throw new FormulaSyntaxError('unknown part of a table', at)
    else columns.push(unescaped(item))
  }
  if (columns.length > 2) throw new FormulaSyntaxError('too many columns', at)
  const from = columns[0] ?? null
  return { kind: 'table', table, parts: parts.length > 0 ? parts : ['data'], from, to: columns[1] ?? from }
}

function itemsOf(inside: string): string[] {
  if (inside === '') return []
  if (!inside.startsWith('[')) return [inside]
  return Array.from(inside.matchAll(/\[((?:'[^]|[^'[\]])*)\]/g), (match) => (match[1] ?? '').trim())
}

function unescaped(column: string): string {
  return column.replace(/'([^])/g, '$1')
}
