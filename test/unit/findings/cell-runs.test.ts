import { addressOfRun, cellRuns, type Place } from '#findings'

const cell = (address: string, sheet = 'Inzet'): Place => ({ kind: 'cell', sheet, address, header: null })
const runsOf = (places: readonly (Place | null)[]) => cellRuns(places, (place) => place).map((run) => addressOfRun(run))

describe('cells beside each other', () => {
  it.each<[string, (Place | null)[], (string | null)[]]>([
    ['below each other are one range', [cell('F14'), cell('F15'), cell('F16'), cell('F17')], ['F14:F17']],
    ['with a row between are not', [cell('F14'), cell('F16')], ['F14', 'F16']],
    ['in a row stay apart', [cell('F14'), cell('G14')], ['F14', 'G14']],
    [
      'listed row by row are taken per column',
      [cell('F14'), cell('H14'), cell('F15'), cell('H15')],
      ['F14:F15', 'H14:H15'],
    ],
    ['on two sheets stay apart', [cell('F14', 'Q1'), cell('F15', 'Q2')], ['F14', 'F15']],
    ['twice in one place stay apart', [cell('F14'), cell('F14'), cell('F15')], ['F14', 'F14:F15']],
    ['that are ranges already stay as they are', [cell('B2:D9'), cell('B10')], ['B2:D9', 'B10']],
    [
      'and places that are no cell stay apart',
      [null, { kind: 'sheet', sheet: 'Inzet' }, cell('A1')],
      [null, null, 'A1'],
    ],
  ])('%s', (_what, places, expected) => {
    expect(runsOf(places)).toEqual(expected)
  })

  it('stay apart where what is said of them differs', () => {
    const said = ['a', 'a', 'b', 'b'].map((text, index) => ({ text, at: cell(`F${String(index + 1)}`) }))
    const runs = cellRuns(
      said,
      ({ at }) => at,
      (one, other) => one.text === other.text,
    )
    expect(runs.map((run) => addressOfRun(run.map(({ at }) => at)))).toEqual(['F1:F2', 'F3:F4'])
  })
})
