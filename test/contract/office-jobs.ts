import { createHash } from 'node:crypto'
import { createEngine } from '#adapters/engine'
import { MemoryWorkbook } from '#adapters/memory'
import { createOfficeWorkbook } from '#adapters/office'
import { builtInRulebook, type BlockCatalogue } from '#rulebook'
import { createSession } from '#session'
import { generateSummary, insertTemplate, keepCatalogue } from '#use-cases'
import type { IsoDay } from '#time'
import {
  type CalculationResult,
  type Calculator,
  putParts,
  type PutSheet,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WritePlan,
} from '#workbook'
import { type NodeClient, OfficeHost, addSheet, type GivenCell } from '../office-host'
import { chartedTab } from '../support/charted-tab'
import { monitoringSheets } from '../support/monitoring-file'
import { tab, write } from './workbook-port.suite'

/** A job that writes, on a workbook as it stands before. */
export interface WritingJob {
  readonly name: string
  /** The workbook, and what was written in it by us before. */
  readonly before: readonly WritePlan[]
  readonly plan: WritePlan
  /** What a person does to the workbook after `before`. */
  readonly person?: (host: OfficeHost) => void
}

/** Knows the outcome of a workbook it has calculated before: with a fault at every request that is nearly each. */
export const CALCULATOR = remembering(createEngine({ functions: new Map() }))

const TODAY = '2026-07-15' as IsoDay

/** Every way in which the product writes in a workbook. */
export async function writingJobs(): Promise<readonly WritingJob[]> {
  const first = await planOf([], (port) => summarise(port))
  const catalogue = { ...(builtInRulebook().catalogues[0] as BlockCatalogue), id: 'eigen', authority: 'Eigen gemeente' }
  const keep = await planOf([], (port) =>
    keepCatalogue(port, createSession(builtInRulebook()), catalogue, {}, { asDefault: true }),
  )
  const fixes: WritePlan = [
    write('Inzet', { G2: 0.25, G3: { formula: '=G2*2' }, L2: null }),
    write('Inzet', { C4: 'K-2b', C5: "'=aan het begin" }, '@'),
    write('Opdrachten', { B2: 'Onderhoud', F2: 1_250_000 }),
  ]
  const marked: WritePlan = [{ ...tab('nieuw'), sheet: { ...tab('nieuw').sheet, tabColor: '0B5394' } }]
  return [
    { name: 'keep a catalogue', before: [], plan: keep },
    { name: 'keep another catalogue', before: [keep], plan: [putParts(new Map([['settings', '{"a":1}']]))] },
    { name: 'generate the summary', before: [], plan: first },
    {
      name: 'generate the summary anew',
      before: [first],
      plan: await planOf([fixes], (port) => summarise(port)),
      person: annotate,
    },
    { name: 'fix cells', before: [], plan: fixes },
    { name: 'insert a template', before: [], plan: await planOf([], (port) => template(port)) },
    { name: 'make a tab that was thrown away', before: [marked], plan: marked, person: throwAway },
    { name: 'make a tab with a table anew, beside cells', before: [marked], plan: [tab('weer'), ...fixes] },
    { name: 'make a tab with charts', before: [], plan: [chartedTab('Op schema')] },
    {
      name: 'make a tab with charts anew',
      before: [[chartedTab('Op schema')]],
      plan: [chartedAnew()],
      person: drawBeside,
    },
    { name: 'remove a tab', before: [first], plan: [{ kind: 'remove-sheet', role: 'findings' }] },
  ]
}

/** An Excel with the sample workbook, calculated. */
export function excelWithSample(): OfficeHost {
  const host = new OfficeHost({ calculator: CALCULATOR })
  for (const [name, rows] of Object.entries(sampleSheets())) addSheet(host.model, name, rows)
  host.calculate()
  return host
}

function remembering(calculator: Calculator): Calculator {
  const known = new Map<string, CalculationResult>()
  return {
    calculate(workbook) {
      const content = createHash('sha256').update(JSON.stringify(workbook)).digest('hex')
      const result = known.get(content) ?? calculator.calculate(workbook)
      known.set(content, result)
      return result
    },
  }
}

