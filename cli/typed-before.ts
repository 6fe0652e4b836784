import { stat } from 'node:fs/promises'
import { definedNames, XlsxWorkbook } from '#adapters/xlsx'
import { cliTexts } from '#texts'
import { type KeptEntries, keptEntries } from '#use-cases'
import { markerOf, WorkbookError } from '#workbook'
import type { CommandInput } from './command'
import { readBytes, shownName } from './files'
import { UsageError } from './usage-error'

/**
 * What people typed on the pages for talks in the file that is about to be written anew, so that it stays.
 * Throws UsageError where it would be lost: no pages were asked for, or the file cannot be looked into.
 */
export async function typedBefore(
  out: string,
  { language }: CommandInput,
  { asksPages }: { readonly asksPages: boolean },
): Promise<readonly KeptEntries[]> {
  const texts = cliTexts(language).errors
  const typed = (await exists(out)) ? await typedIn(out, language) : []
  if (typed === null) throw new UsageError(texts.outLocked(shownName(out)))
  if (typed.length > 0 && !asksPages) throw new UsageError(texts.outHasEntries(shownName(out)))
  return typed
}

/** Null where a password hides what stands there; what is no workbook holds no pages. */
async function typedIn(path: string, language: CommandInput['language']): Promise<readonly KeptEntries[] | null> {
  try {
    const bytes = await readBytes(path, language)
    // Most files that are made anew hold no pages, and then nothing of them has to be read.
    if (markerOf(definedNames(bytes), 'conversation') === undefined) return []
    return keptEntries(await XlsxWorkbook.open(bytes, { name: shownName(path) }).read())
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    return error.problem === 'encrypted' ? null : []
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
