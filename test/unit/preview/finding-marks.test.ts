import { type Finding, finding } from '#findings'
import { markFinder } from '../../../preview/sheet/finding-marks'

const found = (address: string, severity: Finding['severity'], sheet = 'Inzet'): Finding =>
  finding('block-unknown', { kind: 'cell', sheet, address, header: null }, {} as never, { severity })

describe('marks of findings', () => {
  it('stand in their own cell of their own sheet', () => {
    const markAt = markFinder([found('F14', 'error'), found('A1', 'error', 'Opdrachten')], 'inzet')
    expect(markAt(14, 6)?.severity).toBe('error')
    expect([markAt(1, 1), markAt(14, 5)]).toEqual([undefined, undefined])
  })

  it('show the most serious of a cell, and keep all', () => {
    const markAt = markFinder([found('B2', 'info'), found('B2', 'error'), found('B2', 'warning')], 'Inzet')
    expect(markAt(2, 2)?.severity).toBe('error')
    expect(markAt(2, 2)?.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info'])
  })

  it('cover a small range, and only the start of a large one', () => {
    const markAt = markFinder([found('B2:C3', 'warning'), found('E1:E9000', 'info')], 'Inzet')
    expect([markAt(2, 2), markAt(3, 3), markAt(1, 5), markAt(2, 5)].map((mark) => mark?.severity)).toEqual([
      'warning',
      'warning',
      'info',
      undefined,
    ])
  })
})
