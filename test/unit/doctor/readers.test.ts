import { bonusScope, bonusesInNote, isBonus } from '../../../src/doctor/read-bonus'
import { asksApproval, evidenceIn } from '../../../src/doctor/read-demands'
import { ageIn, benefitMonths, levelsIn } from '../../../src/doctor/read-conditions'
import { limitInLabel, limitsInNote, readLimit } from '../../../src/doctor/read-limit'
import { hoursNormIn, minimumHoursIn, unitIn } from '../../../src/doctor/read-unit'
import { readValue, type ValueReading } from '../../../src/doctor/read-amount'
import { joinedText } from '../../../src/doctor/table-rows'
import { validFromIn } from '../../../src/doctor/catalogue-facts'
import { footnote, marksIn, splitNote, withoutMark } from '../../../src/doctor/footnotes'
import { typoIn } from '../../../src/doctor/plausibility'
import { shortCode } from '#doctor'

const said = (reading: ValueReading): string => {
  switch (reading.kind) {
    case 'amounts':
      return reading.amounts
        .map(({ amount, unit, atMost }) => [atMost === true ? 'at most' : '', amount, unit ?? ''].join(' ').trim())
        .join(' or ')
    case 'mixed':
      return reading.values
        .map((value) => ('unit' in value ? `${value.amount} ${value.unit ?? ''}` : value.kind))
        .join(' or ')
    case 'words':
      return reading.value.kind
    case 'discount':
      return `discount ${reading.percentages.join(' ')}`.trim()
    case 'not-understood':
      return `? ${reading.candidates.join(' ')}`.trim()
    default:
      return reading.kind
  }
}

describe('a value cell', () => {
  it.each([
    ['€ 30.000,00', '30000.00'],
    ['€15.000,00', '15000.00'],
    ['€ 100,-', '100.00'],
    ['€ 100,--', '100.00'],
    ['€ 35.000,=', '35000.00'],
    ['€ 5.000', '5000.00'],
    ['€ 1.000**', '1000.00'],
    ['€ 1.000 (2)', '1000.00'],
    ['EUR 12.500,50', '12500.50'],
    ['35.000 euro', '35000.00'],
    ['30000', '30000.00'],
    ['30.000 per jaar', '30000.00 perFteYear'],
    ['Bonus € 10.000', '10000.00'],
    ['€ 10.000 extra op bovenstaande bedragen', '10000.00'],
    ['€ 750 per maand', '750.00 perFteMonth'],
    ['€ 5.000 per leerwerkjaar', '5000.00 perFteYear'],
    ['€ 60/uur', '60.00 perHour'],
    ['€ 75 per uur of € 500 per dag', '75.00 perHour or 500.00 perDay'],
    ['per medewerker € 100 per besteed uur of factuur ingezette activiteit', '100.00 perHour or invoice'],
    ['¬ 5.000', '5000.00'],
    ['£ 5.000', '?'],
    ['$ 5.000', '?'],
    ['Factuurwaarde', 'invoice'],
    ['betaalde rekeningen aan SW-bedrijf', 'invoice'],
    ['Gemaakte kosten', 'cost'],
    ['Daadwerkelijk gemaakte arbeidskosten opvoeren', 'labourCost'],
    ['In overleg met coördinator', 'agreed'],
    ['P.M. (€ 100,- per besteed uur)', 'agreed'],
    ['10%, 25%', 'discount 10 25'],
    ['Korting op arbeidscomponent SR-verplichting: 10%, 25%', 'discount 10 25'],
    ['Korting op arbeidscomponent', 'discount'],
    ['2,5%', 'discount 2.5'],
    ['Afhankelijk per doelgroep*', 'see-rows'],
    ['', 'blank'],
    ['-', 'blank'],
    ['€ 30,000', '? 30000.00 30.00'],
    ['€ 30,000.00', '30000.00'],
    ['€ 5.000 - € 7.500', '? 5000.00 7500.00'],
    ['max. € 1.000 per dag', 'at most 1000.00 perDay'],
    ['maximaal € 1.000', 'at most 1000.00'],
    ['max. € 1.210 incl. btw', '? 1210.00'],
    ['vanaf € 500 per dag', '? 500.00'],
    ['tot € 5.000', '? 5000.00'],
    ['maximaal 1.000 euro per dag', 'at most 1000.00 perDay'],
    ['€ 75 per uur, maximaal 20 uur', '75.00 perHour'],
    ['€ 1.500 per workshop', '1500.00'],
    ['€ 1.200 per mnd', '1200.00 perFteMonth'],
    ['€ 1.23.4', '?'],
    ['€ 15.5000', '?'],
    ['-€ 5.000', '?'],
    ['- 5.000', '?'],
    ['€ 30 000', '30000.00'],
    ['€ 5.000.', '5000.00'],
    ['2 jaar', '?'],
    ['hoog', '?'],
    ['36 uur', '?'],
    ['5% van de opdracht', '?'],
  ])('%s reads as %s', (text, expected) => {
    expect(said(readValue(text))).toBe(expected)
  })
})

