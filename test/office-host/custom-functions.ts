import { type Engine, type EngineArgument, createEngine } from '#adapters/engine'
import {
  type CalculationResult,
  type Calculator,
  type Cell,
  type CellError,
  type CellValue,
  isCellError,
  rangeFromA1,
  withOwnNames,
  type WorkbookSnapshot,
} from '#workbook'
import { type CallAnswer, answerOf } from './function-answers'
import { type FunctionsMetadata, type Platform, parametersFor, shortCircuit } from './function-arguments'
import type { OfficeHost } from './office-host'

export interface CustomFunctionsOptions {
  /** What Excel has read of the add-in's functions (functions.json); null while it does not know the add-in. */
  readonly metadata: FunctionsMetadata | null
  /** They hand empty cells over differently. */
  readonly platform?: Platform
  /** False: an Excel of before dynamic arrays. A formula fills its own cell only. */
  readonly dynamicArrays?: boolean
}

/** What a call came to; waiting until the page has answered. */
type Call = { readonly kind: 'waiting' } | { readonly kind: 'answered'; readonly answer: CallAnswer }

interface CellState {
  formula: string
  /** Excel knew the function when the formula was entered. If not, the cell stays at #NAME? until it is entered again. */
  bound: boolean
  readonly calls: Map<string, Call>
}

const BUSY: CellError = { error: '#BUSY!' }
const NAME: CellError = { error: '#NAME?' }
const VALUE: CellError = { error: '#VALUE!' }
const ALLOWS_ERRORS = 4

/**
 * The part of Excel that calculates cells with the add-in's functions: native functions by our own engine, the add-in's
 * asked of the page in one batch per calculation. Until an answer arrives the cell shows #BUSY!. An answer is kept per
 * cell: it is asked again when an argument changes, the cell is entered again or made dirty, and for nothing else.
 */
export class CustomFunctions implements Calculator {
  /** Tests swap it: an add-in being installed, or an older release whose metadata Excel still has. */
  metadata: FunctionsMetadata | null
  /** Calls sent to the page, in order. */
  readonly sent: { readonly id: string; readonly cell: string; readonly args: readonly unknown[] }[] = []
  /** How many answers came back in each batch. */
  readonly batches: number[] = []
  private readonly cells = new Map<string, CellState>()
  private readonly underWay = new Map<number, { readonly cell: string; readonly call: string }>()
  private readonly engine: Engine
  private queue: unknown[] = []
  private busy = new Set<string>()
  private dirtySeen = 0
  private calls = 0

  constructor(
    private readonly host: OfficeHost,
    private readonly options: CustomFunctionsOptions,
  ) {
    this.metadata = options.metadata
    this.engine = createEngine({ functions: this.table(), locale: 'nl' })
    host.calculator = this
    host.onFunctionResults = (results) => this.answered(results)
    host.onFunctionsReady = () => this.send()
  }

  /** Cells that wait for the page. */
  get waiting(): number {
    return this.underWay.size
  }

  /** The sentence behind an error, as Excel shows it beside the cell; only where the formula is one call. */
  messageAt(sheet: string, row: number, column: number): string | undefined {
    for (const call of this.cells.get(place(sheet, row, column))?.calls.values() ?? []) {
      if (call.kind === 'waiting' || Array.isArray(call.answer)) continue
      if (isCellError(call.answer)) return call.answer.message
    }
    return undefined
  }

