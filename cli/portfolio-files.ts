import { WorkbookError } from '#workbook'
import type { OpenedSource, PortfolioSource } from '#use-cases'
import { contentMark } from '#use-cases'
import type { CommandInput } from './command'
import { isFolder, readBytes, shownName, workbooksIn } from './files'
import { openedFrom } from './open-workbook'
import type { CommandRules } from './rulebook'
import { UsageError } from './usage-error'

/** The workbooks that were asked for: files as named, folders as the workbooks in them. */
export async function askedWorkbooks(operands: readonly string[], out: string, { language }: CommandInput) {
  const paths: string[] = []
  for (const operand of operands) {
    if (await isFolder(operand)) paths.push(...(await workbooksIn(operand, out, language)))
    else paths.push(operand)
  }
  return paths
}

/** A file as the portfolio reads it, with its own rules. One that cannot be read is left out; the others go on. */
export function portfolioSource(path: string, rules: CommandRules, input: CommandInput): PortfolioSource {
  return {
    file: shownName(path),
    open: async (): Promise<OpenedSource> => {
      const bytes = await bytesOf(path, input)
      const { workbook, session } = await openedFrom(path, bytes, rules, input)
      return { port: workbook, session: session.state(), mark: contentMark(bytes) }
    },
  }
}

async function bytesOf(path: string, { language }: CommandInput): Promise<Uint8Array> {
  try {
    return await readBytes(path, language)
  } catch (error) {
    if (error instanceof UsageError) throw new WorkbookError('no-permission', { file: shownName(path) })
    throw error
  }
}