describe('a unit in words', () => {
  it.each([
    ['1 fte, 1 jaar', 'perFteYear'],
    ['Waarde per jaar op basis van 36 uur', 'perFteYear'],
    ['Inspanningswaarde o.b.v. jaarcontract fulltime (=36 uur). Minimaal 12 uur per week per persoon', 'perFteYear'],
    ['Per uur, Reistijd niet inbegrepen.', 'perHour'],
    ['per besteed uur', 'perHour'],
    ['per dag', 'perDay'],
    ['per week', 'perWeek'],
    ['per plaatsing', 'perPerson'],
    ['36 uur per week', null],
    ['8 uur per dag', null],
    ['Waarde', null],
  ])('%s is %s', (text, expected) => {
    expect(unitIn(text)).toBe(expected)
  })

  it.each([
    ['op basis van 36 uur', 36],
    ['(=36 uur) - naar rato. Minimaal 12 uur per week', 36],
    ['fulltime (40 uur per week)', 40],
    ['36-urige werkweek', 36],
    ['Minimaal 24 uur per week', null],
    ['100 uur', null],
  ])('%s has hours norm %s', (text, expected) => {
    expect(hoursNormIn(text)).toBe(expected)
  })

  it('finds the least hours a week', () => {
    expect(minimumHoursIn('Minimaal 12 uur per week per persoon')).toBe(12)
    expect(minimumHoursIn('36 uur per week')).toBeNull()
  })
})

describe('a counting limit', () => {
  const brief = (text: string): string => {
    const reading = readLimit(text)
    if (reading.kind !== 'limit') return reading.kind
    return 'months' in reading.limit ? `${reading.limit.kind} ${String(reading.limit.months)}` : reading.limit.kind
  }
  it.each([
    ['1 fte, 1 jaar', 'months 12'],
    ['2 Jaar', 'months 24'],
    ['1 jaar, naar rato van de duur van de overeenkomst', 'months 12'],
    ['maximaal twee jaar', 'months 24'],
    ['anderhalf jaar', 'months 18'],
    ['max. 6 mnd', 'months 6'],
    ['2 jaar in gewerkte uren', 'fteMonths 24'],
    ['Duur indicatie', 'agreement'],
    ['Duur stage, incl. begeleidingskosten van de praktijkopleider', 'agreement'],
    ['afgesproken periode', 'agreement'],
    ['Duur opdracht', 'contract'],
    ['looptijd contract', 'contract'],
    ['Altijd', 'always'],
    ['zolang in het register', 'always'],
    ['na een stage van minimaal 6 maanden', 'none'],
    ['jonger dan 27 jaar', 'none'],
    ['Bovenop categorie A', 'none'],
    ['', 'none'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected)
  })

  it('in a label counts only with a maximum of the placement', () => {
    expect(limitInLabel('BBL maximaal niveau 2 (dienstverband maximaal 24 maanden)')).toEqual({
      kind: 'months',
      months: 24,
    })
    expect(limitInLabel('> 2 jaar in Participatiewet')).toBeNull()
    expect(limitInLabel('WW tot 1 jaar')).toBeNull()
  })

  it('in a note holds for the groups of its own sentence', () => {
    const limits = limitsInNote(
      'Kandidaat telt maximaal 12 maanden mee. Kandidaten van de WIA tellen maximaal 24 maanden mee. Banenafspraak telt altijd mee. Wie binnen 12 maanden voor het contract begon, telt mee.',
    )
    expect(limits.standard).toEqual({ kind: 'months', months: 12 })
    expect(Object.fromEntries(limits.byGroup)).toEqual({
      WIA: { kind: 'months', months: 24 },
      BANENAFSPRAAK: { kind: 'always' },
    })
  })
})

