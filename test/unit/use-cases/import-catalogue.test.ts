import { readFileSync } from 'node:fs'
import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readSource } from '#doctor'
import { builtInRulebook, catalogueRef } from '#rulebook'
import { createSession } from '#session'
import { chooseRules, confirmImport, importDocument, keepCatalogue, restoreSession } from '#use-cases'
import { cellAt, putParts, readParts, sheetNamed, withPart } from '#workbook'

const proposal = proposeCatalogue(readSource(readFileSync('test/fixtures/csv/duoplus.csv'), 'duoplus.csv'), {
  today: '2026-11-21' as never,
})
const newSession = () => createSession(builtInRulebook())
const contracts = () =>
  MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Catalogus'],
      ['OP-1', 46000, 46365, 300000, null],
      ['OP-2', 46000, 46365, 300000, 'utrecht'],
      ['OP-3', 46000, 46365, 300000, null],
    ],
  })

describe('a confirmed catalogue', () => {
  it('is kept in the workbook, pinned, and found again by the next session', async () => {
    const workbook = contracts()
    const session = newSession()
    const catalogue = confirmImport(proposal, { 'longer-benefit-worth-less:D4:2,1': 'swap' })
    const ref = catalogueRef(catalogue)
    await keepCatalogue(workbook, session, catalogue, { 'OP-1': ref })
    expect(session.state().settings.pins).toEqual({ 'OP-1': ref })

    const colleague = newSession()
    expect(await restoreSession(workbook, colleague)).toEqual({ damaged: [] })
    expect(colleague.state().settings).toEqual({ policy: null, catalogue: null, pins: { 'OP-1': ref } })
    const found = colleague.state().rulebook.catalogue(ref)
    expect(found.kind === 'found' && found.version).toEqual(catalogue)
    expect(found.kind === 'found' && found.version.blocks[0]?.value.amount).toBe('40000.00')
  })

  it('keeps what nobody answered as open questions, in both languages', () => {
    const catalogue = confirmImport(proposal, { 'limit-agreement:D10': 'per-year' })
    const questionsOf = (code: string) => catalogue.blocks.find((block) => block.code === code)?.openQuestions ?? []
    expect(questionsOf('6')).toEqual([])
    expect(questionsOf('7').map(({ id }) => id)).toEqual(['limit-agreement:D11'])
    expect(questionsOf('7')[0]?.chosenReading).toEqual({
      nl: '€\u00a010.000,00 per fte per jaar',
      en: '€10,000.00 per FTE per year',
    })
    expect(catalogue.openQuestions.map(({ id }) => id)).toContain('hours-norm-unknown:D3')
  })

  it('becomes the setting of a workbook without contracts, and leaves an earlier choice alone', async () => {
    const catalogue = confirmImport(proposal)
    const empty = MemoryWorkbook.of({ Blad1: [['x']] })
    const session = newSession()
    await keepCatalogue(empty, session, catalogue, {})
    expect(session.state().settings.catalogue).toBe(catalogueRef(catalogue))

    const chosen = newSession()
    chosen.replace({ settings: { policy: null, catalogue: 'utrecht', pins: {} } })
    await keepCatalogue(MemoryWorkbook.of({ Blad1: [['x']] }), chosen, catalogue, {})
    expect(chosen.state().settings.catalogue).toBe('utrecht')
  })

  it('is written under Catalogus only where that cell is blank and only when asked', async () => {
    const catalogue = confirmImport(proposal)
    const ref = catalogueRef(catalogue)
    const pins = { 'OP-1': ref, 'OP-2': ref }
    const column = async (workbook: MemoryWorkbook): Promise<unknown[]> => {
      const sheet = sheetNamed(await workbook.read(), 'Opdrachten')
      return [2, 3, 4].map((row) => (sheet && cellAt(sheet, row, 5)?.value) ?? null)
    }
    const quiet = contracts()
    await keepCatalogue(quiet, newSession(), catalogue, pins)
    expect(await column(quiet)).toEqual([null, 'utrecht', null])
    const asked = contracts()
    await keepCatalogue(asked, newSession(), catalogue, pins, { writeColumn: true })
    expect(await column(asked)).toEqual([ref, 'utrecht', null])
  })

  it('leaves what a colleague chose meanwhile', async () => {
    const workbook = contracts()
    const session = newSession()
    await chooseRules(workbook, newSession(), { policy: 'hengelo' })
    await keepCatalogue(workbook, session, confirmImport(proposal), { 'OP-1': 'duoplus@2026-11-21' })
    expect(session.state().settings).toMatchObject({ policy: 'hengelo', pins: { 'OP-1': 'duoplus@2026-11-21' } })
  })

  it('never takes the place of another table with the same name and date', async () => {
    const session = newSession()
    const builtIn = builtInRulebook().catalogue('den-haag')
    const theirs = { ...confirmImport(proposal), id: 'den-haag', version: '2023-07-01' }
    await keepCatalogue(MemoryWorkbook.of({ Blad1: [['x']] }), session, theirs, { 'OP-1': 'den-haag@2023-07-01' })
    expect(session.state().rulebook.catalogue('den-haag@2023-07-01')).toEqual(builtIn)
    const own = `den-haag@2023-07-01-${theirs.importHash?.slice(0, 8) ?? ''}`
    expect(session.state().settings.pins).toEqual({ 'OP-1': own })
    expect(session.state().rulebook.catalogue(own).kind).toBe('found')
  })

  it('changes nothing when the workbook cannot be written', async () => {
    const workbook = contracts()
    const session = newSession()
    const before = session.state()
    const failing = Object.assign(Object.create(workbook) as MemoryWorkbook, {
      apply: () => Promise.reject(new Error('protected')),
    })
    await expect(keepCatalogue(failing, session, confirmImport(proposal), {})).rejects.toThrow('protected')
    expect(session.state()).toBe(before)
    expect(readParts(await workbook.read()).size).toBe(0)
  })

  it('keeps what was asked and answered', async () => {
    const workbook = contracts()
    const answers = { 'value-blank:D8': 'same-as' }
    const catalogue = confirmImport(proposal, answers)
    await keepCatalogue(workbook, newSession(), catalogue, {}, { asked: { proposal, answers } })
    const kept: unknown = JSON.parse(
      readParts(await workbook.read()).get(`import/${catalogueRef(catalogue)}`) ?? 'null',
    )
    expect(kept).toContainEqual(
      expect.objectContaining({ id: 'value-blank:D8', cell: 'D8', answer: 'same-as', byPerson: true }),
    )
    expect(kept).toContainEqual(expect.objectContaining({ id: 'value-blank:D12', answer: 'no-value', byPerson: false }))
  })
})

