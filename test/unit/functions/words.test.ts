import { isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { Language } from '#texts'

/** What a cell says, its value or the sentence of its error, with plain spaces. */
function said(language: Language, name: string, ...args: unknown[]): string {
  const answer = sroiFunctions(createSession(builtInRulebook(), language)).get(name)?.call(args)
  const text = isCellError(answer) ? answer.message : answer
  if (typeof text !== 'string') throw new Error(`${name} gave no text`)
  return text.replace(/\u00a0/g, ' ')
}

const nothing = null

describe('the motivering for a procurement file', () => {
  it('names the policy that was meant', () => {
    expect(said('nl', 'SROI_REASON', 150000, nothing, nothing, nothing, 'henglo')).toBe(
      'Het beleid „henglo” kennen wij niet. Bedoelt u „hengelo”? Kies een beleid uit de lijst of voeg het toe.',
    )
  })

  it('is a text wherever SROI_APPLICABLE is #N/A, and an error where the input is wrong', () => {
    const table = sroiFunctions(createSession(builtInRulebook()))
    const answer = (name: string, ...args: unknown[]): unknown => {
      const given = table.get(name)?.call(args)
      return isCellError(given) ? given.error : typeof given
    }
    for (const args of [
      [150000, 'werken', null, null, 'hof-van-twente'],
      [300000, 'werken', null, null, 'rijk'],
      [300000, null, 12, null, 'rijk'],
      [300000, null, null, null, 'nergens'],
      [300000, null, null, null, 'hengelo@2020'],
    ]) {
      expect([answer('SROI_APPLICABLE', ...args), answer('SROI_REASON', ...args)]).toEqual(['#N/A', 'string'])
    }
    expect(answer('SROI_REASON', -1)).toBe('#NUM!')
    expect(answer('SROI_REASON', 'veel')).toBe('#VALUE!')
  })
})

describe('the explanation of a block value', () => {
  it('leaves out what the source leaves open about months, where months do not count', () => {
    expect(said('nl', 'SROI_EXPLAIN', '12', 3, null, 'utrecht')).not.toContain('Hoe lang een plaatsing')
    expect(said('nl', 'SROI_EXPLAIN', '1', 1, 12, 'utrecht')).toContain('Hoe lang een plaatsing')
  })
})

describe('the sentence of an error', () => {
  it.each<[string, unknown[], string]>([
    [
      'SROI_APPLICABLE',
      [300000, nothing, nothing, nothing, nothing, '31-02-2026'],
      'Bij de datum staat „31-02-2026”. Een datum heeft dag, maand en jaar, bijvoorbeeld 31-12-2026.',
    ],
    ['SROI_APPLICABLE', [true], 'Bij de opdrachtwaarde staat geen getal. Vul een getal in, bijvoorbeeld 0,5 of 1250.'],
    [
      'SROI_EXPECTED',
      [100, true, '31-12-2026', '31-12-2026'],
      'Bij de startdatum staat geen datum. Een datum heeft dag, maand en jaar, bijvoorbeeld 31-12-2026.',
    ],
    [
      'SROI_BLOCK_VALUE',
      ['1+', 1],
      'Voor of achter de plus staat geen bouwblok. Schrijf een blok en een bonus, bijvoorbeeld „1+12”.',
    ],
    [
      'SROI_BLOCK_VALUE',
      ['14', 50000],
      'Bouwblok „14” staat niet in Bouwblokken DUOplus. Bedoelt u „14-1”? Kies een blok uit de lijst.',
    ],
  ])('%s %j', (name, args, expected) => {
    expect(said('nl', name, ...args)).toBe(expected)
  })

  it('still hides a number that may be someone’s', () => {
    expect(said('nl', 'SROI_APPLICABLE', 300000, nothing, nothing, nothing, nothing, '123456782')).not.toContain('1234')
  })
})
