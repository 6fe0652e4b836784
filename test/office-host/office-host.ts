import type { Calculator } from '#workbook'
import type { Fault } from './faults'
import { TRANSPORT } from './faults'
import { type Area, addressOf, localAddress } from './model/area'
import type { SheetModel } from './model/sheet-model'
import { snapshotOf } from './model/snapshot'
import { stateOf, type WorkbookState } from './model/state'
import { WorkbookModel } from './model/workbook-model'
import { workbookObject } from './objects/workbook'
import { CURRENT_EXCEL } from './requirements'
import { type FunctionRuntime, type RuntimeState, serviceObject } from './services'
import type { HostObject } from './wire/host-object'
import { processBatch } from './wire/interpreter'
import { ACTION, type BatchAnswer, type BatchRequest } from './wire/request'
import type { World } from './world'

/** What one request was, for counting and for playing failures. */
export interface RequestRecord {
  readonly bytes: number
  readonly answerBytes: number
  readonly actions: number
  /** It changed the workbook. */
  readonly wrote: boolean
  /** Put off until the end of the request, before anything was written. */
  readonly quiet: boolean
}

export interface HostOptions {
  readonly requirements?: Readonly<Record<string, string>>
  readonly calculator?: Calculator
}

/** How the host speaks to the page: the number of an event and what comes with it. */
export type HostMessage = (event: number, payload: unknown) => void

/** Excel on the web refuses requests and answers above this. */
const LARGEST = 5 * 1024 * 1024
const RICH_API = 93
const COMMAND_COMPLETED = 94
/** Our bridge's own number: on the wire this is no call but a method of the settings object. */
const SETTINGS_WRITTEN = -1
const EVENT = { selection: 2, command: 39, rich: 33 } as const
const FLAG_WAITS_FOR_CELL_EDIT = 64
/** Of the pane: shown or hidden. */
const VISIBILITY = 65_539

/**
 * An Excel for tests: it holds a workbook and answers the unmodified office.js at the wire.
 * It knows the members our adapter uses; anything else fails by name and is listed in `gaps`.
 */
export class OfficeHost implements World {
  readonly model = new WorkbookModel()
  readonly requirements: Readonly<Record<string, string>>
  /** Members that were asked for and are not known here. */
  readonly gaps: string[] = []
  /** Actions that were refused, as "InvalidArgument Range.values". */
  readonly refusals: string[] = []
  /** Requests about the workbook, clean-up left out. */
  readonly requests: RequestRecord[] = []
  readonly runtime: RuntimeState = {
    startState: 'Inactive',
    visibility: 'Visible',
    functionsReady: false,
    shortcuts: {},
  }
  /** Settings the add-in keeps in the document, each as JSON text. */
  readonly settings = new Map<string, string>()
  /** Ribbon buttons whose work the page has reported done; until then Excel holds the ribbon. */
  readonly completed: string[] = []
  /** Addresses whose formulas were to be computed again. */
  readonly dirty: string[] = []
  /** Called before a request is carried out: another person at work in the same workbook. */
  beforeRequest: ((number: number, request: BatchRequest) => void) | null = null
  /** Answers of custom functions arrive here. */
  onFunctionResults: (results: readonly unknown[]) => void = () => undefined
  /** The page can be asked for custom functions from now on. */
  onFunctionsReady: () => void = () => undefined
  calculator: Calculator | null
  eventsEnabled = true
  private readonly root: HostObject = workbookObject(this)
  private readonly references = new Map<string, HostObject>()
  private readonly listeners = new Map<string, number>()
  private readonly faults = new Map<number, Fault>()
  private message: HostMessage = () => undefined
  private events: unknown[] = []
  private editing: (() => void)[] | null = null
  private readonly functions: FunctionRuntime = {
    ready: () => this.functionsReady(),
    results: (results) => this.onFunctionResults(results),
  }
  private closed = false
  private made = 0
  private wrote = false
  private stale = false
  private suspensions = new Set<string>()
  private origin: 'ThisLocalAddin' | 'Unknown' = 'Unknown'
  private source: 'Local' | 'Remote' = 'Local'

  constructor(options: HostOptions = {}) {
    this.requirements = options.requirements ?? CURRENT_EXCEL
    this.calculator = options.calculator ?? null
    this.model.onAltered = () => {
      this.wrote = true
    }
  }

  // --- the wire -------------------------------------------------------------------------------------------------

  /** A page has connected; the page before it, if any, is gone with its handlers. */
  connect(message: HostMessage): void {
    this.message = message
    this.closed = false
    this.runtime.functionsReady = false
    this.listeners.clear()
    this.references.clear()
  }

