import { isCellError, sroiExplanations, sroiFunctions } from '#functions'
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
  it.each<[Language, unknown[], string]>([
    [
      'nl',
      [99999.99, nothing, nothing, nothing, 'hengelo'],
      'Social return is niet van toepassing: de opdrachtwaarde van € 99.999,99 excl. btw haalt de drempel niet (vanaf € 100.000). Bron: Social Return On Investment (gemeente Hengelo), webpagina.',
    ],
    [
      'nl',
      [150000, 'werken', nothing, nothing, 'hof-van-twente'],
      'De opdrachtwaarde van € 150.000 excl. btw ligt boven de drempel van € 100.000. Per opdracht te bepalen: Hof van Twente beslist hier zelf of social return van toepassing is. Overleg met de SROI-coördinator en leg het besluit vast. Bron: Social Return On Investment (gemeente Hof van Twente, nieuwere tekst), webpagina. Open in de bron: De pagina is vervangen zonder datum; vanaf wanneer welke tekst geldt, staat er niet. Gekozen lezing: De nieuwere tekst geldt, tenzij u „hof-van-twente@older” kiest.',
    ],
    [
      'en',
      [150000, 'works', nothing, nothing, 'hof-van-twente'],
      'The contract value of €150,000 excluding VAT lies above the threshold of €100,000. To be decided for each contract: here Hof van Twente itself decides whether social return applies. Ask the SROI coordinator and record the decision. Source: Social Return On Investment (gemeente Hof van Twente, nieuwere tekst), webpagina. Open in the source: The page was replaced without a date; from when each text holds is not stated. Chosen reading: The newer text holds, unless you choose "hof-van-twente@older".',
    ],
    [
      'nl',
      [300000, 'werken', nothing, nothing, 'rijk'],
      'De opdrachtwaarde van € 300.000 excl. btw ligt boven de drempel van € 250.000. Bij Rijksoverheid telt de looptijd mee (grens: 6 maanden). Vul de looptijd in maanden in. Bron: Visie social return (PIANOo), webpagina.',
    ],
    [
      'nl',
      [150000, nothing, nothing, nothing, 'sudwest-fryslan'],
      'Social return is van toepassing: de opdrachtwaarde is € 150.000 excl. btw en er is geen drempelbedrag gepubliceerd. Bron: Aanvullende informatie Social Return (gemeente Súdwest-Fryslân), webpagina. Open in de bron: Er staat geen drempelbedrag: de opdrachtgever wijst de opdrachten zelf aan. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld.',
    ],
    [
      'en',
      [150000, nothing, nothing, nothing, 'sudwest-fryslan'],
      'Social return applies: the contract value is €150,000 excluding VAT and no threshold is published. Source: Aanvullende informatie Social Return (gemeente Súdwest-Fryslân), webpagina. Open in the source: No threshold is published: the authority names the contracts itself. Chosen reading: Applies to every contract that is filled in here.',
    ],
    [
      'nl',
      [150000, nothing, nothing, nothing, 'henglo'],
      'Het beleid „henglo” kennen wij niet. Bedoelt u „hengelo”? Kies een beleid uit de lijst of voeg het toe.',
    ],
  ])('%s %j', (language, args, expected) => {
    expect(said(language, 'SROI_REASON', ...args)).toBe(expected)
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
  it('shows enough digits to calculate it again', () => {
    expect(said('nl', 'SROI_EXPLAIN', 'WIA/WAO', 12 / 36, 12, 'harlingen')).toContain(
      '€ 35.000 per fte per jaar × 0,33333333 fte × 12 maanden ÷ 12 = € 11.666,67.',
    )
  })

  it('asks about a value that is blank in the source', () => {
    expect(said('nl', 'SROI_EXPLAIN', 'BESCHUT', 1)).toBe(
      'Voor bouwblok BESCHUT staat in Bouwblokken DUOplus geen waarde. Vraag de waarde na bij de contactpersoon social return. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: De cel met de waarde is leeg. Dat kan „zelfde als hierboven” betekenen, of dat er geen waarde is. Gekozen lezing: Waarde onbekend; vraag de waarde na bij de contactpersoon social return.',
    )
  })

  it('leaves out what the source leaves open about months, where months do not count', () => {
    expect(said('nl', 'SROI_EXPLAIN', '12', 3, null, 'utrecht')).not.toContain('Hoe lang een plaatsing')
    expect(said('nl', 'SROI_EXPLAIN', '1', 1, 12, 'utrecht')).toContain('Hoe lang een plaatsing')
  })
})

describe('how an obligation came about, for the pane', () => {
  const words = (...args: unknown[]): string => {
    const answer = sroiExplanations(createSession(builtInRulebook())).get('SROI_OBLIGATION')?.call(args)
    return typeof answer === 'string' ? answer.replace(/\u00a0/g, ' ') : JSON.stringify(answer)
  }

  it.each<[unknown[], string[]]>([
    [[1000000], ['boven de drempel van € 200.000', '5% (volgens het beleid) van € 1.000.000,00 = € 50.000,00.']],
    [
      [150000, nothing, nothing, nothing, 0.05],
      ['niet boven de drempel', '5% (afgesproken) van € 150.000,00 = € 7.500,00.'],
    ],
    [
      [20000000, nothing, nothing, nothing, nothing, 'sudwest-fryslan'],
      ['Het maximum per opdracht is € 300.000; € 400.000,00 wordt daarop afgekapt.'],
    ],
    [
      [150000, nothing, nothing, nothing, nothing, 'hengelo'],
      [
        'Hengelo noemt 2% of 5%. Vul in welk percentage voor deze opdracht geldt.',
        'Wanneer 2% en wanneer 5% geldt, staat er niet.',
      ],
    ],
    [[150000], ['Social return is niet van toepassing']],
  ])('%j', (args, parts) => {
    for (const part of parts) expect(words(...args).split(part)).toHaveLength(2)
    expect(words(...args)).not.toMatch(/\.\.|\. en /)
    const cited = words(...args).match(/Bron: .*?\.(?= Bron:| Open|$)/g) ?? []
    expect(new Set(cited).size).toBe(cited.length)
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
