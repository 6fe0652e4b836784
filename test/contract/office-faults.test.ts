import { createOfficeWorkbook } from '#adapters/office'
import { WorkbookError } from '#workbook'
import {
  ACTION_CODES,
  copyInto,
  type Fault,
  loadOfficeClient,
  type NodeClient,
  OfficeHost,
  type SheetState,
  TRANSPORT,
  type WorkbookState,
} from '../office-host'
import { CALCULATOR, excelBefore, type WritingJob, writingJobs } from './office-jobs'

// Excel can refuse any request, lose any answer, refuse any action half-way; a pane can close at any moment. Whatever
// happens, the workbook is as it was or complete, and whoever asked is told which.

let client: NodeClient
let jobs: readonly Tried[]

/** A job, the workbook before and after it, and what its requests are. */
interface Tried {
  readonly job: WritingJob
  readonly start: OfficeHost
  readonly before: WorkbookState
  readonly complete: WorkbookState
  readonly actions: readonly number[]
  /** Which of them makes the change; before it nothing is to be seen, after it comes only tidying up. */
  readonly change: number
}

/** A summary is written some hundred times; on a busy machine that takes minutes. */
const PATIENCE = 600_000
const CLOSED: Fault = { kind: 'pane-closed', applied: true }

/** Names of sheets under way are drawn by lot; here every play draws the same, so that what it calculates is known. */
let drawn = 0

beforeAll(async () => {
  jest.spyOn(crypto, 'getRandomValues').mockImplementation((lots) => (lots as Uint32Array & typeof lots).fill(++drawn))
  client = await loadOfficeClient()
  const tried: Tried[] = []
  for (const job of await writingJobs()) {
    const start = await excelBefore(client, job)
    await settled()
    const host = copyOf(start)
    client.connect(host)
    await createOfficeWorkbook().apply(job.plan)
    expect(host.gaps).toEqual([])
    const actions = host.requests.map((request) => request.actions)
    const before = start.state()
    const found = { job, start, before, complete: known(host.state(), before), actions, change: 0 }
    while ((await play(found, found.change, CLOSED)) !== 'pane closed, complete') found.change += 1
    tried.push(found)
  }
  jobs = tried
}, PATIENCE)

const NAMES = [
  'keep a catalogue',
  'keep another catalogue',
  'generate the summary',
  'generate the summary anew',
  'fix cells',
  'insert a template',
  'make a tab that was thrown away',
  'make a tab with a table anew, beside cells',
  'make a tab with charts',
  'make a tab with charts anew',
  'remove a tab',
]

it('tries every job there is', () => {
  expect(jobs.map(({ job }) => job.name)).toEqual(NAMES)
  for (const { before, complete } of jobs) expect(complete).not.toEqual(before)
})

describe.each(NAMES)('%s', (name) => {
  it(
    'leaves the workbook as it was or complete, whatever fails at whichever request',
    async () => {
      const tried = jobOf(name)
      const outcomes = new Map<string, number>()
      for (const [request, actions] of tried.actions.entries()) {
        for (const fault of faultsFor(request, actions)) {
          const outcome = await play(tried, request, fault)
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }
      }
      const counts = [...outcomes].map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ')
      process.stdout.write(`${name}: ${String(tried.actions.length)} requests; ${counts}\n`)
    },
    PATIENCE,
  )
})

it.each([
  'keep another catalogue',
  'make a tab with a table anew, beside cells',
  'make a tab with charts',
  'make a tab with charts anew',
  'remove a tab',
])('takes %s back from whichever action of the change it was refused at', async (name) => {
  const tried = jobOf(name)
  for (let index = 0; index < (tried.actions[tried.change] ?? 0); index++) {
    expect(await play(tried, tried.change, { kind: 'action', index, code: 'GeneralException' })).toBe('as it was')
  }
})

it.each(NAMES)('says of %s that a person has to look, where taking back fails as well', async (name) => {
  const tried = jobOf(name)
  const { change } = tried
  const host = copyOf(tried.start)
  client.connect(host)
  const half = Math.floor((tried.actions[change] ?? 0) / 2)
  host.failRequest(change, { kind: 'action', index: half, code: 'GeneralException' })
  for (let later = 1; later < 6; later++) {
    host.failRequest(change + later, { kind: 'transport', status: TRANSPORT.sessionLost, applied: false })
  }
  await expect(createOfficeWorkbook().apply(tried.job.plan)).rejects.toMatchObject({ left: 'unknown' })
})

