export interface FormulaToken {
  /** `text`: "…"; `quoted`: '…'; `bracket`: […] with what is inside; `word`: names, functions, references; `mark`: the rest. */
  readonly kind: 'text' | 'quoted' | 'bracket' | 'word' | 'space' | 'mark'
  readonly text: string
}

const PIECE =
  /(?<text>"(?:[^"]|"")*"?)|(?<quoted>'(?:[^']|'')*'?)|(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|(?<space>\s+)|(?<mark>#[A-Z/0!?]+|[^])/uy

/** Cuts a formula (without "=") in pieces that together are the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = []
  for (let at = 0; at < formula.length;) {
    if (formula[at] === '[') {
      const end = bracketEnd(formula, at)
      tokens.push({ kind: 'bracket', text: formula.slice(at, end) })
      at = end
      continue
    }
    PIECE.lastIndex = at
    const match = PIECE.exec(formula)
    if (match === null) break
    const kind = (Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ??
      'mark') as FormulaToken['kind']
    tokens.push({ kind, text: match[0] })
    at += match[0].length
  }
  return tokens
}

// In a column name a quote marks the next character as plain.
function bracketEnd(formula: string, start: number): number {
  let depth = 0
  for (let at = start; at < formula.length; at++) {
    const character = formula[at]
    if (character === "'") at++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) return at + 1
  }
  return formula.length
}
