import { about, type Doubts, headerCell, option, question, valueCell } from './ask'
import type { ImportOption, ImportQuestion } from './proposal'
import { isUnitDoubtful } from './unit-questions'

export function limitsByAgreement({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block, limitReading, unitFrom } = draft
    const { amount } = block.value
    if (block.role !== 'base' || amount === undefined) return []
    if (limitReading.kind === 'unclear') {
      return [
        question(
          'limit-unclear',
          valueCell(draft),
          [block.code],
          { ...about(draft), words: limitReading.words },
          noLimitOptions([block.code]),
          {
            free: 'months',
          },
        ),
      ]
    }
    if (limitReading.kind !== 'agreement' || unitFrom !== 'assumed' || block.value.kind !== 'perFteYear') return []
    return [
      question(
        'limit-agreement',
        valueCell(draft),
        [block.code],
        { ...about(draft), words: limitReading.words, amount },
        [
          option('per-year', [], { amount }),
          option('per-agreement', [{ block: block.code, value: { kind: 'perPerson', amount } }], { amount }),
          option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]),
        ],
      ),
    ]
  })
}

/** One question for the placements of a table of which it says nowhere how long they count. */
export function noLimits({ drafts, tables }: Doubts): ImportQuestion[] {
  return tables.flatMap((table, index) => {
    const jobs = drafts.filter((draft) => {
      const { role, value } = draft.block
      return draft.table === index && role === 'base' && value.kind === 'perFteYear' && !isUnitDoubtful(draft)
    })
    const silent = jobs.filter(
      ({ block, limitReading }) => block.limit.kind === 'none' && limitReading.kind !== 'unclear',
    )
    const [first] = silent
    if (first === undefined) return []
    const isWhole = silent.length === jobs.length
    const codes = silent.map(({ block }) => block.code)
    return [
      question(
        'limit-unclear',
        isWhole ? headerCell(table, jobs) : valueCell(first),
        codes,
        { words: '', label: isWhole ? '' : first.block.label, block: codes.join(', ') },
        noLimitOptions(codes),
        { free: 'months' },
      ),
    ]
  })
}

function noLimitOptions(codes: readonly string[]): ImportOption[] {
  const months = (count: number): ImportOption =>
    option(
      'limit-months',
      codes.map((block) => ({ block, limit: { kind: 'months', months: count } })),
      { months: String(count) },
      { id: `limit-months-${String(count)}` },
    )
  return [option('no-limit'), months(12), months(24)]
}
