import { sha256 } from '#doctor'
import { type BlockCatalogue, catalogueRef, type DataProblem, parseCatalogue, type Rulebook } from '#rulebook'
import type { Session } from '#session'
import { putParts, readParts, type WorkbookPort, withPart } from '#workbook'
import { contentText } from './content-text'
import { readDataFile } from './data-file'
import { partKeys } from './part-keys'
import { readIfUnread } from './restore-session'

/** A catalogue as a file to keep or to pass on: the same JSON as `sroi import --out` writes. */
export function catalogueFile(catalogue: BlockCatalogue): { readonly name: string; readonly text: string } {
  return { name: `${catalogue.id}-${catalogue.version}.json`, text: `${JSON.stringify(catalogue, null, 2)}\n` }
}

export type CatalogueFileReading =
  | { readonly ok: true; readonly catalogue: BlockCatalogue }
  | { readonly ok: false; readonly problems: readonly DataProblem[] }

/** Far more than a catalogue ever takes. */
const MOST_CHARACTERS = 20_000_000

/** Reads a catalogue from the text of a file; every problem with its place in it, never an exception. */
export function readCatalogueFile(text: string): CatalogueFileReading {
  const read = readDataFile(text, MOST_CHARACTERS, parseCatalogue)
  return read.ok ? { ok: true, catalogue: read.value } : { ok: false, problems: read.problems }
}

/** How a catalogue from a file came to stand in the workbook. */
export interface KeptCatalogue {
  readonly ref: string
  readonly catalogue: BlockCatalogue
  /** `known`: it was there already; `renamed`: another table has its id and version, so it got a version of its own. */
  readonly as: 'given' | 'renamed' | 'known'
}

/**
 * Keeps a catalogue from a file in the workbook, with everything that came with it; no contract is pinned to it.
 * What contracts go by never changes under them: another table with this id and version stays as it is.
 * On failure everything is as it was.
 */
export async function keepCatalogueFile(
  port: WorkbookPort,
  session: Session,
  given: BlockCatalogue,
): Promise<KeptCatalogue> {
  await readIfUnread(port, session)
  const kept = underOwnVersion(given, session.state().rulebook)
  if (kept.as === 'known') return kept
  const parts = readParts(await port.read())
  await port.apply([putParts(withPart(parts, partKeys.catalogue(kept.ref), JSON.stringify(kept.catalogue)))])
  session.replace({ rulebook: session.state().rulebook.with({ catalogues: [kept.catalogue] }) })
  await port.recalculate()
  return kept
}

function underOwnVersion(given: BlockCatalogue, { catalogues }: Rulebook): KeptCatalogue {
  const content = contentText(given)
  const mark = sha256(new TextEncoder().encode(content))
  const refOf = (version: string) => catalogueRef({ id: given.id, version })
  const named = (version: string) => catalogues.find((one) => catalogueRef(one) === refOf(version))
  const known = named(given.version)
  if (known !== undefined && contentText(known) === content)
    return { ref: refOf(given.version), catalogue: known, as: 'known' }
  // The mark of an import tells the workbook's own catalogues from those that come with the product.
  const own = { ...given, importHash: given.importHash ?? mark }
  if (known === undefined) return { ref: refOf(given.version), catalogue: own, as: 'given' }
  const version = `${given.version.slice(0, 55)}-${mark.slice(0, 8)}`
  const before = named(version)
  return before === undefined
    ? { ref: refOf(version), catalogue: { ...own, version }, as: 'renamed' }
    : { ref: refOf(version), catalogue: before, as: 'known' }
}
