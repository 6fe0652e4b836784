import type { PlanCell, SheetPlan, WritePlan } from '#workbook'

/** What a cell of a plan holds: its value, or its formula. */
export function shown(cell: PlanCell | null | undefined): string | number | boolean | null | undefined {
  return cell?.content.kind === 'value' ? cell.content.value : cell?.content.formula
}

/** The tab that a plan makes first. */
export function firstTab([action]: WritePlan): SheetPlan {
  if (action?.kind !== 'put-sheet') throw new Error('no tab')
  return action.sheet
}
