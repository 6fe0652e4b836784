import { readFileSync } from 'node:fs'
import { type Proposal, proposeCatalogue, readSource } from '#doctor'
import { type Block, parseCatalogue } from '#rulebook'

const proposalOf = (name: string): Proposal =>
  proposeCatalogue(readSource(readFileSync(`test/fixtures/csv/${name}.csv`), `${name}.csv`))

/** A block on one line: code | value | limit | stands on | cell. */
const brief = ({ code, value, alternatives, limit, standsOn, source }: Block): string =>
  [
    code,
    [value, ...alternatives]
      .map(({ kind, amount, percentage }) => [kind, amount ?? percentage].filter(Boolean).join(' '))
      .join(' or '),
    'months' in limit ? `${limit.kind} ${String(limit.months)}` : limit.kind,
    standsOn === null ? '-' : typeof standsOn === 'string' ? standsOn : standsOn.join(' '),
    source.cell,
  ].join(' | ')

const blocksOf = (proposal: Proposal): string[] => proposal.catalogue.blocks.map(brief)
const questionsOf = (proposal: Proposal): string[] =>
  proposal.questions.map(
    ({ code, cell, blocks, proposal: proposed }) => `${code} ${cell} [${blocks.join(' ')}] ${proposed}`,
  )
const block = (proposal: Proposal, code: string): Block =>
  proposal.catalogue.blocks.find((candidate) => candidate.code === code) as Block
const takenAs = (proposal: Proposal, taken: string): number[] =>
  proposal.rows.filter((row) => row.taken === taken).map(({ row }) => row)

describe('DUOplus, as published', () => {
  const proposal = proposalOf('duoplus')

  it('has every block with its value verbatim', () => {
    expect(blocksOf(proposal)).toEqual([
      '1 | perFteYear 30000.00 | months 12 | - | D4',
      '2 | perFteYear 40000.00 | months 12 | - | D5',
      '3 | perFteYear 15000.00 | months 12 | - | D6',
      '4 | perFteYear 30000.00 | agreement | - | D7',
      'BESCHUT | unknown | agreement | - | D8',
      '5 | perFteYear 10000.00 | months 24 | - | D9',
      '6 | perFteYear 15000.00 | agreement | - | D10',
      '7 | perFteYear 10000.00 | agreement | - | D11',
      'PRAKTIJKLEREN | unknown | agreement | - | D12',
      '8 | perFteYear 6000.00 | months 12 | - | D13',
      'STAGE-VSO | unknown | months 12 | - | D14',
      '9 | invoice | none | - | D15',
      '10 | perHour 100.00 | none | - | D16',
      '11 | invoice | none | - | D17',
      '12 | perFteYear 5000.00 | none | 1 2 4 | D19',
      '13 | perFteYear 5000.00 | none | 1 2 3 4 BESCHUT | D20',
      '14-1 | discount 10 | none | - | D21',
      '14-2 | discount 25 | none | - | D21',
      '15 | discount 50 | none | - | D22',
    ])
  })

  it('fills the category down', () => {
    expect(proposal.catalogue.blocks.map(({ category }) => category).join(' ')).toBe(
      'A A A A A B B B B B B C C C Bonus Bonus Bonus Bonus Bonus',
    )
  })

  it('asks for every doubt', () => {
    expect(questionsOf(proposal)).toEqual([
      'value-blank D8 [BESCHUT] no-value',
      'value-blank D12 [PRAKTIJKLEREN] no-value',
      'value-blank D14 [STAGE-VSO] no-value',
      'levels-in-one-row D21 [14-1 14-2] split-levels',
      'row-broken D22 [15] join-rows',
      'longer-benefit-worth-less D4 [1 2] keep-as-published',
      'limit-agreement D7 [4] per-year',
      'limit-agreement D10 [6] per-year',
      'limit-agreement D11 [7] per-year',
      'bonus-scope-unclear D19 [12] stands-on-1',
      'discount-base-unclear D21 [14-1 14-2 15] accept',
      'hours-norm-unknown D3 [] unknown',
      'valid-from-unknown A1 [] unknown',
      'code-blank B8 [BESCHUT] accept',
      'code-blank B12 [PRAKTIJKLEREN] accept',
      'code-blank B14 [STAGE-VSO] accept',
      'label-typo C7 [4] keep-as-published',
      'footnote-without-text C7 [4] keep-as-published',
      'footnote-without-text C15 [9] keep-as-published',
      'footnote-without-text C16 [10] keep-as-published',
      'footnote-without-text C21 [14-1 14-2 15] keep-as-published',
    ])
  })

  it('keeps labels, approval, evidence and published words', () => {
    expect(block(proposal, '4').label).toBe('Banenafpraak (1)')
    expect(block(proposal, '9')).toMatchObject({ approval: true, evidence: [['kopie factuur']] })
    expect(block(proposal, '15')).toMatchObject({ approval: true, label: 'PSO ladder 3 (6)' })
    expect(block(proposal, '15').notes[0]).toBe('Korting op arbeidscomponent SR- verplichting: 50%')
    expect(block(proposal, '10')).toMatchObject({ approval: false, notes: ['Per uur, Reistijd niet inbegrepen.'] })
    expect(block(proposal, '7').conditions).toContainEqual({
      kind: 'age',
      text: '< 23 jaar',
      max: 23,
      maxIncluded: false,
    })
  })

  it('says of every row that holds text what it was taken for', () => {
    expect(takenAs(proposal, 'title')).toEqual([1])
    expect(takenAs(proposal, 'header')).toEqual([3])
    expect(takenAs(proposal, 'continuation')).toEqual([24])
    expect(takenAs(proposal, 'separator')).toEqual([25])
    expect(takenAs(proposal, 'note')).toEqual([27])
    expect(takenAs(proposal, 'not-understood')).toEqual([])
  })

  it('takes its version from the source, since no date is published', () => {
    expect(proposal.catalogue).toMatchObject({
      id: 'duoplus',
      validFrom: null,
      hoursPerWeek: null,
      label: '7. Bouwblokkenmodel',
    })
    expect(proposal.catalogue.version).toBe(`import-${proposal.catalogue.importHash?.slice(0, 8) ?? ''}`)
  })
})

