import { readFileSync } from 'node:fs'
import {
  type Answers,
  freeAnswer,
  type ImportQuestion,
  proposeCatalogue,
  readSource,
  readText,
  UnknownAnswerError,
  withAnswers,
} from '#doctor'
import { euroText, exact } from '#money'
import type { Block } from '#rulebook'
import { blockValue } from '#rules'

const proposal = proposeCatalogue(readSource(readFileSync('test/fixtures/csv/duoplus.csv'), 'duoplus.csv'))
const question = (id: string): ImportQuestion =>
  proposal.questions.find((candidate) => candidate.id === id) as ImportQuestion
const block = (answers: Answers, code: string): Block | undefined =>
  withAnswers(proposal, answers).blocks.find((candidate) => candidate.code === code)

describe('answers to the questions of an import', () => {
  it('without answers every proposal holds', () => {
    const proposals = Object.fromEntries(proposal.questions.map(({ id, proposal: proposed }) => [id, proposed]))
    expect(withAnswers(proposal, {})).toEqual(proposal.catalogue)
    expect(withAnswers(proposal, proposals)).toEqual(proposal.catalogue)
  })

  it('swap the two amounts', () => {
    const swapped = { 'longer-benefit-worth-less:D4:2,1': 'swap' }
    expect(block(swapped, '1')?.value.amount).toBe('40000.00')
    expect(block(swapped, '2')?.value.amount).toBe('30000.00')
  })

  it('give a blank cell the value above it, or an amount that was typed', () => {
    expect(block({ 'value-blank:D8': 'same-as' }, 'BESCHUT')?.value).toEqual({ kind: 'perFteYear', amount: '30000.00' })
    const typed = freeAnswer(question('value-blank:D8'), '€ 12.500') ?? ''
    expect(block({ 'value-blank:D8': typed }, 'BESCHUT')?.value).toEqual({ kind: 'perFteYear', amount: '12500.00' })
  })

  it('keep two levels as one block without a value', () => {
    const whole = { 'levels-in-one-row:D21': 'keep-one' }
    expect(block(whole, '14')?.value).toEqual({ kind: 'unknown' })
    expect(block(whole, '14-1')).toBeUndefined()
    expect(block(whole, '14-2')).toBeUndefined()
  })

  it('rename a block everywhere it is named', () => {
    const typed = freeAnswer(question('code-blank:B8'), 'BW') ?? ''
    expect(block({ 'code-blank:B8': typed }, 'BW')?.label).toBe('Beschut werk')
    expect(block({ 'code-blank:B8': typed }, '13')?.standsOn).toEqual(['1', '2', '3', '4', 'BW'])
  })

  it('never give two blocks one code', () => {
    const typed = freeAnswer(question('code-blank:B8'), '4') ?? ''
    const codes = withAnswers(proposal, { 'code-blank:B8': typed }).blocks.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('settle hours, date and version', () => {
    const dated = freeAnswer(question('valid-from-unknown:A1'), '1-7-2026') ?? ''
    expect(
      withAnswers(proposal, { 'valid-from-unknown:A1': dated, 'hours-norm-unknown:D3': 'hours-36' }),
    ).toMatchObject({
      validFrom: '2026-07-01',
      version: '2026-07-01',
      hoursPerWeek: 36,
    })
  })

  it('count an agreement once, leave out a footnote mark, widen a bonus, join or part a broken row', () => {
    expect(block({ 'limit-agreement:D10': 'per-agreement' }, '6')?.value).toEqual({
      kind: 'perPerson',
      amount: '15000.00',
    })
    expect(block({ 'footnote-without-text:C15:(3)': 'ignore' }, '9')?.label).toBe('Sponsoring SR Fonds')
    expect(block({ 'bonus-scope-unclear:D19': 'stands-on-2' }, '12')?.standsOn).toEqual(['1', '2', '3', '4', 'BESCHUT'])
    expect(block({ 'row-broken:D22': 'keep-apart' }, '15')?.value).toEqual({ kind: 'unknown' })
  })

  it('that name no option are a mistake of ours', () => {
    expect(() => withAnswers(proposal, { 'value-blank:D8': 'zomaar' })).toThrow(UnknownAnswerError)
    expect(() => withAnswers(proposal, { 'value-blank:D8': '=€ 5' })).toThrow(UnknownAnswerError)
  })
})

describe('an amount beside another size than one full-time year', () => {
  const sized = proposeCatalogue(readSource(readFileSync('test/fixtures/tables/peppelrade.csv'), 'peppelrade.csv'))
  const value = (cell: string, answer: string): unknown =>
    withAnswers(sized, { [`size-unclear:${cell}`]: answer }).blocks.find(({ source }) => source.cell === cell)?.value

  it.each([
    ['B3', 'per-year', '40000.00'],
    ['B3', 'for-whole', '20000.00'],
    ['B5', 'per-year', '15000.00'],
    ['B5', 'for-whole', '30000.00'],
    ['B7', 'for-whole', '20000.00'],
    ['B9', 'per-year', '35000.00'],
  ])('%s, %s: %s a year', (cell, answer, amount) => {
    expect(value(cell, answer)).toEqual({ kind: 'perFteYear', amount })
  })

  it('is never divided into parts of cents: 3 years of € 35.000 are left to the person', () => {
    expect(sized.questions.find(({ id }) => id === 'size-unclear:B9')?.options.map(({ id }) => id)).toEqual([
      'per-year',
      'no-value',
    ])
  })
})

describe('an amount per day or hour with a maximum', () => {
  const capped = proposeCatalogue(readSource(readFileSync('test/fixtures/tables/berghaven.csv'), 'berghaven.csv'))
  const worth = (code: string, quantity: string, answers: Answers = {}) => {
    const outcome = blockValue({ block: code, quantity: exact(quantity), months: null }, withAnswers(capped, answers))
    return outcome.ok ? [euroText(outcome.value.amount), outcome.openQuestions.length] : outcome.problem.code
  }

  it('is valued at the ceiling, which the answer can make exact or leave out', () => {
    expect(worth('WORKSHOP', '2')).toEqual(['2000.00', 0])
    expect(withAnswers(capped, { 'value-ceiling:B4': 'exactly' }).blocks[2]?.value).toEqual({
      kind: 'perDay',
      amount: '1000.00',
    })
    expect(worth('WORKSHOP', '2', { 'value-ceiling:B4': 'no-value' })).toBe('block-value-unknown')
  })

  it('keeps "max. 20 uur" as a rule of its block, or counts it as a ceiling for the whole', () => {
    const rules = capped.catalogue.provisions.map(({ kind, blocks, text, source }) => [
      kind,
      blocks,
      text.nl,
      source.section,
    ])
    expect(rules).toEqual([
      ['limit', ['JOBCOACH'], 'max. 20 uur', 'B2'],
      ['limit', ['GASTLES'], 'maximaal 8 uur per dag', 'B3'],
      ['limit', ['MENTOR'], 'max. 20 uur', 'B5'],
      ['limit', ['EXCURSIE'], 'hoogstens drie dagen', 'B6'],
    ])
    expect(worth('JOBCOACH', '20')?.[0]).toBe('1500.00')
    const whole = withAnswers(capped, { 'units-limited:B2': 'at-most-whole', 'units-limited:B6': 'at-most-whole' })
    expect([whole.blocks[0]?.value, whole.blocks[4]?.value]).toEqual([
      { kind: 'perPerson', amount: '1500.00', atMost: true },
      { kind: 'perPerson', amount: '1200.00', atMost: true },
    ])
    // Of hours a day no whole follows.
    const asked = capped.questions.find(({ id }) => id === 'units-limited:B3')
    expect(asked?.options.map(({ id }) => id)).toEqual(['keep-rule', 'no-value'])
  })
})

describe('footnotes that have moved by one', () => {
  const shifted = proposeCatalogue(
    readText(
      [
        'Doelgroep;Waarde per jaar;Opmerking',
        'Participatiewet **;€ 30.000;',
        'WW ***;€ 15.000;',
        'Banenafspraak;€ 40.000;',
        'Stage ****;€ 5.000;maximaal 6 maanden',
        '* Telt maximaal 24 maanden mee.',
        '** Telt maximaal 12 maanden mee, minimaal 12 uur per week per persoon.',
        '*** Alleen na toestemming.',
      ].join('\n'),
      'tabel.csv',
    ),
  )
  const lines = (answers: Answers) => {
    const { blocks, provisions } = withAnswers(shifted, answers)
    return {
      blocks: blocks.map(({ code, limit, minHoursPerWeek, approval, notes }) => [
        code,
        'months' in limit ? limit.months : limit.kind,
        minHoursPerWeek,
        approval,
        notes,
      ]),
      provisions: provisions.map(({ text }) => text.nl),
    }
  }
  const STAGE = 'maximaal 6 maanden'

  it('are read as printed until somebody says so: the first holds for every row that has none of its own', () => {
    expect(lines({})).toEqual({
      blocks: [
        ['PW', 12, 12, false, ['** Telt maximaal 12 maanden mee, minimaal 12 uur per week per persoon.']],
        ['WW', 24, null, true, ['*** Alleen na toestemming.']],
        ['BANENAFSPRAAK', 24, null, false, []],
        ['STAGE', 6, null, false, [STAGE]],
      ],
      provisions: ['Telt maximaal 24 maanden mee.'],
    })
  })

  it('take limits, least hours, approval and the rule for the whole table along when they move back', () => {
    expect(lines({ 'footnote-shifted:A2:*': 'shift' })).toEqual({
      blocks: [
        ['PW', 24, null, false, ['** Telt maximaal 24 maanden mee.']],
        ['WW', 12, 12, false, ['*** Telt maximaal 12 maanden mee, minimaal 12 uur per week per persoon.']],
        ['BANENAFSPRAAK', 'none', null, false, []],
        ['STAGE', 6, null, true, [STAGE, '**** Alleen na toestemming.']],
      ],
      provisions: [],
    })
    const asked = shifted.questions.find(({ code }) => code === 'footnote-shifted')
    expect(asked?.blocks).toEqual(['PW', 'WW', 'STAGE', 'BANENAFSPRAAK'])
    expect(asked?.options.find(({ id }) => id === 'shift')?.params).toEqual({ withoutLimit: 'BANENAFSPRAAK' })
  })
})

describe('an answer a person types', () => {
  it.each([
    ['value-blank:D8', '€ 1.250,50', '=1250.50'],
    ['value-blank:D8', '12.500', '=12500.00'],
    ['value-blank:D8', '-5', null],
    ['value-blank:D8', 'veel', null],
    ['value-blank:D8', '0,005', null],
    ['hours-norm-unknown:D3', '38', '=38'],
    ['hours-norm-unknown:D3', '37,5 uur', '=37.5'],
    ['hours-norm-unknown:D3', '400', null],
    ['valid-from-unknown:A1', '2026-02-30', null],
    ['code-blank:B8', 'A+B', null],
    ['code-blank:B8', ' BW ', '=BW'],
    ['row-broken:D22', '5', null],
  ])('to %s: %s', (id, text, expected) => {
    expect(freeAnswer(question(id), text)).toBe(expected)
  })
})
