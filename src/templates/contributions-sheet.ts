import { templatesTexts } from '#texts'
import { CONTRIBUTIONS, EVIDENCE_WORDS, PLAN, type SheetPlan, STATUS_WORDS } from '#workbook'
import type { TemplateChoice } from './choice'
import { withHeaders } from './contracts-sheet'
import { contributionFormulas, type FormulaPlaces } from './formulas'
import type { Lists } from './lists-sheet'
import { type Choices, tableSheet, type TemplateColumn } from './table-sheet'

const ROWS = { contributions: 100, plan: 40 } as const

type Layout<T> = Readonly<Record<keyof T, Omit<TemplateColumn, 'header'> | undefined>>

/** Inzet: one row per effort per quarter. `kenmerken` are the contracts one can choose. */
export function contributionsSheet(
  choice: TemplateChoice,
  lists: Lists,
  at: FormulaPlaces & { readonly contributions: string },
  kenmerken: Choices,
): SheetPlan {
  const formulas = contributionFormulas(at)
  const layout: Layout<typeof CONTRIBUTIONS.columns> = {
    contract: { style: 'code', width: 14, choices: kenmerken },
    quarter: { style: 'code', width: 11, choices: { from: lists.from.quarters } },
    key: { style: 'code', width: 10 },
    block: { style: 'code', width: 14, choices: { from: lists.from.blocks, free: true } },
    targetGroup: { style: 'text', width: 22, choices: { from: lists.from.groups, free: true } },
    start: { style: 'date', width: 12 },
    end: { style: 'date', width: 12 },
    fte: { style: 'decimal', width: 8 },
    // One measure for one thing: hours a week are fte over a norm that not every catalogue publishes.
    hoursPerWeek: undefined,
    quantity: { style: 'decimal', width: 9 },
    amount: { style: 'euro', width: 14 },
    paidHours: { style: 'decimal', width: 11 },
    claimed: { style: 'euro', width: 15 },
    computed: { style: 'oursEuro', width: 15, formula: formulas.computed },
    performedBy: { style: 'text', width: 18 },
    evidence: { style: 'text', width: 12, choices: { options: EVIDENCE_WORDS } },
    status: { style: 'text', width: 12, choices: { options: STATUS_WORDS } },
    note: { style: 'text', width: 28 },
    catalogue: { style: 'oursText', width: 14, formula: formulas.catalogue },
    countsSince: { style: 'oursDate', width: 12, formula: formulas.countsSince },
    countsFrom: { style: 'oursDate', width: 12, formula: formulas.countsFrom },
    countsTo: { style: 'oursDate', width: 12, formula: formulas.countsTo },
    atMost: { style: 'oursDecimal', width: 11, formula: formulas.atMost },
    months: { style: 'oursDecimal', width: 13, formula: formulas.months },
  }
  const columns = withHeaders(CONTRIBUTIONS.columns, layout)
  return tableSheet({
    ...templatesTexts(choice.language).contributions,
    name: CONTRIBUTIONS.name,
    table: at.contributions,
    rows: ROWS.contributions,
    // On paper the rows end with what people wrote; how it was computed is for the screen.
    printed: columns.findIndex(({ header }) => header === CONTRIBUTIONS.columns.note.header) + 1,
    columns,
  })
}

/** Plan: what was agreed per quarter. */
export function planSheet({ language }: TemplateChoice, lists: Lists, table: string, kenmerken: Choices): SheetPlan {
  const layout: Layout<typeof PLAN.columns> = {
    contract: { style: 'code', width: 18, choices: kenmerken },
    quarter: { style: 'code', width: 14, choices: { from: lists.from.quarters } },
    planned: { style: 'euro', width: 18 },
  }
  return tableSheet({
    ...templatesTexts(language).plan,
    name: PLAN.name,
    table,
    rows: ROWS.plan,
    columns: withHeaders(PLAN.columns, layout),
  })
}
