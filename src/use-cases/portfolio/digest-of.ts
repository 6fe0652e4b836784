import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { Rulebook } from '#rulebook'
import { control, type DigestLimits, type FileDigest, fileDigest } from '#summary'
import type { Language } from '#texts'
import { TABLES, type WorkbookSnapshot } from '#workbook'
import { confirmedHeaders } from '../confirmed-headers'

export interface CheckedFile {
  readonly file: string
  readonly mark: string | null
  readonly snapshot: WorkbookSnapshot
  readonly report: ValidationReport
  readonly rulebook: Rulebook
}

/** What a portfolio keeps of a workbook that was read and checked. */
export function digestOf(
  { snapshot, report, ...checked }: CheckedFile,
  options: { readonly language: Language; readonly limits: DigestLimits },
): FileDigest {
  return fileDigest({
    ...checked,
    ...options,
    report,
    control: control(snapshot, report),
    mapping: ownHeaders(snapshot),
  })
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
