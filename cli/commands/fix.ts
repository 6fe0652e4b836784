import { extname } from 'node:path'
import { withoutIdentityNumbers } from '#checks'
import { countBySeverity } from '#findings'
import { cliTexts, fixesTexts, type Language } from '#texts'
import { type FixedWorkbook, fixWorkbook } from '#use-cases'
import { sheetAddress } from '#workbook'
import type { Command } from '../command'
import { checkOut, shownName, writeSafely } from '../files'
import { openForChanges, withName } from '../open-workbook'
import { commandRules } from '../rulebook'
import { UsageError } from '../usage-error'

/** `fix`: a copy in which everything is put right that leaves no doubt; the file itself stays as it is. */
export const fixCommand: Command = {
  options: ['out'],
  operands: 'one',
  run: async (input) => {
    const { language, today, out } = input
    const texts = cliTexts(language).errors
    const [path = ''] = input.operands
    if (out === null) throw new UsageError(texts.fixOutNeeded)
    const name = shownName(out)
    if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(texts.outNotXlsx(name))
    await checkOut(out, [path], language)
    const rules = await commandRules(input)
    const { workbook, session } = await openForChanges(path, rules, input)
    const { result, bytes } = await withName(shownName(path), async () => ({
      result: await fixWorkbook(workbook, session.state(), { today, defaults: rules.defaults }),
      bytes: workbook.save(),
    }))
    await writeSafely(out, bytes, language)
    const changed = result.fixed.map(({ sheet, address }) => ({ sheet: withoutIdentityNumbers(sheet), address }))
    return {
      json: { out, changed },
      text: textOf(name, result, language),
      hasErrors: countBySeverity(result.report.findings).error > 0,
    }
  },
}

const MOST_LINES = 50

function textOf(out: string, { fixed, left, report }: FixedWorkbook, language: Language): string {
  const words = fixesTexts(language)
  const place = (sheet: string, address: string): string => withoutIdentityNumbers(sheetAddress(sheet, address))
  const lines = [
    ...fixed.map(({ sheet, address, kind, before, after }) =>
      words.file.line(place(sheet, address), words.change(kind, before, after)),
    ),
    ...left.fixes.map(({ sheet, address, kind, before, after }) =>
      words.file.proposal(place(sheet, address), words.proposal(words.change(kind, before, after))),
    ),
    ...left.refused.map(({ finding: { at }, reason }) =>
      words.file.refused(at?.kind === 'cell' ? place(at.sheet, at.address) : '', words.refusal(reason)),
    ),
  ]
  const { error } = countBySeverity(report.findings)
  return [
    words.file.made(out, fixed.length),
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES ? [words.file.more(lines.length - MOST_LINES)] : []),
    ...(error > 0 ? [words.file.errors(error)] : []),
  ].join('\n')
}
