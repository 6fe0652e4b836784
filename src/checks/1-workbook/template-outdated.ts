import { a1, isOlderTemplate, type TableRead, TEMPLATE_VERSION, templateVersion } from '#workbook'
import type { Check } from '../check'

/** Made with an older template of ours: what has come since. Silent for workbooks that people made themselves. */
export const templateOutdated: Check = {
  codes: ['template-outdated'],
  stage: 'workbook',
  run({ snapshot, tables }, out) {
    const made = templateVersion(snapshot)
    if (made === null || !isOlderTemplate(made.version, TEMPLATE_VERSION)) return
    const { sheet, cell, version } = made
    const at = { kind: 'cell', sheet: sheet.name, address: a1(cell.row, cell.column), header: null } as const
    const columns = [...new Set(tables.tables.flatMap(newColumns))].join(', ')
    out.report('template-outdated', at, { found: version, current: TEMPLATE_VERSION, columns })
  },
}

/** Columns of today's template that a table lacks. Hours a week are another way to write fte, not one of them. */
function newColumns({ declaration, shape }: TableRead): string[] {
  return Object.entries(declaration.columns).flatMap(([id, { header, kind }]) =>
    kind === 'ours' || id === 'hoursPerWeek' || Object.hasOwn(shape.columns, id) ? [] : [header],
  )
}
