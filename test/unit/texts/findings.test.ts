import { finding, type Finding, type FindingCode, type FindingParams, type Place, SEVERITIES } from '#findings'
import { findingTexts } from '#texts'

const at: Place = { kind: 'cell', sheet: 'Inzet', address: 'F14', header: 'Fte' }
const row: Place = { kind: 'cell', sheet: 'Inzet', address: 'C22', header: 'Inzet' }

const SAMPLES: { readonly [C in FindingCode]: FindingParams[C] } = {
  'workbook-unreadable': { problem: 'encrypted' },
  'sheet-missing': {},
  'table-missing': { table: 'contributions' },
  'column-missing': { table: 'contributions', column: 'Kwartaal', proposal: 'Kwartal' },
  'column-duplicate': { table: 'contributions', column: 'Fte', addresses: 'G1, M1' },
  'column-unmapped': { table: 'contributions', column: 'Kleur', proposal: null },
  'value-missing': { column: 'Fte', example: '0,5' },
  'number-invalid': { column: 'Fte', found: '1.250', example: '0,5', asThousands: '1250', asDecimal: '1.25' },
  'number-as-text': { column: 'Fte', value: '0.5' },
  'date-invalid': { column: 'Startdatum', found: 'maart' },
  'date-as-text': { column: 'Startdatum', day: '2026-04-01' },
  'quarter-invalid': { column: 'Kwartaal', found: 'H1' },
  'percentage-invalid': { column: 'Percentage', found: '5', proposal: '5' },
  'amount-negative': { column: 'Bedrag', amount: '-12.50' },
  'text-untrimmed': { column: 'Opdracht' },
  'formula-error': { column: 'Fte', error: '#N/A' },
  'status-unknown': { column: 'Status', found: 'ingedient', nearest: 'ingediend', allowed: 'concept, ingediend' },
  'contract-unknown': { contract: 'OP-9', nearest: 'OP-1' },
  'block-unknown': { block: 'WW2', catalogue: 'Bouwblokken DUOplus', nearest: 'WW' },
  'block-value-unknown': { block: 'BESCHUT', catalogue: 'Bouwblokken DUOplus' },
  'catalogue-unknown': { catalogue: null, nearest: null },
  'policy-unknown': { policy: 'duoplis', nearest: 'duoplus' },
  'version-not-in-force': {
    kind: 'catalogue',
    version: 'den-haag@2023-07-01',
    from: '2023-07-01',
    until: null,
    day: '2022-12-01',
  },
  'quantity-missing': { block: '2', column: 'Fte' },
  'date-order': { start: '2026-04-01', end: '2026-03-31' },
  'date-outside-contract': { start: '2025-12-31', end: '', contractStart: '2026-01-01', contractEnd: '2026-12-31' },
  'date-outside-quarter': { start: '2026-07-01', end: '', quarter: '2026-Q2' },
  'quarter-in-future': { quarter: '2026-Q4', today: '2026-07-15' },
  'fte-out-of-range': { fte: '36' },
  'hours-below-minimum': { hours: '11', minimum: '12', block: 'WW<1' },
  'duration-over-maximum': { block: '3', months: '16', maximum: '12', counted: '10000.00', without: '13333.33' },
  'bonus-without-base': { block: '12' },
  'bonus-not-allowed': { bonus: '12', base: '3', allowed: '1, 2, 4' },
  'approval-missing': { block: '11' },
  'evidence-missing': { block: '11', evidence: 'Kopie factuur' },
  'value-mismatch': { claimed: '3750.00', computed: '2500.00', difference: '1250.00' },
  'contract-duplicate': { contract: 'OP-1', firstRow: 5 },
  'placement-duplicate': { otherSheet: 'Q2', otherRow: 9, row: 22 },
  'obligation-mismatch': {
    written: '39000.00',
    computed: '40000.00',
    difference: '-1000.00',
    basis: '5',
    of: '800000.00',
  },
  'obligation-not-applicable': { value: '150000.00', policy: 'DUOplus' },
  'behind-schedule': {
    contract: 'OP-1',
    realised: '10000.00',
    expected: '21000.00',
    quarter: '2026-Q2',
    difference: '11000.00',
  },
  'privacy-bsn': { masked: '*********' },
  'privacy-bsn-possible': { masked: '*********', count: 1 },
  'privacy-name': { column: 'Naam kandidaat' },
  'privacy-birthdate': { column: 'Geboortedatum' },
}

