import { freeSheetName, ownTab, type TabRole, TAB_NAMES, type WorkbookSnapshot } from '#workbook'

/**
 * The names our tabs will really have: the one they have now, else the default, else with a number where
 * a sheet of the user has it. Links between our tabs need this before the workbook is written.
 */
export function tabNames(snapshot: WorkbookSnapshot | null, roles: readonly TabRole[]): ReadonlyMap<TabRole, string> {
  const taken = snapshot?.sheets.map((sheet) => sheet.name) ?? []
  const names = new Map<TabRole, string>()
  for (const role of roles) {
    const own = snapshot === null ? undefined : ownTab(snapshot, role)
    const name = own?.name ?? freeSheetName(TAB_NAMES[role], taken)
    taken.push(name)
    names.set(role, name)
  }
  return names
}
