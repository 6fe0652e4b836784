import { templatesTexts } from '#texts'
import { quotedSheet, type SheetPlan } from '#workbook'
import { blocksSheet } from './blocks-sheet'
import type { TemplateChoice } from './choice'
import { contractWords } from './contracts-sheet'
import { whenFilled } from './formulas'
import { type Lists, listsSheet } from './lists-sheet'
import { BLOCKS_TABLE } from './monitoring'
import { FreeNames } from './names'
import { firstCell, setting, tableSheet } from './table-sheet'
import type { Template } from './template'

/** Three lines: Excel does not make a row higher when a formula gives a longer text. */
const SENTENCE_HEIGHT = 47
const ROWS = { tenders: 15, calculator: 15 } as const
/** The setting stands third on both sheets, under title and note. */
const SETTING_CELL = '$B$3'

/** A row per tender with the three answers, and a calculator for blocks. */
export function tenderTemplate(choice: TemplateChoice): Template {
  const t = templatesTexts(choice.language).sheets
  const names = new FreeNames(choice.taken)
  const lists = listsSheet(choice, names.sheet(t.lists))
  const tenders = tendersSheet(choice, lists, names.table(t.tenders))
  const calculator = calculatorSheet(choice, lists, names.sheet(t.calculator), names.table(t.calculator))
  const blocks = blocksSheet(choice, names.sheet(t.blocks), names.table(BLOCKS_TABLE))
  return {
    sheets: [lists.plan, tenders, calculator, blocks],
    fixed: [t.tenders],
    start: { sheet: t.tenders, address: firstCell(tenders) },
  }
}

function tendersSheet(choice: TemplateChoice, lists: Lists, table: string): SheetPlan {
  const { tender: t, sheets, policy } = templatesTexts(choice.language)
  const { columns: c } = t
  const facts = `[@[${c.value}]],[@[${c.type}]],[@[${c.months}]],[@[${c.labourCost}]]`
  const rule = `[@[${c.policy}]],[@[${c.date}]]`
  const inUse = `[${c.value}]`
  return tableSheet({
    name: sheets.tenders,
    table,
    title: t.title,
    note: t.note,
    above: [setting(policy, choice.policyRef, t.policyWhy)],
    lists: [{ range: SETTING_CELL.replaceAll('$', ''), from: lists.from.policies }],
    rows: ROWS.tenders,
    rowHeight: SENTENCE_HEIGHT,
    columns: [
      { header: c.name, style: 'wrapped', width: 32 },
      { header: c.type, style: 'textAfter', width: 16, choices: { options: contractWords(choice) } },
      { header: c.value, style: 'euroTop', width: 17 },
      { header: c.months, style: 'decimalTop', width: 11 },
      { header: c.labourCost, style: 'euroTop', width: 16 },
      { header: c.percentage, style: 'percentageTop', width: 11 },
      {
        header: c.policy,
        style: 'oursText',
        width: 16,
        formula: whenFilled(inUse, SETTING_CELL),
        choices: { from: lists.from.policies },
      },
      { header: c.date, style: 'date', width: 12 },
      {
        header: c.applicable,
        style: 'oursText',
        width: 13,
        formula: whenFilled(inUse, `SROI_APPLICABLE(${facts},${rule})`),
      },
      {
        header: c.obligation,
        style: 'oursEuroTop',
        width: 16,
        formula: whenFilled(inUse, `SROI_OBLIGATION(${facts},[@[${c.percentage}]],${rule})`),
      },
      {
        header: c.reason,
        style: 'oursWrapped',
        width: 90,
        formula: whenFilled(inUse, `SROI_REASON(${facts},${rule})`),
      },
    ],
  })
}

function calculatorSheet(choice: TemplateChoice, lists: Lists, name: string, table: string): SheetPlan {
  const { calculator: t, catalogue, explanation } = templatesTexts(choice.language)
  const { columns: c } = t
  const asked = `[@[${c.block}]],[@[${c.quantity}]],[@[${c.months}]],${quotedSheet(name)}!${SETTING_CELL}`
  const inUse = `[${c.block}]`
  return tableSheet({
    name,
    table,
    title: t.title,
    note: t.note,
    above: [setting(catalogue, choice.catalogueRef, explanation.listsWhy)],
    lists: [{ range: SETTING_CELL.replaceAll('$', ''), from: lists.from.catalogues }],
    rows: ROWS.calculator,
    rowHeight: SENTENCE_HEIGHT,
    columns: [
      { header: c.block, style: 'code', width: 18, choices: { from: lists.from.blocks, free: true } },
      { header: c.quantity, style: 'decimalTop', width: 14 },
      { header: c.months, style: 'decimalTop', width: 11 },
      { header: c.value, style: 'oursEuroTop', width: 16, formula: whenFilled(inUse, `SROI_BLOCK_VALUE(${asked})`) },
      { header: c.explanation, style: 'oursWrapped', width: 100, formula: whenFilled(inUse, `SROI_EXPLAIN(${asked})`) },
    ],
  })
}