describe('a bonus', () => {
  it.each([
    ['Bovenop categorie A', { kind: 'category', categories: ['A'] }],
    ['Bovenop categorie A en B', { kind: 'category', categories: ['A', 'B'] }],
    ['Bovenop categorie A t/m C', { kind: 'category', categories: ['A', 'B', 'C'] }],
    ['waarden uit blok a) worden verhoogd', { kind: 'category', categories: ['A'] }],
    ['bovenop blok 1, 2 en 3', { kind: 'codes', codes: ['1', '2', '3'] }],
    ['bovenop bouwblok 2 t/m 4', { kind: 'codes', codes: ['2', '3', '4'] }],
    ['extra op bovenstaande bedragen', { kind: 'rows-above' }],
    ['€ 10.000', { kind: 'not-published' }],
  ])('%s stands on %j', (text, expected) => {
    expect(bonusScope(text)).toEqual(expected)
  })

  it.each([
    ['Bonus', '€ 5.000', '', '55+', true],
    [null, '€ 10.000 extra op bovenstaande bedragen', '', 'vast dienstverband', true],
    [null, '€ 5.000', 'Bovenop categorie A', '56+', true],
    [null, '€ 5.000', 'extra begeleiding nodig', 'Stage', false],
    ['A', '€ 30.000', '1 fte, 1 jaar', 'WW', false],
  ])('category %s, value %s, detail %s, label %s: %s', (category, value, details, label, expected) => {
    expect(isBonus(category, value, details, label)).toBe(expected)
  })

  it('can stand in a note, line by line', () => {
    const note =
      '*Bedragen worden verhoogd:\n- 50 jaar of ouder – blok verhoogd met: - € 5.000,=\nBoven € 200.000 geldt overleg.'
    expect(bonusesInNote(note)).toEqual([
      {
        label: '50 jaar of ouder – blok verhoogd met:',
        valueText: '€ 5.000,=',
        sentence: '- 50 jaar of ouder – blok verhoogd met: - € 5.000,=',
      },
    ])
  })
})

describe('what a row asks for', () => {
  it('approval', () => {
    expect(asksApproval('Alleen na goedkeuring van contactpersoon')).toBe(true)
    expect(asksApproval('Geen goedkeuring nodig')).toBe(false)
    expect(asksApproval('1 fte, 1 jaar')).toBe(false)
  })

  it.each([
    ['Alleen na goedkeuring van contactpersoon; kopie factuur overleggen', [['kopie factuur']]],
    ['arbeidsovereenkomst en urenstaat overleggen', [['arbeidsovereenkomst'], ['urenstaat']]],
    ['UWV-beschikking of doelgroepverklaring aanleveren', [['UWV-beschikking', 'doelgroepverklaring']]],
    ['Duur praktijkovereenkomst', []],
  ])('evidence: %s', (text, expected) => {
    expect(evidenceIn(text)).toEqual(expected)
  })
})

describe('conditions in a label', () => {
  it.each([
    ['Participatiewet >2jr', '24< '],
    ['Participatiewet <2jr', ' <24'],
    ['> 3 maanden - 1 jaar in WW', '3< <=12'],
    ['WW langer dan 1 jaar', '12< '],
    ['WW tot 1 jaar', ' <12'],
    ['6 tot 12 maanden WW', '6<= <=12'],
    ['Participatiewet', 'none'],
    ['BOL (stage) voor jongeren < 23 jaar', 'none'],
    ['BBL (dienstverband maximaal 24 maanden)', 'none'],
  ])('benefit duration of %s: %s', (label, expected) => {
    const bounds = benefitMonths(label)
    const shown =
      bounds === null
        ? 'none'
        : `${bounds.min === null ? '' : `${String(bounds.min)}${bounds.minIncluded ? '<=' : '<'}`} ${bounds.max === null ? '' : `${bounds.maxIncluded ? '<=' : '<'}${String(bounds.max)}`}`
    expect(shown).toBe(expected)
  })

  it.each([
    ['55+', 55, null],
    ['50-plus', 50, null],
    ['50 jaar of ouder zijn', 50, null],
    ['jongeren < 23 jaar', null, 23],
    ['Jongeren 16-27 jaar', 16, 27],
    ['Participatiewet > 2 jaar', null, null],
  ])('age in %s', (label, min, max) => {
    const age = ageIn(label)
    expect([age?.min ?? null, age?.max ?? null]).toEqual([min, max])
  })

  it.each([
    ['Stages MBO 1,2 of Stagiair', [1, 2]],
    ['Stage MBO 3, 4 en HBO', [3, 4]],
    ['BBL maximaal niveau 2', [1, 2]],
    ['BBL niveau 3 en hoger', [3]],
    ['Stagiair(e)s mbo, hbo', undefined],
  ])('levels in %s', (label, expected) => {
    expect(levelsIn(label)?.levels).toEqual(expected)
  })
})

