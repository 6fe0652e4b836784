import type { Cell } from './snapshot'
import type { StyleName } from './styles'

/** What has to change in a workbook, as plain data. An adapter carries it out whole or not at all. */
export type WritePlan = readonly WriteAction[]

export type WriteAction = PutSheet | RemoveSheet | WriteCells

/**
 * Makes a sheet, or rewrites our own one whole (recognised by its role). Everything else in the workbook stays.
 * Role null makes a plain sheet (templates, samples) and fails where the name is taken.
 */
export interface PutSheet {
  readonly kind: 'put-sheet'
  readonly role: TabRole | null
  readonly sheet: SheetPlan
}

/** Removes one of our own sheets, if it is there. */
export interface RemoveSheet {
  readonly kind: 'remove-sheet'
  readonly role: TabRole
}

/** Puts values or formulas in cells of an existing sheet; looks and everything around them stay. */
export interface WriteCells {
  readonly kind: 'write-cells'
  readonly sheet: string
  readonly cells: readonly CellEdit[]
}

export interface CellEdit {
  readonly row: number
  readonly column: number
  readonly content: CellContent
  /** New number format; absent keeps the cell's own. */
  readonly format?: string
  /** What stood in the cell when the plan was made: holds it something else by now, nothing is written. */
  readonly expected?: Pick<Cell, 'value' | 'formula'>
}

export type CellContent =
  | { readonly kind: 'value'; readonly value: number | string | boolean | null }
  /** English, "=" in front, our functions without stored prefix. */
  | { readonly kind: 'formula'; readonly formula: string }

export interface SheetPlan {
  /** Wanted name; where a sheet of the user has it, the adapter appends " (2)". */
  readonly name: string
  readonly hidden?: boolean
  readonly rows: readonly PlanRow[]
  readonly columnWidths: readonly number[]
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows?: number
  readonly tables?: readonly PlanTable[]
  readonly lists?: readonly PlanList[]
  readonly print?: {
    readonly landscape: boolean
    readonly onePageWide: boolean
    /** Percent of full size, for a sheet of which every page is laid out. Page breaks hold only beside it, not beside `onePageWide`. */
    readonly scale?: number
    readonly repeatRow?: number
    /** How many columns, from the left, come on paper; absent: all. */
    readonly columns?: number
  }
  readonly tabColor?: string
  readonly charts?: readonly PlanChart[]
  /** On paper a new page begins after each of these rows. */
  readonly pageBreaks?: readonly number[]
}

/** A chart over cells of the plan. It lies over empty cells: nothing may stand under it. */
export interface PlanChart {
  /** Begins with `SROI`; one of a kind on its sheet. */
  readonly name: string
  /** What the chart says, in a sentence. */
  readonly title: string
  /** What it shows, with the figures that matter, for who cannot see it. */
  readonly description: string
  /** Standing bars, for what follows in time; lying bars, for what has long names. */
  readonly bars: 'standing' | 'lying'
  /** The cells that name the bars: "A8:A15". */
  readonly categories: string
  readonly series: readonly PlanChartSeries[]
  /** Number format of the axis; absent: as euros without cents. */
  readonly format?: string
  /** The cells it lies over: "H4:P20". */
  readonly over: string
}

/** One row of figures in a chart. */
export interface PlanChartSeries {
  /** The cell that names it: "B7". */
  readonly name: string
  /** "B8:B15", as many cells as there are categories. */
  readonly values: string
  /** Bars side by side, or a line over standing bars. */
  readonly as: 'bar' | 'line'
}

/** Cells of one row, from column A on; null leaves a cell empty. */
export interface PlanRow {
  readonly height?: number
  /** It stays so high, to write in by hand; other rows a program may fit to their texts. */
  readonly isFixed?: true
  readonly cells: readonly (PlanCell | null)[]
}

export interface PlanCell {
  readonly content: CellContent
  readonly style: StyleName
  /** A jump inside the workbook. */
  readonly link?: { readonly sheet: string; readonly address: string }
}

/** A real Excel table over cells of the plan; the first row holds the headers. */
export interface PlanTable {
  readonly name: string
  /** "A5:F12" */
  readonly range: string
}

/** A drop-down on a range: of these options, or of what stands in other cells, which may be many and change later. */
export type PlanList = {
  readonly range: string
  /** Other contents may be typed as well. */
  readonly free?: true
} & ({ readonly options: readonly string[] } | { readonly from: { readonly sheet: string; readonly range: string } })

/** Our own tabs. Recognised by a hidden defined name `SROI_TAB_<ROLE>` that refers to their A1, which follows renames. */
export type TabRole =
  | 'settings'
  | 'overview'
  | 'quarters'
  | 'blocks'
  | 'target-groups'
  | 'authorities'
  | 'findings'
  | 'receipt'
  | 'conversation'
  | 'council'
  | 'catalogue'
  | 'acceptances'

/** The default name of each tab of ours. */
export const TAB_NAMES: Readonly<Record<TabRole, string>> = {
  settings: 'SROI Instellingen',
  overview: 'SROI Overzicht',
  quarters: 'SROI Kwartalen',
  blocks: 'SROI Bouwblokken',
  'target-groups': 'SROI Doelgroepen',
  authorities: 'SROI Opdrachtgevers',
  findings: 'SROI Bevindingen',
  receipt: 'SROI Verantwoording',
  conversation: 'SROI Gesprek',
  council: 'SROI Raadstekst',
  catalogue: 'SROI Catalogus',
  acceptances: 'SROI Toelichtingen',
}

/** Content for a text from outside: always a text, never a formula. */
export function textContent(value: string): CellContent {
  return { kind: 'value', value }
}