  calculate(workbook: WorkbookSnapshot): CalculationResult {
    this.forgetDirty()
    this.busy = new Set()
    const result = this.engine.calculate({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.prepared(sheet.name, cell)) })),
      })),
    })
    this.send()
    return {
      ...result,
      cells: result.cells.map((cell) =>
        this.busy.has(place(cell.sheet, cell.row, cell.column)) ? { ...cell, value: BUSY } : cell,
      ),
    }
  }

  /** All results that the page gives for now have arrived, and what followed from them. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0 || this.queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  // --- before the calculation ---------------------------------------------------------------------------------------

  /** The cell's formula with each call told where it stands and whether Excel knew it. */
  private prepared(sheet: string, cell: Cell): Cell {
    if (cell.formula === undefined) return cell
    const at = place(sheet, cell.row, cell.column)
    const state = this.stateOf(at, cell, cell.formula)
    const typed = withOwnNames(cell.formula)
    const own = typed.replace(
      /"(?:[^"]|"")*"|\b(SROI_[A-Z0-9_]+)\((\s*\))?/gi,
      (all: string, name?: string, close?: string) => {
        if (name === undefined) return all
        const known = state.bound && typed === cell.formula ? name : 'SROI_NOT_KNOWN'
        return `${known}("${at.replaceAll('"', '""')}"${close === undefined ? ',' : ')'}`
      },
    )
    const single = this.options.dynamicArrays === false && own !== cell.formula
    return { ...cell, formula: single ? `=@(${own.slice(1)})` : own }
  }

  private stateOf(at: string, cell: Cell, formula: string): CellState {
    const known = this.cells.get(at)
    // Excel empties a cell that is entered; a value that is there already came with the file, or was calculated.
    const entered = cell.value === null
    if (known !== undefined && known.formula === formula && !entered) return known
    const unknown = isCellError(cell.value) && cell.value.error === '#NAME?'
    const state = { formula, bound: entered ? this.metadata !== null : !unknown, calls: new Map<string, Call>() }
    this.cells.set(at, state)
    return state
  }

  private forgetDirty(): void {
    const dirty = this.host.dirty.slice(this.dirtySeen)
    this.dirtySeen = this.host.dirty.length
    for (const address of dirty) {
      const cut = address.lastIndexOf('!')
      const sheet = address.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'")
      const area = rangeFromA1(address.slice(cut + 1))
      for (const [at, { calls }] of this.cells) {
        const [row = 0, column = 0] = at
          .slice(at.lastIndexOf('!') + 1)
          .split(',')
          .map(Number)
        const inside =
          area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        if (inside && at.startsWith(`${sheet}!`)) calls.clear()
      }
    }
  }

  // --- during the calculation ---------------------------------------------------------------------------------------

  private table() {
    return {
      get:
        (name: string) =>
        ([at, ...args]: readonly EngineArgument[]) =>
          name === 'SROI_NOT_KNOWN' || typeof at !== 'string' ? NAME : this.call(name, at, args),
    } as unknown as ReadonlyMap<string, (args: readonly EngineArgument[]) => CellValue | CellValue[][]>
  }

  private call(name: string, at: string, args: readonly EngineArgument[]): CellValue | CellValue[][] {
    const declared = this.metadata?.functions.find((one) => one.name.toUpperCase() === name)
    if (declared === undefined || this.metadata === null) return NAME
    if (args.some((arg) => isError(arg) && arg.error === '#BUSY!')) return this.waitFor(at)
    const refused = shortCircuit(args, declared, this.metadata)
    if (refused !== null) return refused
    const values = parametersFor(args, declared, this.options.platform ?? 'desktop')
    if (values === null) return VALUE
    const call = `${declared.id} ${JSON.stringify(values)}`
    const state = this.cells.get(at)
    const known = state?.calls.get(call)
    if (known?.kind === 'answered') return known.answer
    if (known === undefined) {
      const id = ++this.calls
      state?.calls.set(call, { kind: 'waiting' })
      this.underWay.set(id, { cell: at, call })
      this.sent.push({ id: declared.id, cell: at, args: values })
      const flags = this.metadata.allowErrorForDataTypeAny === true ? ALLOWS_ERRORS : 0
      this.queue.push([id, declared.id, values, null, flags])
    }
    return this.waitFor(at)
  }

  private waitFor(at: string): CellError {
    this.busy.add(at)
    return BUSY
  }

  // --- after the calculation ----------------------------------------------------------------------------------------

  /** To the page as soon as its runtime listens, never while it is speaking to us. */
  private send(): void {
    if (!this.host.runtime.functionsReady || this.queue.length === 0) return
    const entries = this.queue
    this.queue = []
    setTimeout(() => this.host.callFunctions(entries))
  }

  private answered(results: readonly unknown[]): void {
    this.batches.push(results.length)
    for (const result of results as readonly (readonly unknown[])[]) {
      const call = this.underWay.get(Number(result[0]))
      if (call === undefined) continue
      this.underWay.delete(Number(result[0]))
      const state = this.cells.get(call.cell)
      // The cell may have been entered again or made dirty meanwhile: then this answer is not the one it waits for.
      if (state?.calls.has(call.call) === true)
        state.calls.set(call.call, { kind: 'answered', answer: answerOf(result) })
    }
    this.host.calculate()
  }
}

function place(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`
}

function isError(arg: EngineArgument): arg is CellError {
  return typeof arg === 'object' && arg !== null && 'error' in arg
}
