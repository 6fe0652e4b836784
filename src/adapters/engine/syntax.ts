import type { CellErrorCode, CellRange } from '#workbook'

/** The parts of a formula, as written. Rows and columns count from 1. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: CellErrorCode }
  /** An argument left out. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | CellNode
  /** Whole columns (A:C) or whole rows (2:5). */
  | { readonly kind: 'band'; readonly sheet?: string; readonly range: CellRange }
  | { readonly kind: 'name'; readonly sheet?: string; readonly name: string }
  | TableNode
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[]; readonly at: number }
  /** Calls what an expression yields: LAMBDA(x,x+1)(2). */
  | { readonly kind: 'apply'; readonly callee: Node; readonly args: readonly Node[] }
  /** Operators of any rank, strictly left to right: first, then each step. */
  | { readonly kind: 'chain'; readonly first: Node; readonly steps: readonly Step[] }
  | { readonly kind: 'prefix'; readonly operator: '-' | '+' | '@'; readonly operand: Node }
  | { readonly kind: 'range' | 'intersection' | 'union'; readonly left: Node; readonly right: Node }
  /** All cells an array formula filled: A1#. */
  | { readonly kind: 'spilled'; readonly anchor: Node }
  /** Cells of another workbook, or of several sheets at once. */
  | { readonly kind: 'elsewhere' }

export interface CellNode {
  readonly kind: 'cell'
  readonly sheet?: string
  readonly row: number
  readonly column: number
  /** Written with $: stays when the formula is copied. */
  readonly rowFixed: boolean
  readonly columnFixed: boolean
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>='

export type Step =
  | { readonly operator: BinaryOperator; readonly operand: Node }
  | { readonly operator: '%'; readonly operand?: undefined }

export type TablePart = 'headers' | 'data' | 'totals' | 'all' | 'this-row'

/** Table[[#Headers],[From]:[To]]; without table name: the table around the formula. */
export interface TableNode {
  readonly kind: 'table'
  readonly table: string | null
  readonly parts: readonly TablePart[]
  readonly from: string | null
  readonly to: string | null
}

/** The formula cannot be read. `position` counts from 0 in the text as given. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError'
  constructor(
    readonly problem: string,
    readonly position: number,
  ) {
    super(`${problem} at position ${String(position)}`)
  }
}

/** How many parts stand inside one another at most: what running it costs of the call stack. */
export function nesting(node: Node): number {
  return 1 + childrenOf(node).reduce((deepest, child) => Math.max(deepest, nesting(child)), 0)
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'call':
      return node.args
    case 'apply':
      return [node.callee, ...node.args]
    case 'chain':
      return [node.first, ...node.steps.flatMap((step) => step.operand ?? [])]
    case 'prefix':
      return [node.operand]
    case 'range':
    case 'intersection':
    case 'union':
      return [node.left, node.right]
    case 'spilled':
      return [node.anchor]
    default:
      return []
  }
}