/** The job's workbook, as it stands before the job. */
export async function excelBefore(client: NodeClient, job: WritingJob): Promise<OfficeHost> {
  const host = excelWithSample()
  client.connect(host)
  for (const plan of job.before) await createOfficeWorkbook().apply(plan)
  job.person?.(host)
  return host
}

function sampleSheets(): Record<string, readonly (readonly GivenCell[])[]> {
  const { Opdrachten = [], Inzet = [] } = monitoringSheets()
  return {
    Opdrachten,
    Inzet: Inzet.map((row, at) => (at === 4 ? [...row, { formula: '=SUM(G2:G5)', format: '0.00' }] : row)),
    Notities: [['1-2'], ['=geen formule'], [{ formula: "=Inzet!G2&'Opdrachten'!A2" }]],
  }
}

/** People use our tabs: wider columns, words beside them, formulas elsewhere that look at them. */
function annotate(host: OfficeHost): void {
  host.byPerson((model) => {
    const own = model.sheetNamed('SROI Overzicht')
    const notes = model.sheetNamed('Notities')
    if (own === undefined || notes === undefined) throw new Error('no overview')
    own.enter(3, 12, "'=van mij")
    own.columnWidths.set(1, 300)
    own.frozenColumns = 1
    own.merges.push({ top: 60, bottom: 61, left: 1, right: 2 })
    notes.enter(5, 1, "='SROI Overzicht'!A1")
    host.changed(notes, { top: 5, bottom: 5, left: 1, right: 1 })
  })
}

/** Of a tab with two charts one is left, over other rows. */
function chartedAnew(): PutSheet {
  const { sheet, ...rest } = chartedTab('Achter op schema')
  const [chart] = sheet.charts ?? []
  return {
    ...rest,
    sheet: { ...sheet, charts: chart === undefined ? [] : [{ ...chart, over: 'F3:M14' }], pageBreaks: [20] },
  }
}

/** People draw beside our charts, and move ours. */
function drawBeside(host: OfficeHost): void {
  host.byPerson((model) => {
    const own = model.sheetNamed('SROI Kwartalen')
    const [first] = own?.charts ?? []
    if (own === undefined || first === undefined) throw new Error('no charts')
    own.charts.push({ ...structuredClone(first), id: 'van-mij', name: 'Mijn grafiek', left: 700 })
    first.left += 12
    first.width = 400
  })
}

function throwAway(host: OfficeHost): void {
  host.byPerson((model) => {
    const own = model.sheetNamed('SROI Overzicht')
    if (own !== undefined) model.removeSheet(own)
  })
}

async function summarise(port: WorkbookPort): Promise<void> {
  await generateSummary(port, createSession(builtInRulebook()).state(), { today: TODAY, language: 'nl' })
}

async function template(port: WorkbookPort): Promise<void> {
  const rulebook = builtInRulebook()
  const [catalogue, policy] = [rulebook.catalogues[0], rulebook.policies[0]]
  if (catalogue === undefined || policy === undefined) throw new Error('an empty rulebook')
  await insertTemplate(port, createSession(rulebook), 'tender', { catalogue, policy, language: 'nl', today: TODAY })
}

/** The plan a use case makes for the sample workbook after these changes, without carrying it out. */
async function planOf(before: readonly WritePlan[], work: (port: WorkbookPort) => Promise<void>): Promise<WritePlan> {
  const sheets = Object.fromEntries(
    Object.entries(sampleSheets()).map(([name, rows]) => [name, rows.map((row) => row.map((cell) => cell))]),
  )
  const memory = MemoryWorkbook.of(sheets)
  for (const plan of before) await memory.apply(plan)
  const snapshot: WorkbookSnapshot = await memory.read()
  const plans: WritePlan[] = []
  await work({
    read: () => Promise.resolve(snapshot),
    apply: (plan) => Promise.resolve(void plans.push(plan)),
    recalculate: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
    selected: () => Promise.resolve(null),
  })
  return plans.flat()
}
