import { reasonProblem } from '#acceptances'

const typed = (changes: Partial<Parameters<typeof reasonProblem>[0]> = {}) => ({
  reason: 'Nagekeken, het klopt zo',
  note: '',
  by: 'contractmanager',
  ...changes,
})

it.each([
  [{}, null],
  [{ note: 'De einddatum is verlengd tot 31-12-2026, zie besluit 2026-0042 van € 1.250.000,00.' }, null],
  [{ reason: ' ' }, 'reason-missing'],
  [{ note: 'Gaat over 123456782' }, 'note-personal'],
  [{ note: 'Gaat over 1234.56.782' }, 'note-personal'],
  [{ note: 'Bel 06-12345678' }, 'note-personal'],
  [{ note: 'Bel +31 6 12 34 56 78' }, 'note-personal'],
  [{ note: 'Mail jan@voorbeeld.nl' }, 'note-personal'],
  [{ note: 'x'.repeat(501) }, 'too-long'],
  [{ by: '' }, 'by-missing'],
  [{ by: 'AB' }, null],
  [{ by: 'SROI-coördinator' }, null],
  [{ by: 'Jan de Vries' }, 'by-personal'],
  [{ by: 'jan@voorbeeld.nl' }, 'by-personal'],
  [{ by: '123456782' }, 'by-personal'],
])('%j -> %s', (changes, expected) => {
  expect(reasonProblem(typed(changes), false)).toBe(expected)
})

it('asks for an explanation where the reason says nothing by itself', () => {
  expect(reasonProblem(typed(), true)).toBe('note-missing')
  expect(reasonProblem(typed({ note: 'Nieuwe planning' }), true)).toBeNull()
})
