import type { Block } from '#rulebook'
import { blockLine, ruleTexts, templatesTexts } from '#texts'
import { a1Range, type PlanRow, type SheetPlan, type StyleName } from '#workbook'
import type { TemplateChoice } from './choice'
import { cell, HEADER_HEIGHT, line, value } from './table-sheet'

/** Row of the cell that says which catalogue this is, and of the header. */
const REF_ROW = 3
const HEADER_ROW = 5

const COLUMNS: readonly { readonly id: ColumnId; readonly style: StyleName; readonly width: number }[] = [
  { id: 'code', style: 'code', width: 18 },
  { id: 'label', style: 'wrapped', width: 62 },
  { id: 'role', style: 'textAfter', width: 13 },
  { id: 'amount', style: 'euroTop', width: 16 },
  { id: 'unit', style: 'textAfter', width: 30 },
  { id: 'limit', style: 'textAfter', width: 44 },
  { id: 'months', style: 'integerTop', width: 12 },
  { id: 'fteMonths', style: 'integerTop', width: 18 },
  { id: 'onTopOf', style: 'textAfter', width: 26 },
  { id: 'approval', style: 'textAfter', width: 15 },
  { id: 'evidence', style: 'wrapped', width: 50 },
]

type ColumnId = keyof ReturnType<typeof templatesTexts>['blocks']['columns']

/** The chosen catalogue as a table: for people to read, and for the counting limits that formulas look up. */
export function blocksSheet(choice: TemplateChoice, name: string, table: string): SheetPlan {
  const { catalogue, language } = choice
  const { blocks: t, catalogue: label } = templatesTexts(language)
  const { source } = catalogue
  const notes = catalogue.notice === null ? [] : [catalogue.notice[language]]
  const last = HEADER_ROW + catalogue.blocks.length
  return {
    name,
    rows: [
      line('title', catalogue.label),
      line('note', [t.source({ document: source.document, section: source.section }), ...notes].join(' ')),
      { cells: [cell(value(label), 'label'), cell(value(choice.catalogueRef), 'code')] },
      { cells: [] },
      {
        height: HEADER_HEIGHT,
        cells: COLUMNS.map(({ id, style }) => cell(value(t.columns[id]), HEADERS[style] ?? 'header')),
      },
      ...catalogue.blocks.map((block) => blockRow(block, choice)),
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    frozenRows: HEADER_ROW,
    tables: [{ name: table, range: a1Range({ top: HEADER_ROW, left: 1, bottom: last, right: COLUMNS.length }) }],
    print: { landscape: true, onePageWide: true, repeatRow: HEADER_ROW },
  }
}

/** The cell with the name of the catalogue, for formulas. */
export const CATALOGUE_OF_BLOCKS = `$B$${String(REF_ROW)}`

const HEADERS: Partial<Record<StyleName, StyleName>> = {
  euroTop: 'headerRight',
  integerTop: 'headerRight',
  textAfter: 'headerAfter',
}

function blockRow(block: Block, { language }: TemplateChoice): PlanRow {
  const { value: worth, words } = blockLine(block, language)
  const [unit = '', limit = '', , onTopOf = '', approval = '', evidence = ''] = words
  const { limit: counts } = block
  const contents: Readonly<Record<ColumnId, string | number | null>> = {
    code: block.code,
    label: block.label,
    role: ruleTexts(language).blocks.role[block.role],
    // A published amount is a number of cents that any cell holds exactly enough to show.
    amount: worth.kind === 'amount' ? Number(worth.amount) : worth.text,
    unit,
    limit,
    months: counts.kind === 'months' ? counts.months : null,
    fteMonths: counts.kind === 'fteMonths' ? counts.months : null,
    onTopOf,
    approval,
    evidence,
  }
  const cells = COLUMNS.map(({ id, style }) => cell(value(contents[id]), style))
  const lines = Math.max(
    ...COLUMNS.map(({ id, style, width }) => (style === 'wrapped' ? linesOf(contents[id], width) : 1)),
  )
  return lines > 1 ? { height: lines * LINE_HEIGHT, cells } : { cells }
}

const LINE_HEIGHT = 15

/** How many lines a text takes in a column of so many characters; words seldom fill a line. */
function linesOf(text: string | number | null, width: number): number {
  return typeof text === 'string' ? Math.ceil((text.length * 1.1) / width) : 1
}