  /** Answers one call of the page. Null: no answer ever comes, because the pane has closed. */
  async execute(dispatch: number, params: unknown): Promise<unknown[] | null> {
    if (this.closed) return null
    if (dispatch !== RICH_API) return this.otherCall(dispatch, params)
    const [, , , , body, , flags] = (params as unknown[][])[0] as [
      unknown,
      unknown,
      unknown,
      unknown,
      string,
      unknown,
      number,
    ]
    const request = JSON.parse(body) as BatchRequest
    if (!this.isAboutWorkbook(request)) return answered(this.process(request))
    if (this.editing !== null) {
      if ((flags & FLAG_WAITS_FOR_CELL_EDIT) === 0) return [TRANSPORT.cellEditMode]
      await new Promise<void>((resolve) => this.editing?.push(resolve))
    }
    const number = this.requests.length
    this.beforeRequest?.(number, request)
    const fault = this.faults.get(number)
    if (bytesOf(body) > LARGEST) return this.record(body, '', request, [TRANSPORT.requestTooLarge])
    if (fault?.kind === 'transport' && !fault.applied) return this.record(body, '', request, [fault.status])
    if (fault?.kind === 'pane-closed') {
      this.closed = true
      if (fault.applied) this.process(request)
      this.record(body, '', request, [])
      return null
    }
    const answer = this.process(request, fault?.kind === 'action' ? fault : undefined)
    const text = JSON.stringify(answer)
    if (fault?.kind === 'transport') return this.record(body, text, request, [fault.status])
    if (bytesOf(text) > LARGEST) return this.record(body, text, request, [TRANSPORT.responseTooLarge])
    return this.record(body, text, request, [0, 200, null, text])
  }

  /** Plays a failure at that request, counted from now. */
  failRequest(fromNow: number, fault: Fault): void {
    this.faults.set(this.requests.length + fromNow, fault)
  }

  get paneIsClosed(): boolean {
    return this.closed
  }

  /** References the page still holds. */
  get referencesHeld(): number {
    return this.references.size
  }

  // --- people ---------------------------------------------------------------------------------------------------

  /** Lets a person do something to the workbook, or another add-in; calculation and events follow as after any change. */
  byPerson(act: (model: WorkbookModel) => void): void {
    this.origin = 'Unknown'
    act(this.model)
    this.settle()
  }

  /** The same by somebody at another screen, in the same workbook at the same time. */
  byColleague(act: (model: WorkbookModel) => void): void {
    this.source = 'Remote'
    this.byPerson(act)
    this.source = 'Local'
  }

  /** All there is in the workbook, to compare. */
  state(): WorkbookState {
    return stateOf(this.model)
  }

