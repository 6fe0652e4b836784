import { acceptancesOf, atPlaceOf, readAcceptances, type Reason, type SpoiledRow } from '#acceptances'
import type { ValidationReport } from '#checks'
import { type Acceptance, type Finding, isAcceptable } from '#findings'
import type { SessionState } from '#session'
import { acceptancesAction } from '#summary'
import { acceptanceHeaders, type Language } from '#texts'
import { readMonitoring, type WorkbookPort, type WorkbookSnapshot } from '#workbook'
import { confirmedHeaders } from './confirmed-headers'
import { readAndCheck } from './read-and-check'
import type { ValidateOptions } from './validate-workbook'

export interface AcceptOptions extends ValidateOptions {
  readonly language: Language
}

export interface AcceptedNow {
  /** How many were accepted. */
  readonly accepted: number
  /** How many stood otherwise by now, and were left open. */
  readonly changed: number
}

type Checked = { readonly snapshot: WorkbookSnapshot; readonly report: ValidationReport }

/**
 * Lets findings stand with a reason, in one write. The workbook is checked anew first: what changed since the person
 * read it, is not accepted unseen. Errors are never accepted. On failure everything is as it was.
 * @param findings as the person saw them
 */
export async function acceptFindings(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  findings: readonly Finding[],
  reason: Omit<Reason, 'on'>,
  options: AcceptOptions,
): Promise<AcceptedNow> {
  const checked = await readAndCheck(port, session, options)
  const { snapshot, report } = checked
  const asked = new Set(findings.filter(isAcceptable).map(sameAs))
  const chosen = report.findings.filter((finding) => isAcceptable(finding) && asked.has(sameAs(finding)))
  if (chosen.length > 0) {
    const tables = readMonitoring(snapshot, confirmedHeaders(snapshot))
    const now = acceptancesOf(chosen, { ...trimmed(reason), on: options.today }, { snapshot, tables })
    const isChosen = new Set(chosen)
    const replaced = new Set(
      report.reopened.filter(({ finding }) => isChosen.has(finding)).map((one) => one.acceptance),
    )
    const { acceptances, spoiled } = keptIn(checked)
    const staying = acceptances.filter((one) => !replaced.has(one))
    await keep(port, checked, { acceptances: [...staying, ...now], spoiled }, options.language)
  }
  return { accepted: chosen.length, changed: Math.max(0, asked.size - chosen.length) }
}

/** Takes reasons back: their findings stand open again. One write; on failure everything is as it was. */
export async function withdrawAcceptances(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  withdrawn: readonly Acceptance[],
  options: AcceptOptions,
): Promise<number> {
  const checked = await readAndCheck(port, session, options)
  const gone = new Set(withdrawn.map(lineOf))
  const { acceptances, spoiled } = keptIn(checked)
  const staying = acceptances.filter((one) => !gone.has(lineOf(one)))
  const count = acceptances.length - staying.length
  if (count > 0) await keep(port, checked, { acceptances: staying, spoiled }, options.language)
  return count
}

interface Store {
  readonly acceptances: readonly Acceptance[]
  readonly spoiled: readonly SpoiledRow[]
}

/** What the workbook holds, the very objects the report speaks of. */
function keptIn({ snapshot, report }: Checked): Store {
  const { acceptances, spoiled } = readAcceptances(snapshot, acceptanceHeaders())
  const known = new Map(
    [...report.accepted, ...report.reopened].map(({ acceptance }) => [lineOf(acceptance), acceptance]),
  )
  return { acceptances: acceptances.map((one) => known.get(lineOf(one)) ?? one), spoiled }
}

async function keep(
  port: WorkbookPort,
  { snapshot, report }: Checked,
  store: Store,
  language: Language,
): Promise<void> {
  // The addresses on the tab are those of today.
  const places = new Map(report.accepted.map(({ acceptance, finding }) => [acceptance, finding]))
  const acceptances = store.acceptances.map((one) => {
    const finding = places.get(one)
    return finding === undefined ? one : atPlaceOf(finding, one)
  })
  await port.apply([acceptancesAction(snapshot, { acceptances, spoiled: store.spoiled, language })])
}

/** The same thing said of the same place. */
function sameAs({ code, at, params }: Finding): string {
  return JSON.stringify([code, at, params])
}

function lineOf({ mark, sheet, address, reason, note, by, on }: Acceptance): string {
  return JSON.stringify([mark, sheet, address, reason, note, by, on])
}

function trimmed({ reason, note, by }: Omit<Reason, 'on'>): Omit<Reason, 'on'> {
  return { reason: reason.trim(), note: note.trim(), by: by.trim() }
}
