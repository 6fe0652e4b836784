import fc from 'fast-check'
import { MemoryWorkbook } from '#adapters/memory'
import { euro } from '#money'
import type { BlockKind, ContractStanding, ContributionStanding } from '#rules'
import { buildSummary, councilDocument, councilFigures, councilParagraph, councilSource, mergedCouncil } from '#summary'
import type { IsoDay, Quarter } from '#time'
import { cents, fromCents } from '../../support/cents-judge'
import { firstTab, shown } from '../../support/tab-plans'
import { contract, inzet, report, TODAY } from './report'

const JOB: BlockKind = {
  ...{ bonuses: [], place: 0 },
  ...{
    code: '2',
    label: 'Participatiewet',
    category: 'A',
    unit: 'perFteYear',
    isJob: true,
    catalogue: 'duoplus@undated',
  },
}
const signed = { approval: { kind: 'signed', on: '2026-07-01' as IsoDay, by: 'AB' } } as const

/** Rows of one contract, as many placements at akkoord as asked. */
function placements(count: number, kenmerk = 'OP-1'): ContributionStanding[] {
  return Array.from({ length: count }, (_, at) =>
    inzet(at + 2, kenmerk, 'akkoord', '1000', { ...signed, blockKind: JOB, placement: `p-${String(at)}` }),
  )
}

