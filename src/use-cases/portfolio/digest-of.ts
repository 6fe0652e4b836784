import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { Rulebook } from '#rulebook'
import type { VersionUsed } from '#rules'
import { control, type DigestLimits, type FileDigest, fileDigest, type NeededOf } from '#summary'
import type { SourceRef } from '#sources'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import { TABLES, type WorkbookSnapshot } from '#workbook'
import { confirmedHeaders } from '../confirmed-headers'
import { neededBy } from '../still-needed-document'

export interface CheckedFile {
  readonly file: string
  readonly mark: string | null
  readonly snapshot: WorkbookSnapshot
  readonly report: ValidationReport
  readonly rulebook: Rulebook
}

/** What a portfolio keeps of a workbook that was read and checked. */
export function digestOf(
  { snapshot, report, rulebook, ...file }: CheckedFile,
  options: { readonly today: IsoDay; readonly language: Language; readonly limits: DigestLimits },
): FileDigest {
  return fileDigest({
    ...file,
    report,
    control: control(snapshot, report),
    mapping: ownHeaders(snapshot),
    neededOf: neededFrom(rulebook, options.today),
    sourceOf: sourceFrom(rulebook),
    limits: options.limits,
    language: options.language,
  })
}

export function neededFrom(rulebook: Rulebook, today: IsoDay): NeededOf {
  return (standing) => neededBy(standing, rulebook, today)
}

function sourceFrom(rulebook: Rulebook): (version: VersionUsed) => SourceRef | null {
  return ({ kind, ref }) => {
    const found = kind === 'policy' ? rulebook.policy(ref) : rulebook.catalogue(ref)
    return found.kind === 'unknown' ? null : found.version.source
  }
}

/** Headers of its own that somebody confirmed, and the column each stands for, as our template names it. */
function ownHeaders(snapshot: WorkbookSnapshot): { readonly header: string; readonly column: string }[] {
  return Object.entries(confirmedHeaders(snapshot)).flatMap(([table, headers]) => {
    const columns: Readonly<Record<string, { readonly header: string }>> = TABLES[table as keyof typeof TABLES].columns
    return Object.entries(headers ?? {}).flatMap(([header, id]) => {
      const column = columns[id]?.header
      return column === undefined ? [] : [{ header: withoutIdentityNumbers(header), column }]
    })
  })
}
