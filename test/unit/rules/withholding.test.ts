import { euro, NO_EURO } from '#money'
import type { PenaltyRule } from '#rulebook'
import { withholding, type WithholdingState } from '#rules'
import type { IsoDay } from '#time'

const day = (text: string): IsoDay => text as IsoDay
const TERM = { start: day('2026-01-01'), end: day('2026-06-30') }
const SOURCE = { document: 'Voorbeeld', section: '1', excerpt: 'inhouding', checkedOn: '2026-01-01' }
const WITH_CURE: PenaltyRule = { factor: '1.5', cure: { within: null }, notWhenFaultless: true, source: SOURCE }
const WITHOUT_CURE: PenaltyRule = { ...WITH_CURE, cure: null }
const AMOUNT = euro('52500')

const said = { reason: 'afgesproken', by: 'contractmanager', on: day('2026-07-01') }
const CURE: WithholdingState = { kind: 'cure', until: day('2026-09-30'), ...said }
const FAULTLESS: WithholdingState = { kind: 'faultless', ...said }

describe('withholding: what of a penalty holds on a day', () => {
  it.each<[string, PenaltyRule, WithholdingState | null, string, string]>([
    // day | rule | settled | because | held now
    ['2026-06-30', WITH_CURE, null, 'term-runs', '0'],
    ['2026-07-01', WITH_CURE, null, 'cure-first', '0'],
    ['2026-07-01', WITHOUT_CURE, null, 'due', '52500'],
    ['2026-09-30', WITH_CURE, CURE, 'cure-runs', '0'],
    ['2026-10-01', WITH_CURE, CURE, 'cure-over', '52500'],
    ['2026-10-01', WITH_CURE, FAULTLESS, 'faultless', '0'],
    ['2026-10-01', WITHOUT_CURE, FAULTLESS, 'faultless', '0'],
  ])('on %s', (today, rule, state, because, now) => {
    const found = withholding({ penalty: AMOUNT, term: TERM }, rule, state, day(today))
    expect(found).toMatchObject({ because, state })
    expect([found?.amount.toString(), found?.now.toString()]).toEqual(['52500', now])
  })

  it('nothing is said where nothing would be withheld', () => {
    expect(withholding({ penalty: null, term: TERM }, null, CURE, day('2026-10-01'))).toBeNull()
    expect(withholding({ penalty: NO_EURO, term: TERM }, WITH_CURE, CURE, day('2026-10-01'))).toBeNull()
  })
})
