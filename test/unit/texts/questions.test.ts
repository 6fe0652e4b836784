import { readFileSync } from 'node:fs'
import { type Proposal, proposeCatalogue, readSource, readText } from '#doctor'
import { LANGUAGES, questionTexts } from '#texts'

const published = ['duoplus', 'utrecht-v2-36uur', 'den-haag', 'harlingen'].map((name): Proposal =>
  proposeCatalogue(readSource(readFileSync(`test/fixtures/csv/${name}.csv`), `${name}.csv`)),
)
const drawn = ['peppelrade.csv', 'tweelingen.csv', 'berghaven.csv'].map((name) =>
  proposeCatalogue(readSource(readFileSync(`test/fixtures/tables/${name}`), name)),
)
const pasted = proposeCatalogue(readText(readFileSync('test/fixtures/tables/spaarnhove.txt', 'utf8'), 'spaarnhove.txt'))
const other = [
  'Categorie;Nr;Vorm;Waarde\nA;1;WW;€ 15.000\nA;2;;€ 20.000\n',
  'Nr;Doelgroep;Waarde 2024;Waarde 2025\n1;WW;€ 10,000;€ 1.000\n1;WIA;€ 20.000;€ 2.000\n2;WW;€ 30.000;€ 3.000\n',
  'Doelgroep;Waarde;Duur\nWW;€ 10.000;duur nader\n;€ 99.000;\n50+;€ 120.000 extra op bovenstaande bedragen;\nWIA;€ 20.000;999 jaar\nRondleiding;€ 250;\nLes;€ 200 per dagdeel;\n',
].map((text) => proposeCatalogue(readText(text, 'x.csv')))
const marked = [
  'Bouwblok;Waarde;Duur',
  'WW**;€ 900.000;1 jaar',
  'Stage***;€ 250.000;1 jaar',
  '50+;Bonus € 5.000;',
  '* Vooraf toestemming vragen.',
  '** Ook bij detachering.',
  'Voor 57+ geldt een extra waarde van € 500. Iemand uit de WW levert € 15.000 op.',
  'Bonus: € 500 of € 700.',
].map((line, index) => ({ row: index + 1, cells: line.split(';'), ...(index === 2 && { hidden: true as const }) }))
const questions = [
  ...published,
  ...drawn,
  pasted,
  ...other,
  proposeCatalogue({ name: 'x.xlsx', rows: marked, hash: '' }),
].flatMap((proposal) => proposal.questions)

describe.each(LANGUAGES)('the words of an import in %s', (language) => {
  const texts = questionTexts(language)

  it('say every question and every answer without gaps', () => {
    for (const question of questions) {
      const sentences = [texts.question(question), texts.proposal(question), ...question.options.map(texts.option)]
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|„”|""/)
        expect(sentence.trim()).not.toBe('')
      }
      expect(texts.question(question)).toContain(`${question.cell}:`)
    }
  })

  it('are tried on every kind of question', () => {
    const kinds = Object.keys(texts.title)
    expect([...new Set(questions.map(({ code }) => code as string))].sort()).toEqual(kinds.sort())
  })
})

it('quote amounts as people write them', () => {
  const swapped = questions.find(({ code }) => code === 'longer-benefit-worth-less')
  expect(swapped && questionTexts('nl').question(swapped).replaceAll('\u00a0', ' ')).toBe(
    'D4: „Participatiewet <2jr” is € 40.000,00 waard en „Participatiewet >2jr” € 30.000,00. Elders is een langere uitkering juist meer waard. Zijn de bedragen omgewisseld? We nemen ze over zoals ze er staan, tot u anders kiest.',
  )
})