function said(
  contracts: readonly ContractStanding[],
  contributions: readonly ContributionStanding[],
  language: 'nl' | 'en' = 'nl',
): string {
  const made = report({ contracts, contributions })
  return councilParagraph(councilFigures(made), councilSource(made), language)
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('the paragraph for council or board, word for word', () => {
  const one = contract('OP-1', 2, { approved: euro('18100'), submitted: euro('2500.50'), obligation: euro('50000') })

  it('one contract, all approvals recorded', () => {
    const rows = [...placements(6), inzet(9, 'OP-1', 'afgekeurd', '10'), inzet(10, 'OP-1', 'ingediend', '2500.50')]
    expect(plain(said([one], rows))).toBe(
      'Over 1 opdracht van 1 opdrachtgever is tot en met het tweede kwartaal van 2026 € 18.100 aan social return goedgekeurd. ' +
        'Dat is 36,2% van de verplichting van € 50.000. ' +
        'Daarnaast is € 2.500,50 in behandeling; dat is nog niet goedgekeurd en telt in deze cijfers niet mee. ' +
        'Onder wat is goedgekeurd, zijn 6 plaatsingen van mensen; elke plaatsing telt per opdracht één keer. ' +
        'Goedgekeurd betekent dat de regel op akkoord staat. Het bedrag is de waarde volgens de bouwblokken van de opdracht, exclusief btw. ' +
        'Niet meegeteld: 1 regel die is afgekeurd, vervallen of nog moet worden aangepast. ' +
        'Stand op 15-07-2026, volgens werkmap groenwerk.xlsx.',
    )
  })

  it('the same in English', () => {
    const rows = [...placements(6), inzet(9, 'OP-1', 'afgekeurd', '10'), inzet(10, 'OP-1', 'ingediend', '2500.50')]
    expect(plain(said([one], rows, 'en'))).toBe(
      'Over 1 contract of 1 authority, €18,100 of social return has been approved up to and including the second quarter of 2026. ' +
        'That is 36.2% of the obligation of €50,000. ' +
        'Beside that, €2,500.50 is under review; it has not been approved yet and is not in these figures. ' +
        'What was approved includes 6 placements of people; each counts once per contract. ' +
        'Approved means that the row has status akkoord. The amount is the value by the building blocks of the contract, excluding VAT. ' +
        'Not counted: 1 row that was rejected, lapsed or still to be changed. ' +
        'As of 15 Jul 2026, by workbook groenwerk.xlsx.',
    )
  })

  it('few placements, approvals that nobody recorded or that changed, and findings that block', () => {
    const rows = [
      inzet(2, 'OP-1', 'akkoord', '1000', { blockKind: JOB }),
      inzet(3, 'OP-1', 'akkoord', '250.25', {
        blockKind: JOB,
        approval: { kind: 'changed', on: '2026-06-01' as IsoDay, by: 'AB' },
      }),
    ]
    const made = report({ contracts: [contract('OP-1', 2, { approved: euro('1250.25') })], contributions: rows })
    const source = { ...councilSource(made), blocking: 2 }
    expect(plain(councilParagraph(councilFigures(made), source, 'nl'))).toBe(
      'Over 1 opdracht van 1 opdrachtgever is tot en met het tweede kwartaal van 2026 € 1.250,25 aan social return goedgekeurd. ' +
        'Dat is 2,5% van de verplichting van € 50.000. ' +
        'Er is niets in behandeling. ' +
        'Onder wat is goedgekeurd, zijn minder dan 5 plaatsingen van mensen; een kleiner getal noemen wij niet, omdat het naar personen kan wijzen. ' +
        'Goedgekeurd betekent dat de regel op akkoord staat. Het bedrag is de waarde volgens de bouwblokken van de opdracht, exclusief btw. ' +
        'Alle gemelde regels zijn meegeteld. ' +
        'Bij 1 regel (€ 1.000) staat de status op akkoord zonder dat is vastgelegd wie dat goedkeurde; dat bedrag is meegeteld. ' +
        '1 regel is na de goedkeuring gewijzigd (€ 250,25); dat bedrag is meegeteld. ' +
        'Let op: er staan nog 2 blokkerende bevindingen open, dus de bedragen kunnen nog wijzigen. ' +
        'Stand op 15-07-2026, volgens werkmap groenwerk.xlsx.',
    )
  })

  it('a portfolio: an obligation that is not known, one that was exceeded, rows left out, files left out', () => {
    const parts = [
      report({ contracts: [contract('OP-1', 2, { approved: euro('60000') })], contributions: placements(4) }),
      report({
        contracts: [contract('OP-2', 2, { approved: euro('500'), obligation: null, authority: 'Gemeente Anders' })],
        contributions: [
          ...placements(1, 'OP-2'),
          inzet(8, 'OP-2', 'ingediend', null, { excluded: 'not-computable', counts: 'nowhere' }),
        ],
      }),
      report({
        contributions: [inzet(9, 'OP-9', 'akkoord', '10', { excluded: 'contract-unknown', counts: 'nowhere' })],
      }),
    ]
    const source = { today: TODAY, from: { kind: 'portfolio', counted: 2, leftOut: 1 }, blocking: 0 } as const
    expect(plain(councilParagraph(mergedCouncil(parts.map(councilFigures)), source, 'nl'))).toBe(
      'Over 2 opdrachten van 2 opdrachtgevers is tot en met het tweede kwartaal van 2026 € 60.500 aan social return goedgekeurd. ' +
        'Dat is 120% van de verplichting van € 50.000. ' +
        'Van 1 opdracht is de verplichting niet bekend; de € 500 die daar is goedgekeurd, telt in het percentage niet mee. ' +
        'Bij 1 opdracht is meer goedgekeurd dan verplicht, samen € 10.000; dat meerdere zit in het percentage. ' +
        'Er is niets in behandeling. ' +
        'Onder wat is goedgekeurd, zijn 5 plaatsingen van mensen; elke plaatsing telt per opdracht één keer. ' +
        'Goedgekeurd betekent dat de regel op akkoord staat. Het bedrag is de waarde volgens de bouwblokken van de opdracht, exclusief btw. ' +
        'Niet meegeteld: 1 regel waarvan de waarde niet te berekenen is en 1 regel zonder bekende opdracht. ' +
        'Stand op 15-07-2026, volgens 2 werkmappen; 1 andere is niet meegeteld.',
    )
  })

  it('nothing to tell', () => {
    expect(said([], [])).toBe(
      'Er zijn geen opdrachten gelezen, dus er is niets te vertellen. Stand op 15-07-2026, volgens werkmap groenwerk.xlsx.',
    )
    expect(plain(said([contract('OP-1', 2, { obligation: null, authority: null })], []))).toBe(
      'Over 1 opdracht is € 0 aan social return goedgekeurd. ' +
        'Een percentage is niet te geven, omdat geen verplichting bekend is. ' +
        'Er is niets in behandeling. ' +
        'Goedgekeurd betekent dat de regel op akkoord staat. Het bedrag is de waarde volgens de bouwblokken van de opdracht, exclusief btw. ' +
        'Alle gemelde regels zijn meegeteld. ' +
        'Stand op 15-07-2026, volgens werkmap groenwerk.xlsx.',
    )
  })
})

describe('figures of that paragraph', () => {
  it.each([
    ['49999.99', '0.999', 'a cent short is not yet 100%'],
    ['50000.00', '1.000', 'the whole obligation'],
    ['50000.01', '1.000', 'a cent over'],
    ['0.00', '0.000', 'nothing'],
  ])('approved %s of 50000 is %s (%s)', (approved, share) => {
    const made = report({ contracts: [contract('OP-1', 2, { approved: euro(approved) })] })
    expect(councilDocument(councilFigures(made), councilSource(made), 'nl').figures.share).toBe(share)
  })

  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [6, 6],
  ])('%d placements are told as %s', (count, told) => {
    const made = report({
      contracts: [contract('OP-1', 2, { approved: euro(1000 * count) })],
      contributions: placements(count),
    })
    const document = councilDocument(councilFigures(made), councilSource(made), 'nl')
    expect(document.figures.placements).toBe(told)
    if (told === null) expect(document.paragraph).toContain('minder dan 5 plaatsingen')
  })

  it('a placement over several quarters is one, in two contracts two; only what is approved counts', () => {
    const quarter = (of: Quarter) => ({ ...signed, blockKind: JOB, placement: 'p', quarter: of })
    const made = report({
      contracts: [contract('OP-1', 2), contract('OP-2', 3)],
      contributions: [
        inzet(2, 'OP-1', 'akkoord', '1', quarter('2026-Q1')),
        inzet(3, 'op-1 ', 'akkoord', '1', quarter('2026-Q2')),
        inzet(4, 'OP-2', 'akkoord', '1', quarter('2026-Q2')),
        inzet(5, 'OP-2', 'ingediend', '1', { ...quarter('2026-Q3'), placement: 'q' }),
      ],
    })
    expect(councilFigures(made)).toMatchObject({ placements: 2, until: '2026-Q3' })
  })

  it('equal what is counted in whole cents, whichever way the contracts are spread over files', () => {
    const amountOf = fc.integer({ min: 0, max: 10_000_000 })
    const drawn = fc.record({
      obligation: fc.option(amountOf),
      approved: amountOf,
      submitted: amountOf,
      file: fc.integer({ min: 0, max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), (rows) => {
        const inEuros = (value: number): ReturnType<typeof euro> => euro(fromCents(BigInt(value)))
        const contracts = rows.map(({ obligation, approved, submitted }, at) =>
          contract(`OP-${String(at)}`, at + 2, {
            ...{ approved: inEuros(approved), submitted: inEuros(submitted) },
            obligation: obligation === null ? null : inEuros(obligation),
          }),
        )
        const whole = councilFigures(report({ contracts }))
        const spread = [0, 1, 2].map((file) =>
          councilFigures(report({ contracts: contracts.filter((_, at) => rows[at]?.file === file) })),
        )
        const merged = mergedCouncil(spread)
        const source = councilSource(report())
        const told = councilDocument(merged, source, 'nl')
        expect(told).toEqual(councilDocument(whole, source, 'nl'))
        const sum = (of: (row: (typeof rows)[0]) => number): bigint =>
          rows.reduce((all, row) => all + BigInt(of(row)), 0n)
        const { figures } = told
        expect(cents(figures.approved)).toBe(sum(({ approved }) => approved))
        expect(cents(figures.submitted)).toBe(sum(({ submitted }) => submitted))
        const due = sum(({ obligation }) => obligation ?? 0)
        const met = sum(({ obligation, approved }) => (obligation === null ? 0 : approved))
        expect(cents(figures.obligation)).toBe(due)
        // Cut, never rounded: thousandths by whole division.
        const share = due === 0n ? null : Number((met * 1000n) / due) / 1000
        expect(figures.share === null ? null : Number(figures.share)).toBe(share)
        if (share !== null && share < 1) expect(plain(told.paragraph)).not.toContain('100%')
        expect(cents(figures.over.amount)).toBe(
          sum(({ obligation, approved }) => (obligation === null ? 0 : Math.max(0, approved - obligation))),
        )
      }),
    )
  })
})

