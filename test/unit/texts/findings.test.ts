import { EXAMPLES, finding, type Finding, type FindingCode, type Place, SEVERITIES } from '#findings'
import { findingTexts } from '#texts'

const at: Place = { kind: 'cell', sheet: 'Inzet', address: 'F14', header: 'Fte' }
const row: Place = { kind: 'cell', sheet: 'Inzet', address: 'C22', header: 'Inzet' }

const CODES = Object.keys(SEVERITIES) as FindingCode[]
const made = (code: FindingCode, place: Place | null = at): Finding => finding(code, place, EXAMPLES[code] as never)
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
      'template-outdated',
      'Deze werkmap is gemaakt met sjabloon 2025-4; nu is er 2026-1. Nieuw is: Bewijs en Status. U kunt gewoon doorwerken. Wilt u het nieuwe sjabloon? Voeg het in en neem uw rijen over.',
    ],
    [
      'quarter-from-sheet',
      'Deze tabel heeft geen kolom Kwartaal. We lezen Q1 2026 uit de naam van het blad, „1e kwartaal 2026”. Klopt dat niet? Voeg dan de kolom Kwartaal toe.',
    ],
    [
      'placement-overlap',
      'Rij 22 en rij 9 gaan over dezelfde plaatsing en zijn van 01-04-2026 tot en met 30-06-2026 samen 1,5 fte. Een plaatsing is hoogstens 1 fte. Verbeter de dagen of de fte, of geef elke plaatsing een eigen kenmerk.',
    ],
    [
      'percentage-deviates',
      'In F14 (Fte) staat 3%. Het beleid DUOplus noemt 5% of 2%. Is dit zo afgesproken? Vul dan de kolom Reden afwijking in. Pas anders het percentage aan.',
    ],
    [
      'approved-changed',
      'Rij 14 kreeg akkoord op 10-04-2026. Daarna is gewijzigd: Fte en Bedrag. Zet terug wat er stond, of laat de contractmanager opnieuw akkoord geven.',
    ],
    [
      'approved-unsigned',
      'In F14 (Fte) staat akkoord, maar niemand heeft rij 14 in het taakvenster goedgekeurd. Laat de contractmanager akkoord geven, of zet de status op ingediend.',
    ],
    [
      'report-missing',
      'Voor opdracht OP-1 staat er geen inzet in Q1 2026 en Q2 2026. Die kwartalen zijn voorbij. Vul de rijen aan, of leg uit waarom er niets was.',
    ],
    [
      'over-delivered',
      'Voor opdracht OP-1 is € 23.500 goedgekeurd. Dat is € 3.500 meer dan de verplichting van € 20.000. Het beleid zegt niet of het meerdere ergens anders meetelt. U hoeft niets te doen.',
    ],
    [
      'shortfall-at-end',
      'Opdracht OP-1 liep tot en met 30-06-2026. Goedgekeurd is € 15.000 van € 20.000: er ontbreekt € 5.000. Nog in behandeling is € 2.000. Volgens het beleid kan € 7.500 worden ingehouden. Bespreek de afronding met de opdrachtnemer.',
    ],
    [
      'mix-cap-exceeded',
      'Bij opdracht OP-1 is € 12.000 ingediend en goedgekeurd met bouwblok 5 en 6. Volgens het beleid telt hoogstens 50% van de verplichting, dat is € 10.000. Er is € 2.000 te veel. Vul de rest in met andere bouwblokken.',
    ],
    [
      'total-mismatch',
      'Het totaal in F14 (Opgevoerde waarde) is € 84.500, maar de rijen tellen op tot € 79.500. Het verschil is € 5.000. Kijk eerst naar rij 11 en 17. Herstel het totaal of de rijen.',
    ],
    [
      'privacy-small-group',
      'Bij WIA, Wajong zijn er 3 groepen van minder dan 5 plaatsingen, per opdracht en kwartaal. In een overzicht voor anderen kan dat naar één persoon wijzen. Schrijf daar „minder dan 5” of voeg doelgroepen samen.',
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
