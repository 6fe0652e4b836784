import { basename, extname } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { withoutIdentityNumbers } from '#checks'
import { countBySeverity } from '#findings'
import { cliTexts, copiesTexts, fixesTexts } from '#texts'
import { type CopyKind, makeCopy, validateWorkbook } from '#use-cases'
import type { Command, CommandInput, CommandOutcome } from './command'
import { checkOut, readBytes, shownName, writeSafely } from './files'
import { openWorkbook, withName } from './open-workbook'
import { commandRules } from './rulebook'
import { UsageError } from './usage-error'

/** A command that makes a copy of one workbook; the workbook itself stays as it is. */
export function copyCommand(kind: CopyKind): Command {
  return { options: ['out'], operands: 'one', run: (input) => copied(kind, input) }
}

async function copied(kind: CopyKind, input: CommandInput): Promise<CommandOutcome> {
  const { language, today, out } = input
  const errors = cliTexts(language).errors
  const words = copiesTexts(language)
  const [path = ''] = input.operands
  if (out === null) throw new UsageError(words.cli.outNeeded(words.kinds[kind].file))
  const name = shownName(out)
  if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(errors.outNotXlsx(name))
  await checkOut(out, [path], language)
  const rules = await commandRules(input)
  const { workbook, session } = await openWorkbook(path, rules, input)
  const options = { today, language, defaults: rules.defaults }
  const made = await withName(shownName(path), async () => {
    // As stored: values that we would fill in belong to looking, not to the copy.
    const stored = (bytes: Uint8Array, file: string): XlsxWorkbook => XlsxWorkbook.open(bytes, { name: basename(file) })
    const source = stored(await readBytes(path, language), path)
    return makeCopy(kind, source, await workbook.read(), (bytes) => stored(bytes, out), session.state(), options)
  })
  const copy = XlsxWorkbook.open(made.bytes, { name: basename(out) })
  const { findings } = await validateWorkbook(copy, session.state(), { today, defaults: rules.defaults })
  await writeSafely(out, made.bytes, language)
  const changed = made.changes.map(({ sheet, address }) => ({ sheet: withoutIdentityNumbers(sheet), address }))
  const { error } = countBySeverity(findings)
  const lines = [
    words.cli[kind]({ out: name, cells: changed.length }),
    ...made.beside.map((change) => words.beside[change]),
    ...(made.left > 0 ? [words.left(made.left)] : []),
    ...(kind === 'clean' ? [words.careful] : []),
    ...(error > 0 ? [fixesTexts(language).file.errors(error)] : []),
  ]
  return { json: { out, changed }, text: lines.join('\n'), hasErrors: error > 0 }
}
