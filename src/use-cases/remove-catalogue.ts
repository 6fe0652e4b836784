import { SroiError } from '#findings'
import { type BlockCatalogue, builtInRulebook, catalogueRef, Rulebook } from '#rulebook'
import type { Session, SessionState, WorkbookSettings } from '#session'
import { a1, putParts, readMonitoring, readParts, type WorkbookPort, type WorkbookSnapshot, withPart } from '#workbook'
import { contractVersions } from './catalogue-versions'
import { cellsNaming, type NamingCell } from './cells-naming'
import { confirmedHeaders } from './confirmed-headers'
import { partKeys } from './part-keys'
import { readIfUnread, settingsNow } from './restore-session'

export type RemovedCatalogue =
  { readonly ok: true; readonly catalogue: BlockCatalogue } | { readonly ok: false; readonly usedBy: CatalogueUse }

/** Who would lose a catalogue. */
export interface CatalogueUse {
  /** The workbook itself goes by it. */
  readonly asDefault: boolean
  /** Kenmerken of the contracts that go by it. */
  readonly contracts: readonly string[]
  /** Other cells that name it: a formula with its name in it, or the name alone. */
  readonly cells: readonly NamingCell[]
}

/** The catalogue to be removed is not one the workbook carries: a list on a screen showed too much. */
export class NotOwnCatalogueError extends SroiError {
  override readonly name = 'NotOwnCatalogueError'
}

/**
 * Takes a catalogue of its own out of the workbook, with what was asked at its import, in one write; refused, with who
 * still uses it, where anybody does. On failure everything is as it was.
 * Throws NotOwnCatalogueError for one that comes with the product.
 */
export async function removeCatalogue(port: WorkbookPort, session: Session, ref: string): Promise<RemovedCatalogue> {
  await readIfUnread(port, session)
  const { rulebook } = session.state()
  const catalogue = rulebook.catalogues.find((one) => catalogueRef(one) === ref)
  if (catalogue === undefined || catalogue.importHash === null) throw new NotOwnCatalogueError(ref)
  const snapshot = await port.read()
  const before = settingsNow(snapshot, session)
  const usedBy = whoUses(catalogue, snapshot, { rulebook, settings: before })
  if (usedBy.asDefault || usedBy.contracts.length + usedBy.cells.length > 0) return { ok: false, usedBy }
  const settings = withoutPins(before, ref)
  let parts = withPart(readParts(snapshot), partKeys.catalogue(ref), null)
  parts = withPart(parts, partKeys.answers(ref), null)
  if (settings !== before) parts = withPart(parts, partKeys.settings, JSON.stringify(settings))
  await port.apply([putParts(parts)])
  session.replace({ rulebook: without(catalogue, session.state().rulebook), settings })
  await port.recalculate()
  return { ok: true, catalogue }
}

function whoUses(
  catalogue: BlockCatalogue,
  snapshot: WorkbookSnapshot,
  state: Pick<SessionState, 'rulebook' | 'settings'>,
): CatalogueUse {
  const ref = catalogueRef(catalogue)
  const { rulebook, settings } = state
  const standard = settings.catalogue === null ? null : rulebook.catalogue(settings.catalogue)
  const isOnly = rulebook.catalogues.filter(({ id }) => id === catalogue.id).length === 1
  return {
    asDefault: standard !== null && standard.kind !== 'unknown' && catalogueRef(standard.version) === ref,
    contracts: contractVersions(snapshot, state).flatMap((one) => (one.catalogue === ref ? [one.kenmerk] : [])),
    // The name alone still means something while other versions have it.
    cells: cellsNaming(isOnly ? [ref, catalogue.id] : [ref], snapshot, contractCells(snapshot)),
  }
}

/** The cells under Catalogus of the contracts, which are told by their Kenmerk. */
function contractCells(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const cells = readMonitoring(snapshot, confirmedHeaders(snapshot)).contracts.flatMap(({ row, table }) => {
    const column = table.shape.columns['catalogue']?.column
    return column === undefined ? [] : [`${table.shape.sheet}!${a1(row, column)}`]
  })
  return new Set(cells)
}

/** Contracts that are gone from the sheet may still have a pin. */
function withoutPins(settings: WorkbookSettings, ref: string): WorkbookSettings {
  const pins = Object.entries(settings.pins)
  const others = pins.filter(([, to]) => to !== ref)
  return others.length === pins.length ? settings : { ...settings, pins: Object.fromEntries(others) }
}

/** A catalogue under the name of a built-in one gives that name back. */
function without(catalogue: BlockCatalogue, { policies, catalogues }: Rulebook): Rulebook {
  const shadowed = builtInRulebook().catalogues.filter((one) => catalogueRef(one) === catalogueRef(catalogue))
  return new Rulebook(policies, [...catalogues.filter((one) => one !== catalogue), ...shadowed])
}