describe('Utrecht, the 36-hour table', () => {
  const proposal = proposalOf('utrecht-v2-36uur')

  it('has every block with its value verbatim', () => {
    expect(blocksOf(proposal)).toEqual([
      '1 | perFteYear 30000.00 | none | - | C3',
      '2 | perFteYear 40000.00 | none | - | C4',
      '3 | perFteYear 15000.00 | none | - | C5',
      '4 | perFteYear 20000.00 | none | - | C6',
      '5 | perFteYear 30000.00 | none | - | C7',
      '6 | perFteYear 35000.00 | none | - | C8',
      '7 | invoice | none | - | C9',
      '8 | perFteYear 10000.00 | none | 1 2 3 4 5 6 | C10',
      '9 | perFteYear 5000.00 | none | 1 2 3 4 5 6 | C11',
      '10 | perFteYear 15000.00 | none | - | C12',
      '11 | perFteYear 10000.00 | none | - | C13',
      '12 | perHour 100.00 or invoice | none | - | C14',
      '13 | perFteYear 10000.00 | none | - | C15',
    ])
    expect(proposal.catalogue.hoursPerWeek).toBe(36)
  })

  it('asks what the table leaves open', () => {
    expect(questionsOf(proposal)).toEqual([
      'alternatives C14 [12] accept',
      'limit-unclear C2 [1 2 3 4 5 6 10 11 13] no-limit',
      'bonus-scope-unclear C10 [8] stands-on-1',
      'bonus-scope-unclear C11 [9] stands-on-1',
      'valid-from-unknown A1 [] unknown',
    ])
  })
})

