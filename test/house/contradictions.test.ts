import { builtInRulebook, type Bounds } from '#rulebook'
import { blocksOf } from '#rules'
import type { OpenQuestion } from '#sources'

// Where a source contradicts itself, we say so and choose openly; nothing is repaired. Each contradiction that the four
// published tables are known for stands here with the place in the data where a user meets it.
const book = builtInRulebook()

function catalogueOf(id: string) {
  const found = book.catalogue(id)
  if (found.kind !== 'found') throw new Error(id)
  return found.version
}

function policyQuestion(id: string, question: string): OpenQuestion | undefined {
  const found = book.policy(id)
  if (found.kind !== 'found') throw new Error(id)
  return found.version.openQuestions.find((one) => one.id === question)
}

/** What Excel and pane say with the value of a block. */
function saidWith(catalogue: string, block: string): readonly OpenQuestion[] {
  return blocksOf(block, catalogueOf(catalogue)).openQuestions
}

describe('contradictions of a source, said with the block they bear on', () => {
  it.each<[string, string, string, RegExp]>([
    // catalogue | blocks | question | what it says
    ['duoplus', '1 2', 'text-and-table', /4\.1 .*€ 40\.000.*€ 30\.000/],
    ['duoplus', '1 2', 'longer-worth-less', /andere overheden.*omgewisseld/],
    ['duoplus', '1 2', 'benefit-gap', /Precies 2 jaar/],
    ['duoplus', '6 7', 'three-months', /€ 5\.000 .*3 maanden.*€ 10\.000 .*€ 15\.000/],
    ['duoplus', '3', 'ww-duration', /langer dan 6 maanden.*tabel noemt geen duur/],
    ['duoplus', '1+12', 'age', /56\+.*50-plussers/],
    ['duoplus', '1+12', 'on-ww', /categorie A.*participatiewet of doelgroepenregister/],
    ['duoplus', '1+13', 'special-group', /staat er niet/],
    ['duoplus', '14-1 14-2 15', 'labour-component', /arbeidscomponent/],
    ['duoplus', '14-1 14-2', 'two-levels', /twee treden en twee percentages/],
    ['duoplus', '15', 'broken-row', /paginagrens/],
    ['duoplus', '4 9 10 14-1 14-2 15', 'footnote', /voetnoot \(\d\)/],
    ['duoplus', 'BESCHUT PRAKTIJKLEREN STAGE-VSO', 'blank-value', /leeg/],
    ['duoplus', '4 6 7', 'per-year-or-track', /per jaar of per traject/],
    ['duoplus', '5', 'two-years', /per jaar of voor twee jaar/],
    ['utrecht', '6 7', 'wsw-two-rows', /rij 6 .*rij 7/],
    ['utrecht', '1+8 1+9', 'above-amounts', /rij 7 erboven is een rekening/],
    ['utrecht', '12 12:factuur', 'hour-or-invoice', /per besteed uur of de factuur/],
    ['utrecht', '1 2', 'benefit-gap', /Precies 2 jaar/],
    ['utrecht', '3 4', 'benefit-gap', /Precies 1 jaar/],
    ['utrecht', '1', 'no-limit', /hoogstens telt/],
    ['den-haag', 'BBL-1-2 BBL-3', 'bbl-limit', /12 maanden.*(24|36) maanden/],
    ['den-haag', 'NUG WW+IPS', 'footnote', /noot \*\*/],
    ['den-haag', 'WW+55P', 'bonus-scope', /staat er niet/],
    ['den-haag', 'WIA', 'wage-subsidy', /loonkostensubsidie/],
    ['harlingen', 'PW<2+50P PW<2+55P', 'age-tiers', /€ 5\.000 plus € 7\.500/],
    ['harlingen', 'WW<1 WW>1', 'benefit-gap', /3 maanden.*Precies 1 jaar/],
    ['harlingen', 'PW<2 PW>2', 'benefit-gap', /Precies 2 jaar/],
    ['harlingen', 'BANENAFSPRAAK', 'displaced', /€ 40\.000 .*onder de toelichting/],
    ['harlingen', 'SW', 'labour-costs', /arbeidskosten/],
    ['harlingen', 'MAATWERK', 'custom', /geen waarde/],
    ['harlingen', 'WIA/WAO', 'work-years', /2 jaar.*gewerkte dagen en uren/],
  ])('%s, blocks %s: %s', (catalogue, blocks, id, says) => {
    for (const block of blocks.split(' ')) {
      const question = saidWith(catalogue, block).find((one) => one.id === id)
      expect(question?.question.nl).toMatch(says)
      expect(question?.chosenReading.nl).toMatch(/\S/)
    }
  })
})

