import { typesOf } from '#rules'
import { templatesTexts } from '#texts'
import { CONTRACTS, type SheetPlan } from '#workbook'
import type { TemplateChoice } from './choice'
import { contractFormulas, type FormulaPlaces, whenFilled } from './formulas'
import type { Lists } from './lists-sheet'
import { tableSheet, type TemplateColumn } from './table-sheet'

const ROWS = 20

/** Opdrachten: one row per contract. */
export function contractsSheet(choice: TemplateChoice, lists: Lists, at: FormulaPlaces): SheetPlan {
  const layout: Readonly<Record<keyof typeof CONTRACTS.columns, Omit<TemplateColumn, 'header'>>> = {
    kenmerk: { style: 'code', width: 14 },
    title: { style: 'text', width: 28 },
    authority: { style: 'text', width: 20 },
    contractor: { style: 'text', width: 24 },
    type: { style: 'text', width: 10, choices: { options: contractWords(choice) } },
    awardedOn: { style: 'date', width: 14 },
    start: { style: 'date', width: 12 },
    end: { style: 'date', width: 12 },
    value: { style: 'euro', width: 17 },
    labourCost: { style: 'euro', width: 16 },
    percentage: { style: 'percentage', width: 11 },
    obligation: { style: 'oursEuro', width: 16, formula: contractFormulas.obligation },
    policy: {
      style: 'oursText',
      width: 16,
      formula: whenFilled(CONTRACTS.columns.kenmerk.header, at.policyCell),
      choices: { from: lists.from.policies },
    },
    catalogue: {
      style: 'oursText',
      width: 16,
      formula: whenFilled(CONTRACTS.columns.kenmerk.header, at.catalogueCell),
      choices: { from: lists.from.catalogues },
    },
    framework: { style: 'code', width: 18 },
    psoLevel: { style: 'text', width: 10, choices: { options: ['1', '2', '3'] } },
    psoValidTo: { style: 'date', width: 13 },
    deviationReason: { style: 'text', width: 24 },
    remark: { style: 'text', width: 30 },
    term: { style: 'oursDecimal', width: 11, formula: contractFormulas.term },
  }
  return tableSheet({
    ...templatesTexts(choice.language).contracts,
    name: CONTRACTS.name,
    table: at.contracts,
    rows: ROWS,
    printed: Object.keys(CONTRACTS.columns).length - 1,
    columns: withHeaders(CONTRACTS.columns, layout),
  })
}

/** werk, levering, dienst, and the types that only this policy knows. */
export function contractWords({ policy }: TemplateChoice): string[] {
  const common: Readonly<Record<string, string>> = { works: 'werk', supplies: 'levering', services: 'dienst' }
  return typesOf(policy).map((type) => common[type] ?? type)
}

/** Columns of a declared table in its own order, with their headers; what has no layout is left out. */
export function withHeaders(
  declared: Readonly<Record<string, { readonly header: string }>>,
  layout: Readonly<Partial<Record<string, Omit<TemplateColumn, 'header'>>>>,
): TemplateColumn[] {
  return Object.entries(declared).flatMap(([id, { header }]) => {
    const column = layout[id]
    return column === undefined ? [] : [{ ...column, header }]
  })
}
