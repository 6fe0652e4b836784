import { withAnswers } from '#doctor'
import { parseCatalogue } from '#rulebook'
import { LANGUAGES, questionTexts } from '#texts'
import { expectedTable, proposalOf, tableFiles, written } from '../../support/doctor-tables'

describe('tables of all kinds, beside what a careful person writes down from them', () => {
  it('are many', () => {
    expect(tableFiles().length).toBeGreaterThanOrEqual(40)
  })

  it.each(tableFiles())('$name', async (table) => {
    const expected = expectedTable(table.name)
    expect(written(expected.about, await proposalOf(table))).toEqual(expected)
  })

  it.each(tableFiles())('$name can be kept, whichever answer is given to each question', async (table) => {
    const proposal = await proposalOf(table)
    const problems = proposal.questions.flatMap((question) =>
      question.options.flatMap((option) => {
        const catalogue = withAnswers(proposal, { [question.id]: option.id })
        const reading = parseCatalogue(JSON.parse(JSON.stringify(catalogue)))
        return reading.ok || catalogue.blocks.length === 0 ? [] : [[question.id, option.id, reading.problems]]
      }),
    )
    expect(problems).toEqual([])
  })

  it.each(LANGUAGES)('have questions without gaps in %s', async (language) => {
    const texts = questionTexts(language)
    for (const table of tableFiles()) {
      for (const question of (await proposalOf(table)).questions) {
        for (const sentence of [
          texts.question(question),
          texts.proposal(question),
          ...question.options.map(texts.option),
        ])
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|„”|(?:^|\s)""|^$/)
      }
    }
  })
})
