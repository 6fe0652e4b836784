import { equalQuestions, proposeCatalogue, readText } from '#doctor'

function groupsOf(rows: readonly string[]): string[][] {
  const table = ['Nr;Bouwblok;Waarde;Duur', ...rows].join('\n')
  const { questions } = proposeCatalogue(readText(table, 'tabel.csv'))
  return equalQuestions(questions.filter(({ code }) => code === 'value-blank')).map((group) =>
    group.map(({ cell }) => cell),
  )
}

describe('equal questions', () => {
  it('are one group, in the order of the source', () => {
    expect(
      groupsOf(['1;WW;€ 15.000;1 jaar', '2;Beschut werk;;1 jaar', '3;Pro;€ 5.000;1 jaar', '4;VSO;;1 jaar']),
    ).toEqual([['C3', 'C5']])
  })

  it('are not where the choice differs', () => {
    // The first blank cell has no row above it that it could share a value with.
    expect(groupsOf(['1;Beschut werk;;1 jaar', '2;WW;€ 15.000;1 jaar', '3;VSO;;1 jaar'])).toEqual([['C2'], ['C4']])
  })
})
