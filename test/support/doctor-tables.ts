import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { gridOfSheet, type Proposal, proposeCatalogue, readSource, type SourceGrid, type SourceRow } from '#doctor'
import type { Block, BlockValueRule, Condition, CountingLimit } from '#rulebook'
import { stylesPart, xlsxFile } from './xlsx-file'

const FOLDER = join('test', 'fixtures', 'tables')

/** What a careful person writes down from a table; one line per block, so that a difference shows as a line. */
export interface ExpectedTable {
  /** What the table is an example of. */
  readonly about: string
  readonly hours: number | null
  readonly from: string | null
  /** "B3 | PW<2 | Uitkering | bonus | 30000.00 perFteYear | months 12 | …", see `blockLine`. */
  readonly blocks: readonly string[]
  /** "value-blank D8": the doubts that have to be asked, with their cells, sorted. */
  readonly questions: readonly string[]
  /** What every row that is no block was taken for: "1 title", "9 note of 55P". */
  readonly rows: readonly string[]
}

/** A sheet in plain words: the texts and numbers of its rows, what is merged and what is hidden. */
export interface SheetFile {
  readonly sheet: string
  readonly rows: Readonly<Record<string, readonly (string | number | null)[]>>
  readonly merges?: readonly string[]
  readonly hidden?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

export interface TableFile {
  readonly name: string
  readonly file: string
}

/** The tables of the corpus: every file beside an `.expected.json`. */
export function tableFiles(): TableFile[] {
  return readdirSync(FOLDER)
    .filter((file) => /\.(?:csv|tsv|txt|sheet\.json)$/.test(file))
    .map((file) => ({ name: file.replace(/\.(?:csv|tsv|txt|sheet\.json)$/, ''), file }))
}

export function expectedTable(name: string): ExpectedTable {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as ExpectedTable
}

/** The file as the doctor gets it: its own bytes, or a real .xlsx made from the description of a sheet. */
export async function gridOf({ file }: TableFile): Promise<SourceGrid> {
  const bytes = readFileSync(join(FOLDER, file))
  if (!file.endsWith('.sheet.json')) return readSource(bytes, file)
  return gridOfDescribed(JSON.parse(bytes.toString('utf8')) as SheetFile, file)
}

/** A described sheet as the doctor gets it from a real .xlsx. */
export async function gridOfDescribed(described: SheetFile, file: string): Promise<SourceGrid> {
  const workbook = await XlsxWorkbook.open(sheetFile(described), { name: file }).read()
  const [sheet] = workbook.sheets
  if (sheet === undefined) throw new Error(`${file} has no sheet`)
  return gridOfSheet(sheet)
}

/** A real .xlsx with one sheet. Numbers look like amounts, as they do in published sheets; below 1 as percentages. */
function sheetFile({ sheet, rows, merges = [], hidden = [], hiddenColumns = [] }: SheetFile): Uint8Array {
  const xml = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;').replaceAll('"', '&quot;')
  const cell = (value: string | number | null, row: string, at: number): string => {
    if (value === null) return ''
    const address = `${String.fromCharCode(65 + at)}${row}`
    if (typeof value === 'string')
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`
    return `<c r="${address}" s="${value < 1 ? 2 : value >= 100 ? 1 : 0}"><v>${value}</v></c>`
  }
  const data = Object.entries(rows)
    .map(
      ([row, cells]) =>
        `<row r="${row}"${hidden.includes(Number(row)) ? ' hidden="1"' : ''}>${cells.map((value, at) => cell(value, row, at)).join('')}</row>`,
    )
    .join('')
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" width="9" hidden="1"/>`).join('')
  return xlsxFile({
    sheets: [
      {
        name: sheet,
        data,
        ...(columns !== '' && { before: `<cols>${columns}</cols>` }),
        ...(merges.length > 0 && {
          after: `<mergeCells>${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
        }),
      },
    ],
    styles: stylesPart('<xf/><xf numFmtId="164"/><xf numFmtId="9"/>', {
      numFmts: '<numFmts><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0.00"/></numFmts>',
    }),
  })
}

/** What the doctor made of a table, written down as the expectations are. */
export function written(about: string, proposal: Proposal): ExpectedTable {
  const { catalogue, questions, rows } = proposal
  return {
    about,
    hours: catalogue.hoursPerWeek,
    from: catalogue.validFrom === null ? null : [catalogue.validFrom, catalogue.selectedBy].filter(Boolean).join(' '),
    blocks: catalogue.blocks.map(blockLine),
    questions: questions.map(({ code, cell }) => `${code} ${cell}`).sort(byText),
    rows: rows.filter(({ taken }) => taken !== 'block').map(rowText),
  }
}

export async function proposalOf(table: TableFile): Promise<Proposal> {
  return proposeCatalogue(await gridOf(table))
}

function rowText({ row, taken, blocks }: SourceRow): string {
  return [row, taken, ...(blocks === null || blocks.length === 0 ? [] : ['of', ...blocks])].join(' ')
}

/** A block on one line: cell, code, category, role, values, and whatever it has beyond that. */
export function blockLine(block: Block): string {
  const parts = [
    block.source.cell,
    `${block.code} „${block.label.length > 40 ? `${block.label.slice(0, 40)}…` : block.label}”`,
    block.category ?? '',
    block.role === 'base' ? '' : block.role,
    [block.value, ...block.alternatives].map(valueText).join(' or '),
    limitText(block.limit),
    block.minHoursPerWeek === null ? '' : `min ${String(block.minHoursPerWeek)} hours`,
    block.standsOn === null
      ? ''
      : `on ${typeof block.standsOn === 'string' ? block.standsOn : block.standsOn.join(' ')}`,
    block.exclusiveGroup === null ? '' : `exclusive ${block.exclusiveGroup}`,
    block.approval ? 'approval' : '',
    block.evidence.length === 0 ? '' : `evidence ${block.evidence.map((items) => items.join(' or ')).join(' + ')}`,
    block.conditions.length === 0 ? '' : `if ${block.conditions.map(conditionText).join(', ')}`,
  ]
  return parts.filter((part) => part !== '').join(' | ')
}

function valueText({ kind, amount, percentage, atMost }: BlockValueRule): string {
  return [atMost === true ? 'at most' : '', amount ?? (percentage === undefined ? '' : `${percentage}%`), kind]
    .filter((part) => part !== '')
    .join(' ')
}

function limitText(limit: CountingLimit): string {
  if ('months' in limit) return `${limit.kind} ${String(limit.months)}`
  return limit.kind === 'none' ? '' : limit.kind
}

function conditionText({ kind, text, min, minIncluded, max, maxIncluded }: Condition): string {
  if (min === undefined && max === undefined) return `${kind} „${text}”`
  const lower = min === undefined ? '' : `${minIncluded === true ? '>=' : '>'}${String(min)}`
  const upper = max === undefined ? '' : `${maxIncluded === true ? '<=' : '<'}${String(max)}`
  return [kind, lower, upper].filter((part) => part !== '').join(' ')
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
