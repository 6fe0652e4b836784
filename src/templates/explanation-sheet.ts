import { formatsFor, templatesTexts } from '#texts'
import { CONTRACTS, CONTRIBUTIONS, type PlanRow, type SheetPlan, TEMPLATE_MARK } from '#workbook'
import type { TemplateChoice } from './choice'
import type { Lists } from './lists-sheet'
import { cell, line, setting, value } from './table-sheet'

/** Rows of the two cells that all formulas of the template go by. */
const CATALOGUE_ROW = 5
const POLICY_ROW = 6

export const CATALOGUE_CELL = `$B$${String(CATALOGUE_ROW)}`
export const POLICY_CELL = `$B$${String(POLICY_ROW)}`

/** What the workbook is for, its two settings, and how to fill it in: short, on the first sheet. */
export function explanationSheet(choice: TemplateChoice, name: string, blocks: string, lists: Lists): SheetPlan {
  const t = templatesTexts(choice.language)
  const words = t.explanation
  const about = words.about({
    catalogue: choice.catalogue.label,
    policy: choice.policy.label,
    day: formatsFor(choice.language).day(choice.today),
  })
  return {
    name,
    rows: [
      line('title', words.title),
      line('note', about),
      { cells: [] },
      line('label', words.settings),
      setting(t.catalogue, choice.catalogueRef, words.catalogueWhy),
      setting(t.policy, choice.policyRef, words.policyWhy),
      { cells: [null, null, cell(value(words.listsWhy), 'textAfter')] },
      setting(words.version, TEMPLATE_MARK, words.versionWhy),
      { cells: [] },
      line('label', words.steps),
      step(CONTRACTS.name, words.contracts),
      step(null, words.contractsFormula),
      step(CONTRIBUTIONS.name, words.contributions),
      step(null, words.quantity),
      step(null, words.key),
      step(null, words.claimed),
      step(null, words.status),
      step(null, words.check),
      step(blocks, words.blocks),
      step(words.privacy, words.privacyWhy),
    ],
    columnWidths: [22, 24, 110],
    lists: [
      { range: `B${String(CATALOGUE_ROW)}`, from: lists.from.catalogues },
      { range: `B${String(POLICY_ROW)}`, from: lists.from.policies },
    ],
    print: { landscape: true, onePageWide: true },
  }
}

/** A piece of advice, with the sheet or subject it is about. */
function step(sheet: string | null, text: string): PlanRow {
  return { cells: [sheet === null ? null : cell(value(sheet), 'label'), cell(value(text), 'text')] }
}
