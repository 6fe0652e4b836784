import fc from 'fast-check'
import { acceptancesOf, settle } from '#acceptances'
import { checkWorkbook, type ValidationReport } from '#checks'
import type { Acceptance, Finding } from '#findings'
import { builtInRulebook } from '#rulebook'
import { dayFromText, type IsoDay } from '#time'
import { readMonitoring, type SheetSnapshot, type WorkbookSnapshot } from '#workbook'
import { brief, sheet, workbook } from '../../support/sheet'

const TODAY = '2026-07-15' as IsoDay
const CONTRACTS = sheet(
  'Opdrachten',
  `| Kenmerk | Gunningsdatum | Startdatum   | Einddatum    | Opdrachtwaarde |
   | OP-1    | d:2025-12-01  | d:2026-01-01 | d:2026-12-31 | 1000000        |`,
)
const HEAD = '| Opdracht | Kwartaal | Inzet | Bouwblok | Fte | Opgevoerde waarde | Bewijs | Status | Toelichting |'
// Each claims more than its block is worth, and none has evidence.
const ROWS = [
  '| OP-1 | 2026-Q1 | K-001 | 1 | 1   | 8000  |  | ingediend | |',
  '| OP-1 | 2026-Q1 | K-002 | 2 | 0.5 | 9000  |  | ingediend | |',
  '| OP-1 | 2026-Q1 | K-003 | 2 | 0.5 | 9000  |  | ingediend | |',
  '| OP-1 | 2026-Q1 | K-004 | 3 | 1   | 12000 |  | ingediend | |',
]
const inzet = (rows: readonly string[] = ROWS, at = 1, name = 'Inzet') =>
  sheet(name, [HEAD, ...rows].join('\n'), { at })
const file = (rows: SheetSnapshot = inzet()) => workbook(CONTRACTS, rows)

const checked = (
  snapshot: WorkbookSnapshot,
  acceptances: readonly Acceptance[] = [],
  today = TODAY,
): ValidationReport =>
  checkWorkbook(snapshot, builtInRulebook(), {
    today,
    settle: (findings, tables) => settle(findings, acceptances, { snapshot, tables }),
  })
const acceptedIn = (snapshot: WorkbookSnapshot, which: (finding: Finding) => boolean) =>
  acceptancesOf(
    checked(snapshot).findings.filter(which),
    { reason: 'Nagekeken', note: '', by: 'CM', on: '2026-07-15' },
    { snapshot, tables: readMonitoring(snapshot) },
  )
const at =
  (address: string, code = 'value-mismatch') =>
  (finding: Finding) =>
    finding.code === code && finding.at?.kind === 'cell' && finding.at.address === address
const places = ({ accepted }: ValidationReport) => brief(accepted.map(({ finding }) => finding))