  select(sheetName: string, area: Area): void {
    const sheet = this.model.sheetNamed(sheetName)
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`)
    this.byPerson(() => this.selected(sheet, area))
  }

  /** Ranges apart, chosen with Ctrl. */
  selectSeveral(): void {
    this.model.selection = { ...this.model.selection, isSeveral: true }
  }

  /** A person closes the pane, or opens it again; its page lives on. */
  showPane(isShown: boolean): void {
    this.runtime.visibility = isShown ? 'Visible' : 'Hidden'
    this.message(EVENT.rich, [[65_536, VISIBILITY, '', JSON.stringify({ visibility: this.runtime.visibility })]])
  }

  startEditingCell(): void {
    this.editing ??= []
  }

  stopEditingCell(): void {
    const waiting = this.editing ?? []
    this.editing = null
    for (const resolve of waiting) resolve()
  }

  /** A button on the ribbon is pressed. */
  press(functionName: string, buttonId: string): void {
    this.message(EVENT.command, [buttonId, functionName, JSON.stringify({ source: { id: buttonId } })])
  }

  /** Excel asks the page for the value of custom functions. */
  callFunctions(entries: readonly unknown[]): void {
    this.message(
      EVENT.rich,
      entries.map((entry) => [1, 1000, '', JSON.stringify(entry)]),
    )
  }

  /** The runtime of custom functions in the page listens. */
  functionsReady(): void {
    this.runtime.functionsReady = true
    this.onFunctionsReady()
  }

  knows(version: string): boolean {
    const minor = (text: string) => Number(text.split('.')[1])
    return minor(this.requirements['ExcelApi'] ?? '1.0') >= minor(version)
  }

  // --- World ----------------------------------------------------------------------------------------------------

  changed(sheet: SheetModel, area: Area): void {
    this.wrote = true
    this.stale = true
    this.sheetEvent(10, sheet, {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: this.source,
      address: localAddress(area),
      referenceId: '',
      shiftDirection: 'None',
      ...(this.knows('1.14') && { triggerSource: this.origin }),
    })
  }

  dirtied(sheet: SheetModel, area: Area): void {
    this.stale = true
    this.dirty.push(addressOf(sheet.name, area))
  }

  selected(sheet: SheetModel, area: Area): void {
    this.model.selection = { sheet: sheet.id, area }
    this.sheetEvent(14, sheet, { type: 'WorksheetSelectionChanged', address: localAddress(area) })
    setTimeout(() => this.message(EVENT.selection, []), 0)
  }

  sheetEvent(type: number, sheet: SheetModel, payload: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled) return
    const text = JSON.stringify({ ...payload, worksheetId: sheet.id })
    for (const target of [sheet.id, 'Workbook']) {
      if ((this.listeners.get(`${type} ${target}`) ?? 0) > 0) this.events.push([65_536, type, target, text])
    }
  }

  keep(object: HostObject): string {
    this.made += 1
    const reference = `ref${this.made}`
    this.references.set(reference, object)
    return reference
  }

  release(reference: string): void {
    this.references.delete(reference)
  }

  kept(reference: string): HostObject | undefined {
    return this.references.get(reference)
  }

  listen(event: number, target: string, on: boolean): void {
    const at = `${event} ${target}`
    this.listeners.set(at, Math.max(0, (this.listeners.get(at) ?? 0) + (on ? 1 : -1)))
  }

  suspended(what: 'calculation' | 'screen'): void {
    if (!this.wrote) this.suspensions.add(what)
  }

  // --- inside ---------------------------------------------------------------------------------------------------

  private process(request: BatchRequest, fault?: { readonly index: number; readonly code: string }): BatchAnswer {
    this.wrote = false
    this.suspensions = new Set()
    this.origin = 'ThisLocalAddin'
    const answer = processBatch(request, {
      root: this.root,
      service: (type) => serviceObject(type, this.runtime, this.model, this.functions),
      kept: (reference) => this.references.get(reference),
      ...(fault !== undefined && { fault }),
    })
    if (answer.Error?.Code === 'EmulatorNotImplemented') this.gaps.push(answer.Error.Location)
    else if (answer.Error !== undefined) this.refusals.push(`${answer.Error.Code} ${answer.Error.Location}`)
    this.settle()
    return answer
  }

  /** What Excel does between two requests: it calculates, then tells those who listen. */
  private settle(): void {
    if (this.stale && this.model.calculationMode !== 'Manual') this.calculate()
    this.stale = false
    const events = this.events
    this.events = []
    if (events.length > 0) setTimeout(() => this.message(EVENT.rich, events), 1)
  }

  calculate(): void {
    if (this.calculator === null) return
    const { model } = this
    for (const sheet of model.sheets) {
      for (const cell of sheet.cells.values()) if (cell.spilledFrom !== null) cell.value = null
    }
    for (const { sheet, row, column, value, spilledFrom } of this.calculator.calculate(snapshotOf(model)).cells) {
      const cell = model.sheetNamed(sheet)?.cell(row, column)
      if (cell === undefined) continue
      cell.value = typeof value === 'object' && value !== null ? { error: value.error } : value
      cell.spilledFrom = spilledFrom ?? null
    }
  }

  private isAboutWorkbook(request: BatchRequest): boolean {
    const services = Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === 2)
    const cleaning = request.Actions.every(
      (action) => action.ActionType === ACTION.instantiate || action.Name === '_RemoveReference',
    )
    return !services && !(cleaning && request.Actions.some((action) => action.Name === '_RemoveReference'))
  }

  private record(body: string, text: string, request: BatchRequest, answer: unknown[]): unknown[] {
    this.requests.push({
      bytes: bytesOf(body),
      answerBytes: bytesOf(text),
      actions: request.Actions.length,
      wrote: this.wrote,
      quiet: this.suspensions.size === 2,
    })
    return answer
  }

  private otherCall(dispatch: number, params: unknown): unknown[] {
    if (dispatch === COMMAND_COMPLETED) {
      const [button, status] = params as [string, number]
      if (status === 0) this.completed.push(button)
      else this.refusals.push(`ribbon ${button} ${status}`)
      return [0]
    }
    if (dispatch === SETTINGS_WRITTEN) {
      const [keys, values] = params as [string[], string[]]
      this.settings.clear()
      for (const [at, key] of keys.entries()) this.settings.set(key, values[at] ?? '')
      return [0]
    }
    this.gaps.push(`dispatch ${dispatch}`)
    return [TRANSPORT.unknown]
  }
}

/** What travels is UTF-8. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

function answered(answer: BatchAnswer): unknown[] {
  return [0, 200, null, JSON.stringify(answer)]
}
