import { templatesTexts } from '#texts'
import { CONTRACTS, CONTRIBUTIONS, PLAN, quotedSheet, rangeFromA1, type SheetPlan, a1Range } from '#workbook'
import { blocksSheet, CATALOGUE_OF_BLOCKS } from './blocks-sheet'
import type { TemplateChoice } from './choice'
import { contractsSheet } from './contracts-sheet'
import { contributionsSheet, planSheet } from './contributions-sheet'
import { CATALOGUE_CELL, explanationSheet, POLICY_CELL } from './explanation-sheet'
import { listsSheet } from './lists-sheet'
import { FreeNames } from './names'
import { firstCell } from './table-sheet'
import type { Template } from './template'

/** Opdrachten, Inzet and Plan, with the sheets they lean on: what it is for, the blocks, the lists. */
export function monitoringTemplate(choice: TemplateChoice): Template {
  const t = templatesTexts(choice.language)
  const names = new FreeNames(choice.taken)
  const explanation = names.sheet(t.sheets.explanation)
  const blocks = names.sheet(t.sheets.blocks)
  const lists = listsSheet(choice, names.sheet(t.sheets.lists))
  const at = {
    catalogueCell: `${quotedSheet(explanation)}!${CATALOGUE_CELL}`,
    policyCell: `${quotedSheet(explanation)}!${POLICY_CELL}`,
    blocksOf: `${quotedSheet(blocks)}!${CATALOGUE_OF_BLOCKS}`,
    code: t.blocks.columns.code,
    months: t.blocks.columns.months,
    fteMonths: t.blocks.columns.fteMonths,
    blocks: names.table(BLOCKS_TABLE),
    contracts: names.table(CONTRACTS.name),
    contributions: names.table(CONTRIBUTIONS.name),
    plan: names.table(PLAN.name),
  }
  const contracts = contractsSheet(choice, lists, at)
  const kenmerken = { from: { sheet: CONTRACTS.name, range: firstColumn(contracts) } }
  return {
    sheets: [
      explanationSheet(choice, explanation, blocks, lists),
      blocksSheet(choice, blocks, at.blocks),
      lists.plan,
      contracts,
      contributionsSheet(choice, lists, at, kenmerken),
      planSheet(choice, lists, at.plan, kenmerken),
    ],
    fixed: [CONTRACTS.name, CONTRIBUTIONS.name, PLAN.name],
    start: { sheet: CONTRACTS.name, address: firstCell(contracts) },
  }
}

export const BLOCKS_TABLE = 'Bouwblokken'

/** The cells under the first header of a table sheet. */
function firstColumn(plan: SheetPlan): string {
  const range = rangeFromA1(plan.tables?.[0]?.range ?? '')
  if (range === null) throw new TypeError('a table sheet without a table')
  return a1Range({ top: range.top + 1, bottom: range.bottom, left: range.left, right: range.left })
}
