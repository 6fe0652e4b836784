import { type Doubts, headerCell, option, question } from './ask'
import type { ImportQuestion } from './proposal'
import { gridCell } from './source-grid'

export function hoursNorm({ catalogue, tables, drafts }: Doubts): ImportQuestion[] {
  if (catalogue.hoursPerWeek !== null) return []
  if (!drafts.some(({ block }) => block.value.kind === 'perFteYear' || block.value.kind === 'perFteMonth')) return []
  return [
    question(
      'hours-norm-unknown',
      headerCell(tables[0], drafts),
      [],
      {},
      [
        option('unknown', [], {}, { catalogue: { hoursPerWeek: null } }),
        ...[36, 38, 40].map((hours) =>
          option(
            'hours',
            [],
            { hours: String(hours) },
            { id: `hours-${String(hours)}`, catalogue: { hoursPerWeek: hours } },
          ),
        ),
      ],
      { free: 'hours' },
    ),
  ]
}

export function validFrom({ catalogue, tables, drafts }: Doubts): ImportQuestion[] {
  if (catalogue.validFrom !== null) return []
  const title = tables[0]?.titles[0]
  const index = title?.cells.findIndex((cell) => cell !== '') ?? -1
  const cell = title !== undefined && index >= 0 ? gridCell(title.row, index) : headerCell(tables[0], drafts)
  return [
    question('valid-from-unknown', cell, [], {}, [option('unknown', [], {}, { catalogue: { validFrom: null } })], {
      free: 'day',
    }),
  ]
}
