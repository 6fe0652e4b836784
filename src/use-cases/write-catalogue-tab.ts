import { type BlockCatalogue, catalogueRef, STANDARD_ID } from '#rulebook'
import type { Session, SessionState } from '#session'
import { putCatalogueTab } from '#summary'
import type { Language } from '#texts'
import type { WorkbookPort, WorkbookSnapshot } from '#workbook'
import { contractVersions } from './catalogue-versions'
import { readIfUnread } from './restore-session'

export interface WrittenCatalogueTab {
  /** The name of our tab as it stands in the workbook. */
  readonly tab: string
  readonly catalogues: readonly BlockCatalogue[]
}

/**
 * Makes or renews `SROI Catalogus`: the catalogues the workbook carries and those its contracts go by, to be read.
 * Nothing of the user's is changed; on failure everything is as it was.
 */
export async function writeCatalogueTab(
  port: WorkbookPort,
  session: Session,
  language: Language,
): Promise<WrittenCatalogueTab> {
  await readIfUnread(port, session)
  const snapshot = await port.read()
  const catalogues = cataloguesOf(snapshot, session.state())
  const { action, name } = putCatalogueTab(snapshot, { catalogues, language })
  await port.apply([action])
  return { tab: name, catalogues }
}

/** Its own ones and those in use, in the order of the rulebook; where there are none, the one formulas go by. */
export function cataloguesOf(
  snapshot: WorkbookSnapshot,
  state: Pick<SessionState, 'rulebook' | 'settings'>,
): readonly BlockCatalogue[] {
  const { rulebook, settings } = state
  const used = new Set(contractVersions(snapshot, state).map(({ catalogue }) => catalogue))
  const standard = rulebook.catalogue(settings.catalogue ?? STANDARD_ID)
  if (standard.kind !== 'unknown' && (settings.catalogue !== null || used.size === 0))
    used.add(catalogueRef(standard.version))
  const shown = rulebook.catalogues.filter((one) => one.importHash !== null || used.has(catalogueRef(one)))
  return shown.length > 0 ? shown : rulebook.catalogues
}