describe('a finding that was accepted', () => {
  it('no longer stands open; all others do', () => {
    const before = checked(file())
    const after = checked(file(), acceptedIn(file(), at('F2')))
    expect(places(after)).toEqual([['Inzet!F2', 'value-mismatch']])
    expect(after.findings).toHaveLength(before.findings.length - 1)
    expect(brief(after.findings)).not.toContainEqual(['Inzet!F2', 'value-mismatch'])
    expect(after.reopened).toEqual([])
  })

  it('is one finding: its twin in another row with the same amounts stays open', () => {
    const after = checked(file(), acceptedIn(file(), at('F3')))
    expect(places(after)).toEqual([['Inzet!F3', 'value-mismatch']])
    // When its own row is put right, the reason does not pass to the twin.
    const solved = ROWS.map((row, index) => (index === 1 ? row.replace('9000', '5000') : row))
    expect(places(checked(file(inzet(solved)), acceptedIn(file(), at('F3'))))).toEqual([])
  })

  it('never is an error, whatever the tab says', () => {
    const broken = file(inzet([ROWS[0]?.replace('| 1 | 1 ', '| WW9 | 1 ') ?? '']))
    const unknown = (finding: Finding) => finding.code === 'block-unknown'
    expect(checked(broken).findings.filter(unknown)).toHaveLength(1)
    expect(acceptedIn(broken, unknown)).toEqual([])
    const forged = acceptedIn(file(), at('F2')).map((one): Acceptance => ({ ...one, code: 'block-unknown' }))
    expect(checked(broken, forged).findings.filter(unknown)).toHaveLength(1)
  })

  it('follows its row when rows are inserted above and the sheet gets another name', () => {
    const kept = acceptedIn(file(), at('F2'))
    expect(places(checked(file(inzet(ROWS, 6)), kept))).toEqual([['Inzet!F7', 'value-mismatch']])
    expect(places(checked(file(inzet(ROWS, 1, 'Q1')), kept))).toEqual([["'Q1'!F2", 'value-mismatch']])
  })

  it('follows its column when one is inserted before it', () => {
    const wider = sheet(
      'Inzet',
      [HEAD, ...ROWS]
        .map((line, index) => line.replace('|', index === 0 ? '| Regel |' : `| ${String(index)} |`))
        .join('\n'),
    )
    expect(places(checked(file(wider), acceptedIn(file(), at('F2'))))).toEqual([['Inzet!G2', 'value-mismatch']])
  })

  it.each([
    ['the cell', '8000', '8100', 'cell'],
    ['what the row is worth', '| 1 | 1 ', '| 1 | 0.9 ', 'facts'],
    ['the key of the row', 'K-001', 'K-009', 'row'],
  ])('opens again when %s changes', (_, from, to, why) => {
    const changed = file(inzet([ROWS[0]?.replace(from, to) ?? '', ...ROWS.slice(1)]))
    const after = checked(changed, acceptedIn(file(), at('F2')))
    expect(after.accepted).toEqual([])
    expect(after.reopened.map(({ finding, why: said }) => [...brief([finding]), said])).toEqual([
      [['Inzet!F2', 'value-mismatch'], why],
    ])
    expect(after.findings).toContain(after.reopened[0]?.finding)
  })

  it('opens again when the rule was published anew', () => {
    const snapshot = file()
    const kept = acceptedIn(snapshot, at('F2'))
    const newer = kept.map((one): Acceptance => ({ ...one, mark: `${one.mark.slice(0, -4)}0000` }))
    expect(checked(snapshot, newer).reopened.map(({ why }) => why)).toEqual(['rule'])
  })

  it('stays accepted on another day: what day it is, is no fact', () => {
    const later = file(inzet(['| OP-1 | 2026-Q4 | K-001 | 1 | 1 | | akkoord | concept | |']))
    const kept = acceptedIn(later, at('B2', 'quarter-in-future'))
    expect(kept).toHaveLength(1)
    const nextDay = dayFromText('2026-07-16') as IsoDay
    expect(places(checked(later, kept, nextDay))).toContainEqual(['Inzet!B2', 'quarter-in-future'])
  })

  it('on a sheet of their own, follows what stands beside it, and not another number there', () => {
    const list = (rows: readonly string[]) =>
      workbook(CONTRACTS, inzet(), sheet('Leveranciers', ['| Leverancier | Nummer |', ...rows].join('\n')))
    const rows = ['| Groenwerk | 123456782 |', '| Bouwmaat | 612890053 |', '| Zorgpunt | 249566758 |', '| Buurt | 7 |']
    const before = list([...rows, '| Haven | 8 |', '| Markt | 9 |'])
    const kept = acceptedIn(before, at('B2', 'privacy-bsn-possible'))
    expect(kept).toHaveLength(1)
    const moved = list(['| Nieuw | 5 |', ...rows])
    expect(places(checked(moved, kept))).toEqual([['Leveranciers!B3', 'privacy-bsn-possible']])
    const gone = checked(list(rows.slice(1)), kept)
    expect(gone.accepted).toEqual([])
  })
})

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

describe(`however rows are ordered (seed ${String(SEED)})`, () => {
  it('the same findings are accepted, and only those', () => {
    const all = checked(file()).findings.filter(({ severity }) => severity !== 'error')
    const shape = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
      top: fc.integer({ min: 1, max: 9 }),
      chosen: fc.subarray([...all.keys()], { minLength: 1 }),
    })
    fc.assert(
      fc.property(shape, ({ order, top, chosen }) => {
        const picked = new Set(chosen.map((index) => all[index] as Finding))
        const same = [...picked].map((finding) => JSON.stringify([finding.code, finding.at]))
        const kept = acceptedIn(file(), ({ code, at: place }) => same.includes(JSON.stringify([code, place])))
        const shuffled = order.map((index) => ROWS[index] as string)
        const after = checked(file(inzet(shuffled, top)), kept)
        const back = after.accepted.map(({ finding }) => movedBack(finding, order, top))
        expect(back.sort()).toEqual([...picked].map((finding) => movedBack(finding, [0, 1, 2, 3], 1)).sort())
        expect(after.reopened).toEqual([])
        expect(after.findings).toHaveLength(checked(file()).findings.length - picked.size)
      }),
      { seed: SEED, numRuns: 60 },
    )
  })
})

/** Code, column and the row it was before the shuffle. */
function movedBack({ code, at: place }: Finding, order: readonly number[], top: number): string {
  if (place?.kind !== 'cell' || place.sheet !== 'Inzet') return `${code} ${JSON.stringify(place)}`
  const row = Number(/\d+/.exec(place.address)?.[0]) - top - 1
  return `${code} ${place.address.replace(/\d+/, '')} ${String(order[row])}`
}
