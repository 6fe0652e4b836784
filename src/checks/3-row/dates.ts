import { quarterDays } from '#rules'
import type { IsoDay } from '#time'
import type { Check, Halts, Out } from '../check'
import type { ContributionCase } from '../contribution-case'
import { valueOf } from '../field'
import { placeOf } from '../place'
import { rowByRow } from '../row-by-row'

/** Start before end, inside contract and quarter, and no quarter that has yet to begin. */
export const dates: Check = {
  codes: ['date-order', 'date-outside-contract', 'date-outside-quarter', 'quarter-in-future'],
  stage: 'row',
  *run(facts, out): Halts {
    for (const { row } of facts.contracts) {
      const start = valueOf(row.fields.start)
      const end = valueOf(row.fields.end)
      if (start !== null && end !== null && end < start) out.report('date-order', placeOf(row, 'end'), { start, end })
    }
    yield* ofRows(facts, out)
  },
}

const ofRows = rowByRow((item, { today }, out) => {
  inOrder(item, out)
  inFuture(item, today, out)
})

function inOrder(item: ContributionCase, out: Out): void {
  const start = valueOf(item.row.fields.start)
  const end = valueOf(item.row.fields.end)
  if (start !== null && end !== null && end < start) {
    out.report('date-order', placeOf(item.row, 'end'), { start, end })
    // Where the days lie means nothing while they are the wrong way round.
    return out.silence(2)
  }
  if (isOutsideQuarter(item, start, end, out)) return
  outsideContract(item, start, end, out)
}

function isOutsideQuarter(item: ContributionCase, start: IsoDay | null, end: IsoDay | null, out: Out): boolean {
  const { quarter, row } = item
  if (quarter === null) {
    if (start !== null || end !== null) out.silence()
    return false
  }
  const startsAfter = start !== null && start > quarterDays(quarter).end
  const endsBefore = end !== null && end < quarterDays(quarter).start
  if (!startsAfter && !endsBefore) return false
  out.report('date-outside-quarter', placeOf(row, startsAfter ? 'start' : 'end'), {
    start: start ?? '',
    end: end ?? '',
    quarter,
  })
  return true
}

function outsideContract(item: ContributionCase, start: IsoDay | null, end: IsoDay | null, out: Out): void {
  const term = item.contract?.term
  if (term === undefined || (term.start === null && term.end === null)) {
    if (start !== null || end !== null) out.silence()
    return
  }
  if (term.start !== null && term.end !== null && term.end < term.start) return out.silence()
  const isOut = (day: IsoDay | null): boolean =>
    day !== null && ((term.start !== null && day < term.start) || (term.end !== null && day > term.end))
  const params = { start: start ?? '', end: end ?? '', contractStart: term.start ?? '', contractEnd: term.end ?? '' }
  if (isOut(start)) return out.report('date-outside-contract', placeOf(item.row, 'start'), params)
  if (isOut(end)) return out.report('date-outside-contract', placeOf(item.row, 'end'), params)
  const { quarter } = item
  if (quarter === null) return
  const first = quarterDays(quarter).start
  const last = quarterDays(quarter).end
  const misses = (term.start !== null && last < term.start) || (term.end !== null && first > term.end)
  if (misses) out.report('date-outside-contract', placeOf(item.row, 'quarter'), { ...params, start: first, end: last })
}

function inFuture({ quarter, row }: ContributionCase, today: IsoDay, out: Out): void {
  if (quarter !== null && quarterDays(quarter).start > today) {
    out.report('quarter-in-future', placeOf(row, 'quarter'), { quarter, today })
  }
}
