import { SUBJECTS } from '#rulebook'

describe('the words of the field', () => {
  it.each(SUBJECTS.flatMap(({ subject, names }) => names.map((name) => [name, subject] as const)))(
    '%s is %s and nothing else',
    (name, subject) => {
      expect(SUBJECTS.filter(({ pattern }) => pattern.test(name)).map((one) => one.subject)).toEqual([subject])
    },
  )
})
