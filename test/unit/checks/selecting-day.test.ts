import { checkWorkbook } from '#checks'
import { builtInRulebook, catalogueRef, type Policy, type Selector } from '#rulebook'
import { sheet, workbook } from '../../support/sheet'
import { FULL_POLICY } from '../../support/full-policy'

const version = (
  selectedBy: Selector,
  validFrom: string | null,
  validTo: string | null,
  asVersion = validFrom,
): Policy =>
  ({ ...FULL_POLICY, selectedBy, validFrom, validTo, version: asVersion ?? 'undated', catalogue: null }) as Policy

/** A contract under modelstad with these dates; what is used for it, and what the checks say of its versions. */
function judged(policies: readonly Policy[], awardedOn: string, start: string, named = 'modelstad') {
  const dates = [awardedOn, start].map((day) => (day === '' ? '' : `d:${day}`))
  const snapshot = workbook(
    sheet(
      'Opdrachten',
      `| Kenmerk | Gunningsdatum | Startdatum | Einddatum | Opdrachtwaarde | Beleid | Catalogus |
       | OP-1 | ${dates[0] ?? ''} | ${dates[1] ?? ''} | d:2029-12-31 | 150000 | ${named} | utrecht |`,
    ),
  )
  const { contracts, findings } = checkWorkbook(snapshot, builtInRulebook().with({ policies }), {
    today: '2026-11-22' as never,
  })
  const found = findings.find(({ code }) => code === 'version-not-in-force')
  return { policy: contracts[0]?.policy, params: found?.params ?? null }
}

describe('the date that selects a version', () => {
  // The later version says by which date it holds, from 1 July 2026; the other date lies on the other side of that day.
  it.each<[Selector, string, string, string]>([
    ['award', '2026-06-30', '2026-09-01', 'modelstad@oud'],
    ['award', '2026-07-01', '2026-06-01', 'modelstad@2026-07-01'],
    ['award', '2026-07-02', '2026-06-01', 'modelstad@2026-07-01'],
    ['contract', '2026-09-01', '2026-06-30', 'modelstad@oud'],
    ['contract', '2026-06-01', '2026-07-01', 'modelstad@2026-07-01'],
    ['contract', '2026-06-01', '2026-07-02', 'modelstad@2026-07-01'],
    ['agreement', '2026-09-01', '2026-06-30', 'modelstad@oud'],
    ['agreement', '2026-06-01', '2026-07-01', 'modelstad@2026-07-01'],
    ['publication', '2026-06-30', '2026-09-01', 'modelstad@oud'],
    ['publication', '2026-07-01', '2026-06-01', 'modelstad@2026-07-01'],
    [null, '2026-06-30', '2026-09-01', 'modelstad@oud'],
    [null, '2026-07-01', '2026-06-01', 'modelstad@2026-07-01'],
    // Where its own date is blank the other stands in.
    ['award', '', '2026-06-30', 'modelstad@oud'],
    ['award', '', '2026-07-01', 'modelstad@2026-07-01'],
    ['contract', '2026-06-30', '', 'modelstad@oud'],
    ['contract', '2026-07-01', '', 'modelstad@2026-07-01'],
    // No date at all: the newest.
    ['award', '', '', 'modelstad@2026-07-01'],
  ])('%s, awarded %s, begun %s: %s', (selectedBy, awardedOn, start, expected) => {
    const policies = [version('award', null, null, 'oud'), version(selectedBy, '2026-07-01', null)]
    expect(judged(policies, awardedOn, start)).toEqual({ policy: expected, params: null })
  })

  it.each<[Selector, string, string, object | null]>([
    ['award', '2025-12-31', '2026-06-01', { from: '2026-01-01', until: null, day: '2025-12-31' }],
    ['award', '2026-01-01', '2025-06-01', null],
    ['award', '2026-12-31', '2027-06-01', null],
    ['award', '2027-01-01', '2026-06-01', { from: null, until: '2026-12-31', day: '2027-01-01' }],
    ['contract', '2026-06-01', '2025-12-31', { from: '2026-01-01', until: null, day: '2025-12-31' }],
    ['contract', '2025-06-01', '2026-01-01', null],
    ['contract', '2027-06-01', '2026-12-31', null],
    ['contract', '2026-06-01', '2027-01-01', { from: null, until: '2026-12-31', day: '2027-01-01' }],
  ])(
    'outside its dates a version is reported with the day it went by: %s, %s, %s',
    (selectedBy, awardedOn, start, expected) => {
      const policies = [version(selectedBy, '2026-01-01', '2026-12-31')]
      for (const named of ['modelstad', 'modelstad@2026-01-01']) {
        const { policy, params } = judged(policies, awardedOn, start, named)
        expect(policy).toBe('modelstad@2026-01-01')
        if (expected === null) expect(params).toBeNull()
        else expect(params).toMatchObject({ kind: 'policy', version: 'modelstad@2026-01-01', ...expected })
      }
    },
  )

  it('a catalogue goes by its own date in the same way', () => {
    const utrecht = builtInRulebook().catalogue('utrecht')
    if (utrecht.kind !== 'found') throw new Error('utrecht')
    const later = {
      ...utrecht.version,
      version: '2026-07-01',
      validFrom: '2026-07-01' as never,
      selectedBy: 'contract' as const,
    }
    const snapshot = workbook(
      sheet(
        'Opdrachten',
        `| Kenmerk | Gunningsdatum | Startdatum | Einddatum | Opdrachtwaarde | Catalogus |
         | OP-1 | d:2026-06-01 | d:2026-07-01 | d:2029-12-31 | 150000 | utrecht |
         | OP-2 | d:2026-07-01 | d:2026-06-30 | d:2029-12-31 | 150000 | utrecht |`,
      ),
    )
    const { contracts } = checkWorkbook(snapshot, builtInRulebook().with({ catalogues: [later] }), {
      today: '2026-11-22' as never,
    })
    expect(contracts.map(({ catalogue }) => catalogue)).toEqual([catalogueRef(later), 'utrecht@undated'])
  })
})