describe('SROI Raadstekst', () => {
  it('holds the paragraph in one cell and every figure in a cell of its own', async () => {
    const made = report({
      contracts: [contract('OP-1', 2, { approved: euro('18100'), submitted: euro('2500.50') })],
      contributions: [...placements(3), inzet(9, 'OP-1', 'afgekeurd', '10')],
    })
    const snapshot = await MemoryWorkbook.of({ Inzet: [['Opdracht']] }).read()
    const plan = firstTab(buildSummary({ snapshot, report: made, language: 'nl', tabs: ['council'] }))
    const rows = plan.rows.map(({ cells }) => cells.map(shown))
    expect(rows[4]?.[0]).toBe('De tekst')
    expect(rows[4]?.[1]).toBe(councilParagraph(councilFigures(made), councilSource(made), 'nl'))
    const figure = (label: string): unknown[] => rows.find(([first]) => first === label)?.slice(2, 4) ?? []
    expect(figure('Opdrachten')).toEqual([1, undefined])
    expect(figure('Goedgekeurd')).toEqual([undefined, 18100])
    expect(figure('Verplichting')).toEqual([1, 50000])
    expect(figure('Deel')).toEqual([undefined, 0.362])
    expect(figure('In behandeling')).toEqual([undefined, 2500.5])
    expect(figure('Plaatsingen')).toEqual(['minder dan 5', undefined])
    expect(figure('Afgekeurd, vervallen, aan te passen')).toEqual([1, undefined])
  })

  it('is made on request alone, as the pages for a conversation are', async () => {
    const snapshot = await MemoryWorkbook.of({ Inzet: [['Opdracht']] }).read()
    const roles = buildSummary({ snapshot, report: report(), language: 'nl' }).map((one) =>
      one.kind === 'put-sheet' ? one.role : null,
    )
    expect(roles).toEqual(expect.arrayContaining(['overview', 'findings']))
    expect(roles).not.toContain('council')
    expect(roles).not.toContain('conversation')
  })
})
