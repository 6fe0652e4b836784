import { about, type Doubts, option, question, valueCell } from './ask'
import type { Draft } from './draft-block'
import { groupsIn } from './groups'
import type { BlockChange, ImportQuestion } from './proposal'
import { ofOneYear } from './read-job-size'

export const UNIT_CHOICES = ['perFteYear', 'perHour', 'perDay', 'perPerson'] as const

// Below this a yearly full-time amount is so unusual that the unit is probably another.
const SMALL_AMOUNT = 1000

/** True where a yearly amount may as well be another one: no word says so, and neither row nor amount looks like a job. */
export function isUnitDoubtful({ block, unitFrom, limitReading }: Draft): boolean {
  const { kind, amount } = block.value
  if (amount === undefined || kind !== 'perFteYear' || block.role === 'bonus') return false
  if (unitFrom !== 'header' && unitFrom !== 'assumed') return false
  if (Number(amount) < SMALL_AMOUNT) return true
  return unitFrom === 'assumed' && groupsIn(block.label).length === 0 && limitReading.kind === 'none'
}

export function units({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block } = draft
    const { amount } = block.value
    if (amount === undefined || !isUnitDoubtful(draft)) return []
    const other = UNIT_CHOICES.filter((kind) => kind !== block.value.kind)
    return [
      question('unit-unclear', valueCell(draft), [block.code], { ...about(draft), amount }, [
        ...[block.value.kind, ...other].map((kind) =>
          option('per-unit', [{ block: block.code, value: { kind, amount } }], { kind, amount }, { id: kind }),
        ),
        option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]),
      ]),
    ]
  })
}

/** An amount beside "1 fte, 2 jaar": one for each year, or for the two years together? Beside "0,5 fte": for half a job? */
export function sizes({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block, size } = draft
    if (size === null) return []
    const { amount, fte, months, words } = size
    const whole = ofOneYear(amount, size)
    const asked = { amount, words, ...(months !== null && { months: String(months) }) }
    const perYear = (yearly: string): BlockChange[] => [
      { block: block.code, value: { kind: 'perFteYear', amount: yearly } },
    ]
    const options = [
      option('per-year', perYear(amount), { amount }),
      ...(whole === null ? [] : [option('for-whole', perYear(whole), { amount, words, whole })]),
    ]
    const none = option('no-value', [{ block: block.code, value: { kind: 'unknown' } }])
    return [
      question(
        'size-unclear',
        valueCell(draft),
        [block.code],
        { ...about(draft), ...asked, ...(fte !== '1' && { fte }) },
        fte === '1' ? [...options, none] : [none, ...options],
        { free: 'amount' },
      ),
    ]
  })
}