/** All kinds of failure for a request; codes take turns at its first, middle and last action. */
function faultsFor(request: number, actions: number): Fault[] {
  const places = [0, Math.floor(actions / 2), actions - 1]
  return [
    ...Object.values(TRANSPORT).flatMap((status): Fault[] => [
      { kind: 'transport', status, applied: false },
      { kind: 'transport', status, applied: true },
    ]),
    ...ACTION_CODES.map((code, at): Fault => ({ kind: 'action', code, index: places[(at + request) % 3] ?? 0 })),
    { kind: 'pane-closed', applied: false },
    CLOSED,
  ]
}

/** Plays one failure, looks at the workbook, opens the pane again, and looks once more. */
async function play(tried: Tried, request: number, fault: Fault): Promise<string> {
  const { job, start } = tried
  const host = copyOf(start)
  client.connect(host)
  host.failRequest(request, fault)
  const told = await outcomeOf(host, createOfficeWorkbook().apply(job.plan))
  const seen = (state: WorkbookState): WorkbookState => {
    if (fault.kind === 'action') return withoutPages(state)
    return request < tried.change ? state : withoutBreaks(state)
  }
  const now = () => seen(known(host.state(), tried.before))
  const [before, complete] = [seen(tried.before), seen(tried.complete)]
  const isComplete = told === 'complete' || (told === 'pane closed' && same(withoutDark(now()), complete))
  const situation = `${job.name}, request ${String(request)}, ${JSON.stringify(fault)}, told ${told}`
  expectSame(situation, withoutDark(now()), isComplete ? complete : before)

  if (!host.model.sheets.some(({ name }) => isDark(name))) return toldOf(told, isComplete)
  client.connect(host)
  await createOfficeWorkbook().read()
  expectSame(`${situation}, opened again`, now(), isComplete ? complete : before)
  return toldOf(told, isComplete)
}

// Comparing as text is much quicker than as objects, which only a difference needs.
function expectSame(situation: string, now: WorkbookState, expected: WorkbookState): void {
  if (!same(now, expected)) expect([situation, now]).toEqual([situation, expected])
}

function toldOf(told: string, isComplete: boolean): string {
  if (told !== 'pane closed') return told
  return isComplete ? 'pane closed, complete' : 'pane closed, as it was'
}

async function outcomeOf(host: OfficeHost, work: Promise<void>): Promise<string> {
  const closed = new AbortController()
  const outcome = await Promise.race([
    work.then(
      () => 'complete',
      (error: unknown) => {
        if (!(error instanceof WorkbookError)) throw error
        return error.left === 'as-it-was' ? 'as it was' : error.left
      },
    ),
    paneCloses(host, closed.signal),
  ])
  closed.abort()
  return outcome
}

async function paneCloses(host: OfficeHost, signal: AbortSignal): Promise<string> {
  while (!host.paneIsClosed && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1))
  return 'pane closed'
}

function copyOf(start: OfficeHost): OfficeHost {
  drawn = 0
  const host = new OfficeHost({ calculator: CALCULATOR })
  copyInto(host.model, start.model)
  return host
}

function jobOf(name: string): Tried {
  const found = jobs.find(({ job }) => job.name === name)
  if (found === undefined) throw new Error(`no job ${name}`)
  return found
}

/** Sheets that were there before keep their own id; of new ones it may be any. */
function known(state: WorkbookState, before: WorkbookState): WorkbookState {
  const ids = new Set(before.sheets.map(({ id }) => id))
  return { ...state, sheets: state.sheets.map((sheet) => (ids.has(sheet.id) ? sheet : { ...sheet, id: 'new' })) }
}

function isDark(name: string): boolean {
  return name.startsWith('SROI~')
}

function withoutDark(state: WorkbookState): WorkbookState {
  return { ...state, sheets: state.sheets.filter(({ name }) => !isDark(name)).map(withoutDarkCharts) }
}

/** Charts that wait to be deleted are too small to see. */
function withoutDarkCharts(sheet: SheetState): SheetState {
  const charts = sheet['charts'] as readonly { readonly name: string; readonly place: readonly number[] }[]
  for (const { name, place } of charts) if (isDark(name)) expect(place.slice(2)).toEqual([1, 1])
  return { ...sheet, charts: charts.filter(({ name }) => !isDark(name)) }
}

/** How a tab prints is the one thing that Excel may refuse and the tab is there all the same. */
function withoutPages(state: WorkbookState): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, page: null })) }
}

/** Where a tab that was written anew begins pages is said after the change. */
function withoutBreaks(state: WorkbookState): WorkbookState {
  const sheets = state.sheets.map((sheet) => ({ ...sheet, page: { ...(sheet['page'] as object), breaks: null } }))
  return { ...state, sheets }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Clean-up requests of office.js come a moment later. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}