describe('a workbook with damaged parts', () => {
  it.each([
    ['no JSON', '{"id":'],
    ['another shape', '{"id":"x"}'],
    ['no object', '12'],
  ])('is opened without them: %s', async (_name, text) => {
    const workbook = contracts()
    const parts = withPart(withPart(new Map(), 'catalogue/x@1', text), 'policy/y@1', text)
    await workbook.apply([putParts(withPart(parts, 'settings', text))])
    const session = newSession()
    const { damaged } = await restoreSession(workbook, session)
    expect([...damaged].sort()).toEqual(['catalogue/x@1', 'policy/y@1', 'settings'])
    expect(session.state().settings).toEqual({ policy: null, catalogue: null, pins: {} })
    expect(session.state().rulebook.catalogue('duoplus').kind).toBe('found')
  })

  it('keeps names that a program could trip over as names', async () => {
    const workbook = contracts()
    const settings = '{"policy":null,"catalogue":"duoplus","pins":{"__proto__":"duoplus@undated","OP-1":5}}'
    await workbook.apply([putParts(new Map([['settings', settings]]))])
    const session = newSession()
    await restoreSession(workbook, session)
    expect(Object.entries(session.state().settings.pins)).toEqual([['__proto__', 'duoplus@undated']])
  })
})

describe('an import as JSON', () => {
  it('has the fixed shape', () => {
    const { catalogue, questions } = importDocument(proposal, 'nl')
    expect(Object.keys(catalogue)).toEqual([
      'id',
      'version',
      'authority',
      'label',
      'validFrom',
      'hoursPerWeek',
      'blocks',
    ])
    const of = (code: string) => catalogue.blocks.find((block) => block.code === code)
    expect(of('5')).toEqual({
      code: '5',
      label: 'WIA/WAO',
      category: 'B',
      role: 'base',
      value: { kind: 'perFteYear', amount: '10000.00' },
      limit: { kind: 'months', months: 24 },
      maxMonths: 24,
      approval: false,
      evidence: [],
      source: { row: 9, cell: 'D9' },
    })
    expect(of('12')?.appliesTo).toEqual(['1', '2', '4'])
    expect(of('4')?.maxMonths).toBeNull()
    expect(of('9')).toMatchObject({ approval: true, evidence: ['kopie factuur'] })
    expect(questions[0]).toMatchObject({
      code: 'value-blank',
      cell: 'D8',
      proposal: 'geen waarde (telt pas na invullen)',
    })
  })
})
