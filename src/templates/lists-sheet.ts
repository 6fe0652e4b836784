import { templatesTexts } from '#texts'
import { nextQuarter, previousQuarter, type Quarter, quarterOf } from '#time'
import { a1Range, type SheetPlan } from '#workbook'
import { blockChoices } from './block-choices'
import type { TemplateChoice } from './choice'
import { cell, line, value } from './table-sheet'

export type ListName = 'blocks' | 'quarters' | 'groups' | 'policies' | 'catalogues'

/** Cells of the lists that are too long, or too likely to grow, to stand in a rule. */
export interface Lists {
  readonly plan: SheetPlan
  readonly from: Readonly<Record<ListName, { readonly sheet: string; readonly range: string }>>
}

const NAMES: readonly ListName[] = ['blocks', 'quarters', 'groups', 'policies', 'catalogues']
const HEADER_ROW = 3
/** A year back and some years ahead, from the day the template is made. */
const QUARTERS_BACK = 4
const QUARTERS = 24

/** A hidden sheet with a column for each long list. */
export function listsSheet(choice: TemplateChoice, name: string): Lists {
  const t = templatesTexts(choice.language).lists
  const options: Readonly<Record<ListName, readonly string[]>> = {
    blocks: blockChoices(choice.catalogue),
    quarters: quartersAround(choice),
    groups: t.groups,
    policies: choice.policies,
    catalogues: choice.catalogues,
  }
  const longest = Math.max(...NAMES.map((list) => options[list].length))
  const rangeOf = (list: ListName, index: number) => ({
    sheet: name,
    range: a1Range({
      top: HEADER_ROW + 1,
      left: index + 1,
      bottom: HEADER_ROW + Math.max(1, options[list].length),
      right: index + 1,
    }),
  })
  return {
    plan: {
      name,
      hidden: true,
      rows: [
        line('title', t.title),
        { cells: [] },
        { cells: NAMES.map((list) => cell(value(t.columns[list]), 'header')) },
        ...Array.from({ length: longest }, (_, row) => ({
          cells: NAMES.map((list) => cell(value(options[list][row] ?? null), 'code')),
        })),
      ],
      columnWidths: NAMES.map(() => 26),
      frozenRows: HEADER_ROW,
    },
    from: Object.fromEntries(NAMES.map((list, index) => [list, rangeOf(list, index)])) as unknown as Lists['from'],
  }
}

function quartersAround({ today }: TemplateChoice): Quarter[] {
  let quarter = quarterOf(today)
  for (let back = 0; back < QUARTERS_BACK; back++) quarter = previousQuarter(quarter)
  return Array.from({ length: QUARTERS }, () => {
    const own = quarter
    quarter = nextQuarter(quarter)
    return own
  })
}
