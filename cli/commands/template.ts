import { extname } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { nearestOf } from '#rulebook'
import { createSession } from '#session'
import { cliTexts, formatsFor } from '#texts'
import { insertTemplate, startingCatalogue, startingPolicy, TEMPLATE_KINDS, type TemplateKind } from '#use-cases'
import type { Command, CommandInput } from '../command'
import { engineFor } from '../engine-for'
import { checkOut, shownName, writeSafely } from '../files'
import { commandRules, type CommandRules } from '../rulebook'
import { UsageError } from '../usage-error'

/** `template`: a new workbook with the empty tables of a template, its formulas calculated. */
export const templateCommand: Command = {
  options: ['out'],
  operands: 'one',
  run: async (input) => {
    const { language, today, out } = input
    const texts = cliTexts(language)
    const kind = kindOf(input)
    if (out === null) throw new UsageError(texts.errors.templateOutNeeded(kind))
    const name = shownName(out)
    if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(texts.errors.outNotXlsx(name))
    await checkOut(out, [], language)
    const rules = await commandRules(input)
    const session = createSession(rules.rulebook, language)
    const workbook = XlsxWorkbook.blank(name, { calculator: engineFor(session, today) })
    const { sheets } = await insertTemplate(workbook, session, kind, { ...chosen(rules), language, today })
    await writeSafely(out, workbook.save(), language)
    return { json: { out }, text: texts.template.made({ out: name, sheets: formatsFor(language).list(sheets) }) }
  },
}

function kindOf({ operands, language }: CommandInput): TemplateKind {
  const [asked = ''] = operands
  const kind = TEMPLATE_KINDS.find((one) => one === asked.toLowerCase())
  if (kind !== undefined) return kind
  throw new UsageError(cliTexts(language).errors.templateKind({ asked, nearest: nearestOf(asked, TEMPLATE_KINDS) }))
}

/** What was asked for, else the catalogue that goes with the policy; DUOplus where neither says. */
function chosen({ rulebook, defaults }: CommandRules) {
  const { policy: asked = null, catalogue = null } = defaults
  const policy = startingPolicy(rulebook, { policy: asked })
  return { policy, catalogue: startingCatalogue(rulebook, { catalogue }, policy) }
}
