import { type Proposal, proposeCatalogue, readText, SourceError, withAnswers } from '#doctor'

const proposed = (text: string): Proposal => proposeCatalogue(readText(text, 'tabel.csv'))
const brief = ({ catalogue }: Proposal): string[] =>
  catalogue.blocks.map(({ code, category, role, value, alternatives, limit, approval }) =>
    [
      code,
      ...(category === null ? [] : [category]),
      ...(role === 'base' ? [] : [role]),
      [value, ...alternatives]
        .map(({ kind, amount, percentage }) => [kind, amount ?? percentage].filter(Boolean).join(' '))
        .join(' or '),
      ...(limit.kind === 'none' ? [] : ['months' in limit ? `${limit.kind} ${String(limit.months)}` : limit.kind]),
      ...(approval ? ['approval'] : []),
    ].join(' | '),
  )
const asked = ({ questions }: Proposal): string[] => questions.map(({ code, cell }) => `${code} ${cell}`)

describe('tables nobody showed us before', () => {
  it('a pasted table with durations in a column of their own', () => {
    const proposal = proposed(
      [
        'Bouwblokken geldig vanaf 01-04-2023',
        'Doelgroep\tWaarde\tMaximale duur',
        'WW < 1 jaar\t€ 10.000 per jaar\t1 jaar',
        'Participatiewet > 2 jaar\t€ 40.000 per jaar\t2 jaar',
        'Banenafspraak\t€ 35.000 per jaar\tAltijd',
        'Werkervaringsplaats\t€ 750 per maand\tafgesproken periode',
        'BBL\t€ 5.000 per leerwerkjaar\tduur opdracht',
        'Inkoop sociale onderneming\tFactuurwaarde excl. btw\t',
        'Maatschappelijke activiteiten\tIn overleg\t',
      ].join('\n'),
    )
    expect(proposal.catalogue.validFrom).toBe('2023-04-01')
    expect(brief(proposal)).toEqual([
      'WW<1 | perFteYear 10000.00 | months 12',
      'PW>2 | perFteYear 40000.00 | months 24',
      'BANENAFSPRAAK | perFteYear 35000.00 | always',
      'WERKERVARING | perFteMonth 750.00 | agreement',
      'BBL | perFteYear 5000.00 | contract',
      'INKOOP | invoice',
      'MVO | agreed',
    ])
    expect(asked(proposal)).toEqual(['hours-norm-unknown B2'])
  })

  it('a table drawn with bars, with a footnote that asks for approval', () => {
    const proposal = proposed(
      [
        '| Bouwblok | Waarde |',
        '| --- | --- |',
        '| Bijstand korter dan 1 jaar | € 35.000 |',
        '| BOL stage | € 250 per week |',
        '| Activiteit (max. per dag) | € 1.000** |',
        '| Bonus 50-plus | Bonus € 10.000 |',
        '| Jobcoach | € 75 per uur of € 500 per dag |',
        '| ** alleen met toestemming vooraf | |',
      ].join('\n'),
    )
    expect(brief(proposal)).toEqual([
      'PW<1 | perFteYear 35000.00',
      'BOL | perWeek 250.00',
      'ACTIVITEIT | perDay 1000.00 | approval',
      '50P | bonus | perFteYear 10000.00',
      'JOBCOACH | perHour 75.00 or perDay 500.00',
    ])
  })

  it('several tables on one page, each with its own header and unit', () => {
    const proposal = proposed(
      [
        'Tabel 1 Plaatsingen;',
        'Doelgroep;Waarde per jaar (40 uur)',
        'WW;€ 15,000.00',
        'WIA;€ 30,000',
        ';',
        'Tabel 2 Leerlingen;',
        'Soort;Waarde per week',
        'BOL niveau 1 en 2;€ 300',
        'HBO stage;P.M.',
        'Tabel 3 Overig;',
        'Activiteit;Bedrag',
        'Gastles;€ 100 per uur',
        'Rondleiding;€ 250',
      ].join('\n'),
    )
    expect(proposal.catalogue.hoursPerWeek).toBe(40)
    expect(brief(proposal)).toEqual([
      'WW | Tabel 1 Plaatsingen | perFteYear 15000.00',
      'WIA | Tabel 1 Plaatsingen | unknown',
      'BOL-1-2 | Tabel 2 Leerlingen | perWeek 300.00',
      'STAGE-HBO | Tabel 2 Leerlingen | agreed',
      'GASTLES | Tabel 3 Overig | perHour 100.00',
      'RONDLEIDING | Tabel 3 Overig | perFteYear 250.00',
    ])
    expect(asked(proposal)).toEqual([
      'value-not-understood B4',
      'unit-unclear B13',
      'limit-unclear B2',
      'valid-from-unknown A1',
    ])
  })

  it('headings between the rows, several levels in a row, a range of amounts', () => {
    const proposal = proposed(
      [
        'Nr;Omschrijving;Bedrag',
        ';Uitkeringsgerechtigden;',
        '1;Participatiewet;€ 30.000',
        ';Leerlingen;',
        '2;BOL;€ 5.000 - € 7.500',
        ';Bonussen;',
        '3;50+;€ 5.000',
        '4;55+;€ 7.500',
        '5;PSO trede 1, 2 en 3;10%, 25%, 50%',
      ].join('\n'),
    )
    expect(brief(proposal)).toEqual([
      '1 | Uitkeringsgerechtigden | perFteYear 30000.00',
      '2 | Leerlingen | unknown',
      '3 | Bonussen | bonus | perFteYear 5000.00',
      '4 | Bonussen | bonus | perFteYear 7500.00',
      '5-1 | Bonussen | discount | discount 10',
      '5-2 | Bonussen | discount | discount 25',
      '5-3 | Bonussen | discount | discount 50',
    ])
    expect(asked(proposal)).toEqual(
      expect.arrayContaining([
        'value-not-understood C5',
        'levels-in-one-row C9',
        'bonus-stacking-unclear C7',
        'bonus-scope-unclear C7',
      ]),
    )
  })

  it('a table with tabs, far down in the text of a whole document that contradicts it', () => {
    const prose = 'De gemeente wil dat bedrijven mensen een kans geven, ook als dat even zoeken is; samen lukt dat.\n'
    const proposal = proposed(
      `Leidraad\n${prose.repeat(300)}Een bijstandsgerechtigde (fulltime, 1 jaar): €40.000 aan waarde.\n\n` +
        'Categorie\t\tVorm\tWaarde\tSpecificaties\nA\t1\tParticipatiewet\t€ 30.000,00\t1 fte, 1 jaar\n' +
        '\t2\tWW\t€ 15.000,00\t1 fte, 1 jaar\n',
    )
    expect(brief(proposal)).toEqual([
      '1 | A | perFteYear 30000.00 | months 12',
      '2 | A | perFteYear 15000.00 | months 12',
    ])
    expect(asked(proposal)).toContain('text-contradicts D305')
  })

  it('lines of a PDF without columns', () => {
    const proposal = proposed(
      [
        'Bouwblokken',
        '1 Participatiewet >2jr € 30.000,00 1 fte, 1 jaar',
        '2 Participatiewet <2jr € 40.000,00 1 fte, 1 jaar',
        '3 WW € 15.000,00 1 fte, 1 jaar',
      ].join('\n'),
    )
    expect(brief(proposal)).toEqual([
      '1 | perFteYear 30000.00 | months 12',
      '2 | perFteYear 40000.00 | months 12',
      '3 | perFteYear 15000.00 | months 12',
    ])
  })

  it('two columns of values: the newer one, and a question', () => {
    const proposal = proposed(
      'Doelgroep;Waarde 2024;Waarde 2025\nParticipatiewet;€ 30.000;€ 32.000\nWW;€ 15.000;€ 16.000\n',
    )
    expect(brief(proposal)).toEqual(['PW | perFteYear 32000.00', 'WW | perFteYear 16000.00'])
    expect(asked(proposal)).toContain('value-column-unclear C1')
  })

  it('a number that is used twice, a label that stands there twice', () => {
    const proposal = proposed('Nr;Doelgroep;Waarde\n1;WW;€ 10.000\n1;WIA;€ 20.000\n2;WW;€ 30.000\n')
    expect(proposal.catalogue.blocks.map(({ code }) => code)).toEqual(['1', '1-2', '2'])
    expect(asked(proposal)).toEqual(expect.arrayContaining(['code-duplicate A3', 'label-duplicate B4']))
  })

  it('a bonus above the highest block', () => {
    const proposal = proposed('Doelgroep;Waarde\nWW;€ 10.000\n50+;€ 12.000 extra op bovenstaande bedragen\n')
    expect(asked(proposal)).toContain('bonus-larger-than-base B3')
  })

  it('an amount under a row that already has one is counted nowhere', () => {
    const proposal = proposed('Doelgroep;Waarde\nWW;€ 10.000\n;€ 99.000\nWIA;€ 20.000\n')
    expect(brief(proposal)).toEqual(['WW | perFteYear 10000.00', 'WIA | perFteYear 20000.00'])
    expect(asked(proposal)).toContain('amount-without-row B3')
  })

  it('remarks are no descriptions, also where the descriptions are gone', () => {
    const [placements, advice] = [
      'Doelgroep;Waarde per jaar\nWW;€ 15.000\nPW;€ 30.000',
      'Activiteit;Bedrag per uur;Bewijs',
    ]
    const { catalogue, rows } = proposed(`${placements}\n\n${advice}\n;€ 100;Foto en verslag\n;€ 90;Verklaring`)
    expect(catalogue.blocks.map(({ label }) => label)).toEqual(['WW', 'PW'])
    expect(rows.filter(({ taken }) => taken === 'not-understood').map(({ row }) => row)).toEqual([6, 7])
  })

  it('names that a program could trip over are names', () => {
    const proposal = proposed('Doelgroep;Waarde\n__proto__;€ 10.000\nconstructor;€ 20.000\n=1+1;€ 30.000\n')
    expect(proposal.catalogue.blocks.map(({ label }) => label)).toEqual(['__proto__', 'constructor', '=1+1'])
    expect(proposal.catalogue.blocks.every(({ code }) => !code.includes('+'))).toBe(true)
  })

  it('cells without end are cut, not chewed on', () => {
    const long = (text: string): string => text.repeat(100_000)
    const proposal = proposed(
      `Doelgroep;Waarde\n${long('a')};€ 1.000\nWW;${long('9.')}\nWIA;${long('€ ')}\n${long('(')};€ 5.000\n`,
    )
    expect(proposal.catalogue.blocks.map(({ value }) => value.amount ?? value.kind)).toEqual([
      '1000.00',
      'unknown',
      'unknown',
      '5000.00',
    ])
    expect(Math.max(...proposal.catalogue.blocks.map(({ label }) => label.length))).toBeLessThan(2100)
  })

  it.each([
    ['prose', 'Beste lezer,\nhier staat niets.\nGroet\n'],
    ['a table without values', 'Naam;Plaats\nJan;Diemen\nPiet;Uithoorn\n'],
    ['a table of contents', 'Inhoud\tblz\nVoorwoord\t4\nHet stappenplan\t8\nStap 1: maak een plan\t9\nBijlagen\t44\n'],
    ['only a header', 'Doelgroep;Waarde\n'],
  ])('%s is no table of blocks', (_name, text) => {
    expect(() => proposed(text)).toThrow(SourceError)
  })
})