const CODES = Object.keys(SEVERITIES) as FindingCode[]
const made = (code: FindingCode, place: Place | null = at): Finding => finding(code, place, SAMPLES[code] as never)
const plain = (text: string): string => text.replace(/\u00a0/g, ' ')

describe.each(['nl', 'en'] as const)('sentences in %s', (language) => {
  const texts = findingTexts(language)

  it.each(CODES)('%s is whole, ends well and says nothing odd, with and without a place', (code) => {
    for (const place of [at, null, { kind: 'sheet', sheet: 'Inzet' } as const]) {
      const sentence = texts.sentence(made(code, place))
      expect(sentence).toMatch(/^\p{Lu}|^[A-Z]+\d|^this row|^deze rij/u)
      expect(sentence).toMatch(/\.$|\?$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!|\{|\}| {2}/)
    }
    expect(texts.title(code)).toMatch(/^\p{Lu}/u)
  })

  it('sentences stay short', () => {
    for (const code of CODES) {
      for (const part of plain(texts.sentence(made(code))).split(/(?<=[.?])\s+(?=[\p{Lu}])/u)) {
        expect([code, part, part.split(' ').length <= 30]).toEqual([code, part, true])
      }
    }
  })
})

describe('Dutch', () => {
  const say = (code: FindingCode, place: Place | null = at): string =>
    plain(findingTexts('nl').sentence(made(code, place)))
  it.each<[FindingCode, string]>([
    ['value-missing', 'In F14 (Fte) staat niets. Hier hoort een waarde te staan, bijvoorbeeld 0,5. Vul de cel in.'],
    ['number-invalid', 'In F14 (Fte) staat „1.250”. Dat kan 1.250 zijn of 1,25. Vul een van beide in.'],
    [
      'date-invalid',
      'In F14 (Startdatum) staat „maart”. Een datum heeft dag, maand en jaar, bijvoorbeeld 14-03-2026. Vul de hele datum in.',
    ],
    ['percentage-invalid', 'In F14 (Percentage) staat „5”. Bedoelt u 5%? Typ dan 5%, met het procentteken.'],
    [
      'block-unknown',
      'In F14 (Fte) staat bouwblok „WW2”. Dat staat niet in de catalogus Bouwblokken DUOplus. Bedoelt u „WW”? Kies een blok uit de lijst.',
    ],
    [
      'duration-over-maximum',
      'Bouwblok 3 telt hoogstens 12 maanden mee. Deze plaatsing loopt nu 16 maanden. De rij telt voor € 10.000 in plaats van € 13.333,33. Pas de opgevoerde waarde aan als dat nodig is.',
    ],
    [
      'obligation-mismatch',
      'In F14 (Fte) staat € 39.000, maar 5% van € 800.000 geeft € 40.000. Dat is € 1.000 te laag. We rekenen met wat er staat. Controleer het contract.',
    ],
    [
      'fte-out-of-range',
      'F14 (Fte) komt uit op 36 fte. Een plaatsing is hoogstens 1 fte, bijvoorbeeld 0,5. Staan hier uren? Zet die dan in de kolom Uren per week.',
    ],
    [
      'workbook-unreadable',
      'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.',
    ],
  ])('%s', (code, expected) => expect(say(code)).toBe(expected))

  it('names the other sheet where the double stands elsewhere', () => {
    expect(say('placement-duplicate', row)).toBe(
      'Rij 22 en rij 9 op blad Q2 beschrijven dezelfde plaatsing in hetzelfde kwartaal. Is het één plaatsing? Verwijder dan een van de twee. Zijn het er twee? Geef elk een eigen kenmerk.',
    )
  })

  it('levels have a word', () => {
    const { severity } = findingTexts('nl')
    expect([severity('error'), severity('warning'), severity('info')]).toEqual(['Blokkerend', 'Controleren', 'Tip'])
  })
})
