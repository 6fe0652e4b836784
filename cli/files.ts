import { randomBytes } from 'node:crypto'
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { withoutIdentityNumbers } from '#checks'
import { cliTexts, type Language } from '#texts'
import { UsageError } from './usage-error'

/** A name for people and documents: never the path, nor a number in it that could be a person's. */
export function shownName(path: string): string {
  return withoutIdentityNumbers(basename(path))
}

/** The bytes of a file. Throws UsageError where there is no such file or it may not be read. */
export async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  const texts = cliTexts(language).errors
  const name = shownName(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new UsageError(texts.isFolder(name))
    if (!found.isFile()) throw new UsageError(texts.notReadable(name))
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(codeOf(error) === 'ENOENT' ? texts.noSuchFile(name) : texts.notReadable(name))
  }
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** The .xlsx files of a folder by name, without the lock files of open workbooks and without the file to be written. */
export async function workbooksIn(folder: string, out: string, language: Language): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => extname(name).toLowerCase() === '.xlsx' && !/^[~.]/.test(name))
  const paths: string[] = []
  for (const name of names.sort((a, b) => a.localeCompare(b, 'nl'))) {
    const path = join(folder, name)
    if (!(await isSameFile(path, out))) paths.push(path)
  }
  if (paths.length === 0) throw new UsageError(cliTexts(language).errors.folderEmpty(shownName(folder)))
  return paths
}

/** True where both paths lead to one existing file, by whatever name. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = [await stat(await realpath(a)), await stat(await realpath(b))]
    return first.ino === second.ino && first.dev === second.dev
  } catch {
    return false
  }
}

/** Throws UsageError where `out` cannot be a new file: no folder for it, or the very file that is read. */
export async function checkOut(out: string, inputs: readonly string[], language: Language): Promise<void> {
  const texts = cliTexts(language).errors
  const name = shownName(out)
  for (const input of inputs) if (await isSameFile(input, out)) throw new UsageError(texts.outIsInput(name))
  if (!(await isFolder(dirname(out)))) throw new UsageError(texts.outNoFolder(name))
  if (await isFolder(out)) throw new UsageError(texts.outNotWritable(name))
}

/** Writes beside the target and renames, so that a failure leaves the target as it was. */
export async function writeSafely(out: string, content: Uint8Array | string, language: Language): Promise<void> {
  const temporary = join(dirname(out), `.${basename(out)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, out)
  } catch {
    await rm(temporary, { force: true })
    throw new UsageError(cliTexts(language).errors.outNotWritable(shownName(out)))
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null
}
