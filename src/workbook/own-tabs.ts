import { quotedSheet } from './cell-address'
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot'
import { TAB_NAMES, type TabRole } from './write-plan'

const MARKER_PREFIX = 'SROI_TAB_'
const ROLES = Object.keys(TAB_NAMES) as TabRole[]

/** Name of the hidden defined name that marks a tab of ours. */
export function markerName(role: TabRole): string {
  return MARKER_PREFIX + role.toUpperCase().replaceAll('-', '_')
}

/** What the marker refers to. */
export function markerTarget(sheet: string): string {
  return `${quotedSheet(sheet)}!$A$1`
}

/** The name that marks our tab for a role, among those of a workbook. */
export function markerOf(
  names: WorkbookSnapshot['names'],
  role: TabRole,
): WorkbookSnapshot['names'][number] | undefined {
  const marker = markerName(role).toLowerCase()
  return names.find(({ name }) => name.toLowerCase() === marker)
}

/** The sheet we made for a role, under whatever name it has now; undefined when there is none. */
export function ownTab(workbook: WorkbookSnapshot, role: TabRole): SheetSnapshot | undefined {
  const name = markerOf(workbook.names, role)
  if (name === undefined) return undefined
  return workbook.sheets.find((sheet) => refersToSheet(name.refersTo, sheet.name))
}

/** True for every sheet that we made. */
export function isOwnTab(workbook: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return ROLES.some((role) => ownTab(workbook, role) === sheet)
}

/** A sheet name that no other sheet has: the wanted one, else with " (2)", " (3)" …; at most 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${String(number)})`
    const name = wanted.slice(0, 31 - tail.length) + tail
    if (!used.has(name.toLowerCase())) return name
  }
}

function refersToSheet(refersTo: string, sheet: string): boolean {
  const target = refersTo.replace(/^=/, '').toLowerCase()
  const quoted = `'${sheet.replaceAll("'", "''")}'!`.toLowerCase()
  return target.startsWith(`${sheet.toLowerCase()}!`) || target.startsWith(quoted)
}
