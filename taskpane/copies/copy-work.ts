import { XlsxWorkbook } from '#adapters/xlsx'
import { withoutIdentityNumbers } from '#checks'
import { type CopyKind, type CopyOptions, type CopyPlan, makeCopy, type MadeCopy, plannedCopy } from '#use-cases'
import type { SessionState } from '#session'
import { copiesTexts } from '#texts'
import type { CopyDoor, WorkbookPort } from '#workbook'

/** What a copy of the open workbook would change. */
export async function planned(
  kind: CopyKind,
  port: WorkbookPort,
  session: SessionState,
  options: CopyOptions,
): Promise<CopyPlan> {
  return plannedCopy(kind, await port.read(), session, options)
}

export interface Delivered {
  readonly how: 'downloaded' | 'opened'
  readonly name: string
  readonly made: MadeCopy
}

/** Makes the copy and hands it over. */
export async function delivered(
  kind: CopyKind,
  { port, copies }: { readonly port: WorkbookPort; readonly copies: CopyDoor },
  session: SessionState,
  options: CopyOptions,
): Promise<Delivered> {
  const live = await port.read()
  const open = (bytes: Uint8Array): XlsxWorkbook => XlsxWorkbook.open(bytes, { name: live.name })
  const source = open(await copies.bytes())
  // What is cleaned is what stands in the file; what is frozen is what the formulas show.
  const shown = kind === 'clean' ? await source.read() : live
  const made = await makeCopy(kind, source, shown, open, session, options)
  const name = copyName(live.name, copiesTexts(options.language).kinds[kind].file)
  return { how: await copies.deliver(made.bytes, name), name, made }
}

/** "rapport (privacyschoon).xlsx"; a name that is personal itself goes. */
function copyName(workbook: string, what: string): string {
  const stem = workbook.replace(/\.[^.]*$/, '')
  return `${stem === '' || withoutIdentityNumbers(stem) !== stem ? 'SROI' : stem} (${what}).xlsx`
}