describe('a short code', () => {
  it.each([
    ['Banenafspraak (ook: Wajong, Wet sociale werkvoorziening (Wsw))', 'BANENAFSPRAAK'],
    ['Wajong Wajong / Banenafspraak', 'BANENAFSPRAAK'],
    ['Wajong', 'WAJONG'],
    ['e)  Onderaanneming via Sociale Werkvoorziening', 'SW'],
    ['Participatiewet <2jr', 'PW<2'],
    ['<2 jaar in Participatiewet', 'PW<2'],
    ['WW > 6 maanden', 'WW>6M'],
    ['Wia/Wao', 'WIA/WAO'],
    ['Niet-uitkeringsgerechtigden (nuggers)', 'NUG'],
    ['Statushouders', 'STATUSHOUDER'],
    ['Jobcoach', 'JOBCOACH'],
    ['c) Rondleiding op het werk', 'RONDLEIDING-WERK'],
    ['C++ les', 'C-LES'],
    ['???', 'BLOK'],
  ])('%s is %s', (label, expected) => {
    expect(shortCode(label)).toBe(expected)
  })
})

describe('small print', () => {
  it('finds marks and their notes', () => {
    expect(marksIn('Banenafpraak (1)')).toEqual(['(1)'])
    expect(marksIn('IPS (IPS)***')).toEqual(['***'])
    expect(marksIn('fulltime (36 uur)')).toEqual([])
    expect(withoutMark('MVO (4) (diensten)', '(4)')).toBe('MVO (diensten)')
    expect(withoutMark('a* b**', '*')).toBe('a b**')
    expect(footnote('** alleen na overleg')).toEqual({ mark: '**', text: 'alleen na overleg' })
    expect(footnote('Stage')).toBeNull()
    expect(splitNote('Wajong\n *Bovenstaande waarden')).toEqual({ label: 'Wajong', note: ' *Bovenstaande waarden' })
  })

  it('joins a broken text without doubling the letters at the break', () => {
    expect(joinedText('Korting op arbeidscomponent', 'nt SR- verplichting: 50%')).toBe(
      'Korting op arbeidscomponent SR- verplichting: 50%',
    )
    expect(joinedText('Alleen na goedkeuring van', 'contactpersoon')).toBe('Alleen na goedkeuring van contactpersoon')
    expect(joinedText('', 'x')).toBe('x')
  })

  it.each([
    ['bouwblokken voor opdrachten vanaf 1 juli 2023.', '2023-07-01', null],
    ['Voor projecten gegund vanaf 01-01-2022', '2022-01-01', 'award'],
    ['Geldig vanaf 2021-04-01', '2021-04-01', null],
    ['bedragen van 2023', undefined, undefined],
    ['vanaf 31 februari 2023', undefined, undefined],
  ])('%s is in force from %s', (text, day, selectedBy) => {
    const found = validFromIn([text])
    expect([found?.day, found?.selectedBy]).toEqual([day, selectedBy])
  })

  it('sees one wrong letter in a word of the field, and no plural', () => {
    expect(typoIn('Banenafpraak (1)')).toEqual({ written: 'Banenafpraak', meant: 'Banenafspraak' })
    expect(typoIn('Statushouders')).toBeNull()
    expect(typoIn('Werkervaringsbaan')).toBeNull()
  })
})
