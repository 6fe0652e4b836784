import fc from 'fast-check'
import { safeText } from '#checks'
import { workedParts } from '#rules'
import { addDays, type IsoDay, workedMonths } from '#time'
import { codeKey } from '../../../src/checks/field'

const unit = fc.constantFrom(' ', '\t', '\u00a0', '\ufeff', '\u2003', '@', '.', 'A', 'b', 'É', 'ß', 'İ', '-', '7', '1')
const text = fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string())

describe('what is worked out the short way', () => {
  it('names and codes compare as with all spaces taken out', () => {
    fc.assert(fc.property(text, (of) => expect(codeKey(of)).toBe(of.toLowerCase().replace(/[\s\u00a0]+/g, ''))))
  })

  it('a short text is quoted as the same text behind a long word would be', () => {
    const padding = 'woordenboek'
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 7 }), (of) => {
        const tidy = of.replace(/\s+/g, ' ').trim()
        fc.pre(tidy !== '')
        expect(safeText(of)).toBe(safeText(`${padding} ${of}`).slice(padding.length + 1))
      }),
    )
  })

  it('worked months are remembered per first and last day', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01' as IsoDay, count))
    fc.assert(
      fc.property(day, day, (start, end) => {
        expect(workedParts(start, end)).toBe(workedMonths(start, end))
        expect(workedParts(start, end)).toBe(workedMonths(start, end))
      }),
    )
  })
})