describe('Den Haag 2023', () => {
  const proposal = proposalOf('den-haag')

  it('has every block, with the limits of the note under the table', () => {
    const jobs = 'jobs'
    expect(blocksOf(proposal)).toEqual([
      'NUG | perFteYear 5000.00 | months 12 | - | C5',
      'STARTKWAL | perFteYear 10000.00 | months 12 | - | C6',
      'STAGE-MBO-HBO | perFteYear 5000.00 | months 12 | - | C7',
      'STAGE-VSO | perFteYear 7500.00 | months 24 | - | C8',
      'BBL-1-2 | perFteYear 25000.00 | months 24 | - | C9',
      'BBL-3 | perFteYear 15000.00 | months 36 | - | C10',
      'WW | perFteYear 20000.00 | months 12 | - | C11',
      'WIA | perFteYear 30000.00 | months 24 | - | C12',
      'PW | perFteYear 40000.00 | months 24 | - | C13',
      'BANENAFSPRAAK | perFteYear 50000.00 | always | - | C14',
      `55P | perFteYear 10000.00 | none | ${jobs} | C15`,
      'OPLEIDING | cost | none | alone | C16',
      `VSO-BAAN | perFteYear 25000.00 | months 24 | ${jobs} | C17`,
      `IPS | perFteYear 10000.00 | none | ${jobs} | C18`,
    ])
  })

  it('knows its date and hours, and asks the rest', () => {
    expect(proposal.catalogue).toMatchObject({
      validFrom: '2023-07-01',
      version: '2023-07-01',
      hoursPerWeek: 36,
      selectedBy: null,
    })
    expect(questionsOf(proposal)).toEqual([
      'bonus-scope-unclear C15 [55P VSO-BAAN IPS] stands-on-jobs',
      'footnote-without-text B5 [NUG] keep-as-published',
      'footnote-without-text B18 [IPS] keep-as-published',
    ])
  })
})

describe('Harlingen', () => {
  const proposal = proposalOf('harlingen')

  it('has every block, the bonuses in the note among them', () => {
    const a = 'PW<2 PW>2 WW<1 WW>1 WIA/WAO BANENAFSPRAAK'
    expect(blocksOf(proposal)).toEqual([
      'PW<2 | perFteYear 35000.00 | none | - | B4',
      'PW>2 | perFteYear 40000.00 | none | - | B5',
      'WW<1 | perFteYear 15000.00 | none | - | B6',
      'WW>1 | perFteYear 20000.00 | none | - | B7',
      'WIA/WAO | perFteYear 35000.00 | none | - | B8',
      'BANENAFSPRAAK | perFteYear 40000.00 | none | - | B9',
      `50P | perFteYear 5000.00 | none | ${a} | A9`,
      `55P | perFteYear 7500.00 | none | ${a} | A9`,
      'WERKERVARING | perFteYear 7500.00 | none | - | B10',
      'BBL-NIEUW | perFteYear 15000.00 | none | - | B12',
      'BBL-BESTAAND | perFteYear 10000.00 | none | - | B13',
      'STAGE-1-2 | perFteYear 5000.00 | none | - | B15',
      'STAGE-3-4 | perFteYear 2500.00 | none | - | B16',
      'SW | labourCost | none | - | B17',
      'OPLEIDING | cost | none | - | B18',
      'MAATWERK | agreed | none | - | B19',
    ])
  })

  it('reads hours norm and minimum from the header, and the age bonuses as tiers', () => {
    expect(proposal.catalogue.hoursPerWeek).toBe(36)
    expect(block(proposal, 'WIA/WAO').minHoursPerWeek).toBe(12)
    expect(block(proposal, 'SW').minHoursPerWeek).toBeNull()
    expect(block(proposal, '50P').exclusiveGroup).toBe('age')
    expect(block(proposal, '55P').exclusiveGroup).toBe('age')
  })

  it('asks what the table leaves open', () => {
    expect(questionsOf(proposal)).toEqual([
      'value-blank B19 [MAATWERK] agreed',
      'bonus-in-note A9 [BANENAFSPRAAK 50P 55P] split-levels',
      'limit-unclear B2 [PW<2 PW>2 WW<1 WW>1 WIA/WAO BANENAFSPRAAK WERKERVARING BBL-NIEUW BBL-BESTAAND STAGE-1-2 STAGE-3-4] no-limit',
      'bonus-stacking-unclear A9 [50P 55P] exclusive',
      'valid-from-unknown A1 [] unknown',
    ])
  })
})

it.each(['duoplus', 'utrecht-v2-36uur', 'den-haag', 'harlingen'])('%s passes the reader of catalogue files', (name) => {
  expect(parseCatalogue(JSON.parse(JSON.stringify(proposalOf(name).catalogue)))).toMatchObject({ ok: true })
})