describe('amounts on lines of their own, apart from their descriptions', () => {
  it.each([
    ['column after column', 'Doelgroep\nParticipatiewet\nWW\nWIA\nWaarde\n€ 30.000\n€ 15.000\n€ 25.000'],
    ['row after row', 'Doelgroep\nWaarde\nParticipatiewet\n€ 30.000\nWW\n€ 15.000\nWIA\n€ 25.000'],
    ['without headers', 'Participatiewet\nWW\nWIA\n€ 30.000\n€ 15.000\n€ 25.000'],
    ['without headers, row after row', 'Participatiewet\n€ 30.000\nWW\n€ 15.000\nWIA\n€ 25.000'],
    ['with numbers', 'Nr\n1\n2\n3\nDoelgroep\nParticipatiewet\nWW\nWIA\nWaarde\n€ 30.000\n€ 15.000\n€ 25.000'],
  ])('%s: paired in their order, and asked of every block', (_name, text) => {
    const proposal = proposed(text)
    expect(proposal.catalogue.blocks.map(({ label, value }) => [label, value.amount])).toEqual([
      ['Participatiewet', '30000.00'],
      ['WW', '15000.00'],
      ['WIA', '25000.00'],
    ])
    const asks = proposal.questions.find(({ code }) => code === 'lines-paired')
    expect(asks?.blocks).toEqual(proposal.catalogue.blocks.map(({ code }) => code))
    const lines = text.split('\n')
    for (const { source, published } of proposal.catalogue.blocks)
      expect([source.cell, lines[source.row - 1]]).toEqual([`A${String(source.row)}`, published])
    expect(proposal.rows).toHaveLength(lines.length)
    expect(withAnswers(proposal, { [asks?.id ?? '']: 'no-value' }).blocks.map(({ value }) => value.kind)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
  })

  it.each([
    ['one description more', 'Doelgroep\nParticipatiewet\nWW\nWIA\nWaarde\n€ 30.000\n€ 15.000'],
    ['one amount more', 'Doelgroep\nParticipatiewet\nWW\nWaarde\n€ 30.000\n€ 15.000\n€ 25.000'],
    ['a heading among them', 'Doelgroep\nMet uitkering\nWW\nZonder uitkering\nNUG\nWaarde\n€ 30.000\n€ 15.000'],
    ['an amount that is missing', 'Participatiewet\n€ 30.000\nWW\nWIA\n€ 25.000\nWajong\n€ 40.000'],
  ])('%s: refused, with what to do', (_name, text) => {
    expect(() => proposed(text)).toThrow(expect.objectContaining({ problem: 'loose-amounts' }))
  })
})

describe('amounts that would be wrong without a question', () => {
  const valueOf = (cell: string): { value: unknown; asks: string[] } => {
    const proposal = proposed(`Nr;Doelgroep;Waarde\n1;Participatiewet;€ 30.000 per jaar\n2;WW;${cell}`)
    const { kind, amount } = proposal.catalogue.blocks[1]?.value ?? { kind: 'none' }
    return {
      value: [kind, amount].filter(Boolean).join(' '),
      asks: proposal.questions.filter(({ blocks, cell: at }) => blocks.includes('2') && at === 'C3').map((q) => q.code),
    }
  }

  it.each([
    ['€ 15.000 per half jaar', 'unknown', 'value-not-understood'],
    ['€ 15.000 per 2 jaar', 'unknown', 'value-not-understood'],
    ['€ 150 per dag deel', 'unknown', 'value-not-understood'],
    ['€ 1.250 p.m.', 'unknown', 'value-not-understood'],
    ['€ 30.000 / 15.000', 'unknown', 'value-not-understood'],
    ['€ 12.100 incl. btw', 'unknown', 'value-not-understood'],
    ['€ 2.500 eenmalig', 'unknown', 'value-not-understood'],
    ['€ 30k', 'unknown', 'value-not-understood'],
    ['€ 1,5 mln', 'unknown', 'value-not-understood'],
    ['€ 15 mille', 'unknown', 'value-not-understood'],
    ['2 x € 15.000', 'unknown', 'value-not-understood'],
    ['€ 1.250 x aantal maanden', 'unknown', 'value-not-understood'],
    ['€ 15.000 per 10 kandidaten', 'unknown', 'value-not-understood'],
    ['€ 15.000 voor 2 jaar', 'unknown', 'value-not-understood'],
    ['€ 15.000 voor 6 maanden', 'unknown', 'value-not-understood'],
    ['€ 15.000 bij 24 uur per week', 'unknown', 'value-not-understood'],
    ['€ 15.000 per workshop', 'unknown', 'value-not-understood'],
    ['€ 15.000 (was € 14.000)', 'unknown', 'value-not-understood'],
  ])('%s', (cell, value, question) => {
    expect(valueOf(cell)).toEqual({ value, asks: [question] })
  })

  it.each([
    ['€ 15.000 voor 1 jaar', 'perFteYear 15000.00'],
    ['€ 15.000 bij 36 uur', 'perFteYear 15000.00'],
    ['€ 15.000 - 12 maanden', 'perFteYear 15000.00'],
    ['€ 15.000 (max. 24 maanden)', 'perFteYear 15000.00'],
    ['€ 15.000 p.p.', 'perPerson 15000.00'],
    ['€ 15.000 p/p', 'perPerson 15000.00'],
  ])('%s is certain', (cell, value) => {
    expect(valueOf(cell)).toEqual({ value, asks: [] })
  })

  it('a euro sign in the header', () => {
    const { catalogue } = proposed('Bouwblok;Waarde per jaar (€);Duur\nPW;30.000;24 maanden\nWW;15.000;12 maanden')
    expect(catalogue.blocks.map(({ label, value }) => [label, value.amount])).toEqual([
      ['PW', '30000.00'],
      ['WW', '15000.00'],
    ])
  })

  it('a duration after a comma never becomes cents', () => {
    const text =
      'Doelgroep,Waarde,Duur\nPW,€ 30.000,12 maanden\nWW,"€ 15.000,00",12 maanden\nWajong,€ 35.000,24 maanden'
    expect(brief(proposed(text)).map((line) => line.replace(/^\S+ \| /, ''))).toEqual([
      'perFteYear 30000.00 | months 12',
      'perFteYear 15000.00 | months 12',
      'perFteYear 35000.00 | months 24',
    ])
  })

  it('text of a page keeps a label with a double space and a label on two lines whole', () => {
    const { catalogue } = proposed(
      [
        'Nr   Doelgroep                         Waarde per jaar   Duur',
        '1    Participatiewet  < 2 jaar         € 30.000,00       max. 24 mnd',
        '2    WW                                €15.000,00        max. 12 mnd',
        '     ouder dan 50 jaar',
        '3    Wajong                            € 35.000,=        max. 36 mnd',
      ].join('\n'),
    )
    expect(catalogue.blocks.map(({ code, label, category }) => [code, label, category])).toEqual([
      ['1', 'Participatiewet < 2 jaar', null],
      ['2', 'WW ouder dan 50 jaar', null],
      ['3', 'Wajong', null],
    ])
  })

  it('a sheet of a hundred thousand rows is refused at once, rows without end are not joined', () => {
    const rows = Array.from({ length: 100_001 }, (_, at) => ({ row: at + 1, cells: ['1'] }))
    expect(() => proposeCatalogue({ name: 'lang.xlsx', rows, hash: '' })).toThrow(SourceError)
    const many = proposed(
      `Nr;Doelgroep;Waarde\n1;WW;€ 15.000 per jaar\n${';;en verder\n'.repeat(90_000)}2;PW;€ 5.000 per jaar`,
    )
    expect(many.catalogue.blocks).toHaveLength(2)
    expect(many.rows.filter(({ taken }) => taken === 'not-understood').length).toBeGreaterThan(80_000)
  })
})
