import { withoutIdentityNumbers } from '#checks'
import type { BlockCatalogue, Rulebook } from '#rulebook'
import { compareTexts, formatsFor, type Language } from '#texts'
import {
  type ComparisonDocument,
  compareRegions,
  comparisonDocument,
  placementSize,
  type RegionDocument,
  type RowDocument,
} from '#use-cases'
import type { Command } from '../command'
import { type CommandRules, commandRules } from '../rulebook'
import { UsageError } from '../usage-error'
import { withoutNumbers } from '../without-numbers'

/** `compare`: what one placement counts for under every known catalogue; --catalogue adds one and compares with it. */
export const compareCommand: Command = {
  options: ['fte', 'months'],
  operands: 'many',
  run: async (input) => {
    const { language, today } = input
    const t = compareTexts(language)
    const fte = placementSize(input.fte ?? '1', 'fte')
    if (fte === null) throw new UsageError(`--fte: ${t.form.fteWrong}`)
    const months = placementSize(input.months ?? '12', 'months')
    if (months === null) throw new UsageError(`--months: ${t.form.monthsWrong}`)
    const rules = await commandRules(input)
    const word = input.operands.join(' ')
    const comparison = compareRegions(rules.rulebook, { word, fte, months, today, own: ownCatalogue(rules) })
    if (comparison.kind === 'unknown') throw new UsageError(withoutIdentityNumbers(t.unknown(comparison)))
    const document = withoutNumbers(comparisonDocument(comparison, language))
    return { json: document, text: textOf(document, language) }
  },
}

function ownCatalogue({ rulebook, defaults }: CommandRules): BlockCatalogue | null {
  const policy = defaults.policy === undefined ? null : rulebook.policy(defaults.policy)
  const goesWith = policy === null || policy.kind === 'unknown' ? null : policy.version.catalogue
  return named(rulebook, defaults.catalogue ?? goesWith)
}

function named(rulebook: Rulebook, ref: string | null): BlockCatalogue | null {
  const found = ref === null ? null : rulebook.catalogue(ref)
  return found === null || found.kind === 'unknown' ? null : found.version
}

function textOf(document: ComparisonDocument, language: Language): string {
  const { catalogues } = document
  const { euro } = formatsFor(language)
  const rows = catalogues.flatMap(({ blocks }) => blocks)
  const columns = {
    amount: widest(rows.map(({ amount }) => (amount === null ? '–' : euro(amount)))),
    code: widest(rows.map(({ code }) => code)),
  }
  return [
    ...headline(document, language),
    ...catalogues.flatMap((region) => ['', ...regionLines(region, columns, language)]),
  ].join('\n')
}

function headline({ group, fte, months, notes, lowest, highest, catalogues }: ComparisonDocument, language: Language) {
  const t = compareTexts(language)
  const { number, euro } = formatsFor(language)
  const hasRows = catalogues.some(({ blocks }) => blocks.length > 0)
  const answer =
    lowest === null || highest === null
      ? hasRows
        ? t.noAmount
        : t.noRows
      : lowest === highest
        ? t.same(euro(lowest))
        : t.range({ lowest: euro(lowest), highest: euro(highest) })
  return [t.placement({ group, fte: number(fte), months: number(months), single: months === '1' }), answer, ...notes]
}

interface Columns {
  readonly amount: number
  readonly code: number
}

function regionLines(region: RegionDocument, columns: Columns, language: Language): string[] {
  const t = compareTexts(language)
  return [
    `${region.label}${region.own ? ` (${t.chosen})` : ''} · ${region.facts}`,
    ...region.blocks.flatMap((row) => rowLines(row, columns, language)),
    ...(region.note === null ? [] : [`    ${region.note}`]),
  ]
}

function rowLines(row: RowDocument, columns: Columns, language: Language): string[] {
  const { euro } = formatsFor(language)
  const amount = (row.amount === null ? '–' : euro(row.amount)).padStart(columns.amount)
  const indent = ' '.repeat(columns.amount + columns.code + 6)
  const below = [...(row.reason === null ? [] : [row.reason]), ...row.remarks]
  return [`  ${amount}  ${row.code.padEnd(columns.code)}  ${row.label}`, ...below.map((line) => `${indent}${line}`)]
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}