describe('contradictions that bear on the table as a whole', () => {
  it.each<[string, string, RegExp]>([
    ['duoplus', 'groups-without-row', /Statushouders.*eigen rij/],
    ['duoplus', 'footnotes', /\(1\), \(3\), \(4\) en \(6\) hebben geen tekst/],
    ['duoplus', 'blank-rows', /zelfde als hierboven/],
    ['duoplus', 'who-approves', /contactpersoon.*contractmanager/],
    ['utrecht', 'versions', /40 uur.*€ 40\.000 in plaats van € 30\.000.*€ 35\.000 in plaats van € 15\.000/],
    ['den-haag', 'one-region', /„vanaf”.*„boven”.*Leidschendam-Voorburg/],
    ['den-haag', 'selector', /publicatie, gunning of start/],
    ['den-haag', 'cut-off', /noten \*\* en \*\*\*/],
    ['harlingen', 'personal-data', /geboortedatum.*Handreiking/],
    ['harlingen', 'nug-without-row', /geen rij/],
  ])('%s: %s', (catalogue, id, says) => {
    const question = catalogueOf(catalogue).openQuestions.find((one) => one.id === id)
    expect(question?.question.nl).toMatch(says)
    expect(question?.chosenReading.nl).toMatch(/\S/)
  })

  it('Utrecht says with every value that its table was replaced', () => {
    expect(catalogueOf('utrecht').notice?.nl).toMatch(/vervangen door nieuwere bedragen/)
  })
})

describe('contradictions that bear on the obligation stand with the policy', () => {
  it.each<[string, string, RegExp]>([
    ['duoplus', 'base', /contractwaarde.*jaarlijkse omzet/],
    ['duoplus', 'penalty', /[Bb]oete/],
    ['duoplus', 'labour-component', /arbeidscomponent/],
    ['den-haag', 'one-region', /„vanaf”.*„boven”/],
    ['leidschendam-voorburg', 'one-region', /eigen drempel en percentage/],
    ['harlingen', 'personal-data', /geboortedatum/],
  ])('%s: %s', (policy, id, says) => {
    expect(policyQuestion(policy, id)?.question.nl).toMatch(says)
  })
})

// Every end between two rows of one benefit is looked at, also in tables to come.
describe('a duration that falls between two rows', () => {
  const bounded = book.catalogues.flatMap((catalogue) =>
    catalogue.blocks.flatMap((block) => {
      const benefit = block.conditions.find(({ kind }) => kind === 'benefit')
      const bounds = block.conditions.find(({ kind }) => kind === 'benefit-months')
      return benefit && bounds ? [{ catalogue, block, benefit: benefit.text, bounds }] : []
    }),
  )

  it('is an open question of both rows', () => {
    const gaps = bounded.flatMap(({ catalogue, block, benefit, bounds }) => {
      const others = bounded.filter((one) => one.catalogue === catalogue && one.benefit === benefit)
      const ends = [bounds.min, bounds.max].filter((end) => end !== undefined)
      const open = ends.filter((end) => !others.some((other) => fits(end, other.bounds)))
      return open.length === 0 ? [] : [{ block, name: `${catalogue.id} ${block.code} at ${open.join(' and ')}` }]
    })
    expect(gaps.map(({ name }) => name)).toEqual([
      'duoplus 1 at 24',
      'duoplus 2 at 24',
      'utrecht 1 at 24',
      'utrecht 2 at 24',
      'utrecht 3 at 12',
      'utrecht 4 at 12',
      'harlingen PW<2 at 24',
      'harlingen PW>2 at 24',
      'harlingen WW<1 at 3 and 12',
      'harlingen WW>1 at 12',
    ])
    for (const { block } of gaps) expect(block.openQuestions.map(({ id }) => id)).toContain('benefit-gap')
  })
})

function fits(months: number, { min, minIncluded, max, maxIncluded }: Bounds): boolean {
  if (min !== undefined && (months < min || (months === min && minIncluded !== true))) return false
  return !(max !== undefined && (months > max || (months === max && maxIncluded !== true)))
}
