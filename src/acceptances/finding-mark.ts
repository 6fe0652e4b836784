import type { Finding } from '#findings'
import { columnTrace, hex, paramTrace } from './traces'
import { ruleVersion } from './rule-versions'
import type { Subject } from './subjects'

/**
 * How a finding is known again. `anchor` is what it is about, wherever that stands by now; the other three are what
 * was accepted: what stood in the cell, what followed from it, and the rule.
 */
export interface FindingMark {
  /** Known by its row, by what stands beside it on its row, or by its place alone. */
  readonly by: 'row' | 'neighbours' | 'place'
  readonly anchor: string
  readonly cell: string
  readonly facts: string
  readonly rule: string
}

// Where something stands and what day it is are no facts: they change while what was accepted stays the same.
const NO_FACTS: ReadonlySet<string> = new Set([
  'row',
  'otherRow',
  'firstRow',
  'otherSheet',
  'address',
  'addresses',
  'otherAddress',
  'rows',
  'today',
])

export function markOf(finding: Finding, subject: Subject): FindingMark {
  const { code, params, source } = finding
  const facts = Object.entries(params as Readonly<Record<string, unknown>>)
    .filter(([name]) => !NO_FACTS.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${paramTrace(value)}`)
  const cells = subject.cells.map(({ value, kind }) => columnTrace(value, kind))
  return {
    by: subject.by,
    anchor: hex([code, subject.by, ...subject.anchor].join('|'), 8),
    cell: hex(cells.join('|'), 4),
    facts: hex(facts.join('|'), 4),
    rule: hex([ruleVersion(code), source?.document, source?.section].join('|'), 4),
  }
}

const LETTERS = { row: 'r', neighbours: 'n', place: 'p' } as const
const KINDS = { r: 'row', n: 'neighbours', p: 'place' } as const

/** As it is kept in a cell: a letter in front, so that no spreadsheet takes it for a number. */
export function markText({ by, anchor, cell, facts, rule }: FindingMark): string {
  return `${LETTERS[by]}${anchor}-${cell}-${facts}-${rule}`
}

export function markFromText(text: string): FindingMark | null {
  const parts = /^([rnp])([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})$/.exec(text.trim().toLowerCase())
  if (parts === null) return null
  const [, letter, anchor, cell, facts, rule] = parts as unknown as [string, keyof typeof KINDS, ...string[]]
  return { by: KINDS[letter], anchor, cell, facts, rule } as FindingMark
}

/** What was accepted, apart from what it is about. */
export function sameContent(a: FindingMark, b: FindingMark): boolean {
  return a.cell === b.cell && a.facts === b.facts && a.rule === b.rule
}
