import { checkWorkbook } from '#checks'
import { type Finding, SEVERITIES } from '#findings'
import { builtInRulebook } from '#rulebook'
import { findingTexts } from '#texts'
import type { IsoDay } from '#time'
import type { SheetSnapshot, WorkbookSnapshot } from '#workbook'
import { brief, sheet, workbook } from '../../support/sheet'

const BSN = '123456782'

/** Inzet with one row, whose note, and whatever follows it, is up to the test. */
const efforts = (note = '', header = '', value = ''): SheetSnapshot =>
  sheet(
    'Inzet',
    `| Opdracht | Kwartaal | Inzet | Bouwblok | Doelgroep | Fte | Opgevoerde waarde | Status | Toelichting | ${header} |
     | OP-1 | 2026-Q2 | K-001 | 2 | banenafspraak | 0.5 | 5000 | concept | ${note} | ${value} |`,
  )

function privacy(...sheets: readonly SheetSnapshot[]): Finding[] {
  return privacyIn(workbook(...sheets))
}

function privacyIn(book: WorkbookSnapshot): Finding[] {
  const { findings } = checkWorkbook(book, builtInRulebook(), { today: '2026-07-15' as IsoDay })
  return findings.filter(({ code }) => code.startsWith('privacy-'))
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code)

describe('a burgerservicenummer', () => {
  it.each([
    ['a number without its zeros', '| BSN |\n| 10464554 |', 'A2'],
    ['a number of seven digits, two zeros lost', '| BSN |\n| 1000007 |', 'A2'],
    ['dots, as text', "| BSN |\n| '111.222.333 |", 'A2'],
    ['spaces', "| BSN |\n| '111·222·333 |", 'A2'],
    ['spaces that do not break', "| BSN |\n| '111\u00a0222\u00a0333 |", 'A2'],
    ['cut otherwise', "| BSN |\n| '1112·22·333 |", 'A2'],
    ['cut in two', "| BSN |\n| '11122·2333 |", 'A2'],
    ['glued to its name', '| Nummer |\n| BSN111222333 |', 'A2'],
    ['inside a longer note', '| Notitie |\n| Kandidaat gebeld, bsn is 111222333, volgende week start |', 'A2'],
    ['in a header', '| Soort | BSN 111222333 |\n| a | b |', 'B1'],
  ])('%s', (_, drawing, address) => {
    expect(brief(privacy(sheet('Lijst', drawing)))).toEqual([[`Lijst!${address}`, 'privacy-bsn']])
  })

  it('shown as an amount under its own header it is one all the same', () => {
    const list = sheet('Lijst', `| BSN |\n| ${BSN} |`, { formats: { 1: '#,##0' } })
    expect(codes(privacy(list))).toEqual(['privacy-bsn'])
  })

  it('in the name of a sheet, of the file and in a defined name', () => {
    const book = {
      ...workbook(sheet(`BSN ${BSN}`, '| a | b |'), sheet(BSN, '| a | b |')),
      name: `bsn ${BSN}.xlsx`,
      names: [{ name: `BSN_${BSN}`, refersTo: 'Blad1!$A$1', hidden: false }],
    }
    const found = privacyIn(book)
    expect(found.map(({ code, severity, at }) => [code, severity, at?.kind ?? null])).toEqual([
      ['privacy-bsn', 'error', null],
      ['privacy-hidden', 'error', null],
      ['privacy-bsn', 'error', 'sheet'],
      ['privacy-bsn-possible', 'info', 'sheet'],
    ])
    for (const language of ['nl', 'en'] as const) {
      for (const one of found) expect(findingTexts(language).sentence(one)).not.toContain(BSN)
    }
  })

  it.each(['KvK', 'RSIN', 'Btw-nummer', 'IBAN', 'Telefoon', 'Factuurnummer', 'Ordernummer', 'Contractnummer', 'Datum'])(
    'numbers under %s alarm nobody',
    (header) => {
      const rows = [111222333, 123456782, 249566758, 612890053, 111222333, 123456782].map((n) => `| a | ${n} |`)
      expect(privacy(sheet('Lijst', `| Regel | ${header} |\n${rows.join('\n')}`))).toEqual([])
    },
  )

  it.each([12_000_000, 24_000_000, 36_000_000, 48_000_000, 61_000_000, 73_000_000, 85_000_000, 97_000_000])(
    'the round amount %d shown as euro alarms nobody',
    (amount) => {
      expect(privacy(sheet('Lijst', `| Regel | Omzet |\n| a | ${amount} |`, { formats: { 2: '€ #,##0' } }))).toEqual([])
    },
  )
})

describe('people in notes', () => {
  it.each([
    ['mevrouw De Vries start in mei', 'privacy-name'],
    ['Gesprek gehad met dhr. A. van den Berg', 'privacy-name'],
    ['de heer Jansen is akkoord', 'privacy-name'],
    ['mw. El Amrani begint later', 'privacy-name'],
    ['Plaats is van A.B. de Groot', 'privacy-name'],
    ['geboren op 12-03-1985, dus 50+ geldt niet', 'privacy-birthdate'],
    ['Kandidaat (geb. 4 mei 1971) telt als 55+', 'privacy-birthdate'],
    ['mailen via j.devries@voorbeeld.nl', 'privacy-contact'],
    ['bereikbaar op 06-12345678', 'privacy-contact'],
    ['bel +31 6 12 34 56 78', 'privacy-contact'],
    ['woont aan de Dorpsstraat 12', 'privacy-contact'],
    ['Lange Kerkstraat 8a, 1234 AB Diemen', 'privacy-contact'],
    ['is twee weken ziek geweest', 'privacy-health'],
    ['komt uit detentie', 'privacy-health'],
    ['krijgt therapie vanwege PTSS', 'privacy-health'],
  ])('%s', (note, code) => {
    expect(brief(privacy(efforts(note)))).toEqual([['Inzet!I2', code]])
  })

  it.each([
    'Stage in het ziekenhuis, afdeling logistiek',
    'Werkt voor de verslavingszorg',
    'Zie factuur van Jansen Schilderwerken BV',
    'Locatie P.C. Hooftstraat',
    'Start op 12-03-2026, einde 06-12-2026 15:00',
    'Vragen via info@voorbeeld.nl',
    'Contactpersoon: mevrouw De Vries',
    'Beperking van de duur tot 12 maanden',
    'NL91 ABNA 0612 3456 78',
    'Categorie A. Start in mei',
    'In gebouw 12-03-2020 opgeleverd',
    'Opgeleverd door B.V. Groenwerk',
  ])('%s: nothing to say', (note) => {
    expect(privacy(efforts(note))).toEqual([])
  })

  it('words of the field in their own columns tell nothing of a person', () => {
    const list = sheet(
      'Inzet',
      `| Opdracht | Kwartaal | Bouwblok | Doelgroep | Fte | Omschrijving activiteit |
       | OP-1 | 2026-Q2 | Arbeidsbeperking | ex-gedetineerden | 0.5 | Werkplek voor wie ziek is geweest |`,
    )
    expect(privacy(list)).toEqual([])
  })

  it('columns of contact details beside placements are said once, at the header', () => {
    for (const [header, value, kind] of [
      ['E-mail', 'jan@voorbeeld.nl', 'e-mail'],
      ['Telefoonnummer', '0612345678', 'phone'],
      ['Postcode', '1234 AB', 'address'],
    ]) {
      const found = privacy(efforts('', header, value))
      expect(brief(found)).toEqual([['Inzet!J1', 'privacy-contact']])
      expect(found[0]?.params).toEqual({ column: header, inText: false, kind })
    }
  })

  it('contacts of an organisation may stand on their own sheet and in their own column', () => {
    const contacts = sheet('Contactpersonen', '| Organisatie | E-mail |\n| Groen BV | jan@groen.nl |')
    expect(privacy(contacts, efforts('', 'Contactpersoon', 'mevrouw De Vries, jan@groen.nl'))).toEqual([])
  })
})

describe('what is out of sight', () => {
  const people = '| Nummer | Naam kandidaat |\n| K-1 | Jan de Vries |'
  it.each<[string, SheetSnapshot]>([
    ['sheet', sheet('Lijst', people, { visibility: 'hidden' })],
    ['sheet', sheet('Lijst', people, { visibility: 'very-hidden' })],
    ['column', sheet('Lijst', people, { columns: [{ from: 2, to: 2, hidden: true }] })],
    ['row', sheet('Lijst', people, { hiddenRows: [1] })],
    ['comment', sheet('Lijst', '| a | b |', { comments: [{ row: 1, column: 2, text: 'dhr. De Vries' }] })],
  ])('a name in a hidden %s has the level of a name', (where, hidden) => {
    const found = privacy(hidden)
    expect(found.map(({ severity, params }) => ({ severity, ...params }))).toEqual([
      { severity: SEVERITIES['privacy-name'], found: 'privacy-name', where },
    ])
  })

  it('a chance hit stays a tip, also where it is hidden', () => {
    const [found] = privacy(sheet('Lijst', `| a | b |\n| x | ${BSN} |`, { visibility: 'hidden' }))
    expect(found).toMatchObject({ code: 'privacy-hidden', severity: 'info', params: { found: 'privacy-bsn-possible' } })
  })
})

describe('what a file tells of its maker', () => {
  it('names people and the folder, not programs', () => {
    const book = workbook(sheet('Blad', '| a | b |'))
    const made = {
      ...book,
      properties: { creator: 'J. de Vries', lastModifiedBy: 'openpyxl', path: 'C:\\Users\\jan\\' },
    }
    const [found] = privacyIn(made)
    expect(found).toMatchObject({ code: 'privacy-metadata', severity: 'info', params: { fields: 'author,path' } })
    expect(privacyIn({ ...book, properties: { creator: 'openpyxl', title: 'Rapport Q2' } })).toEqual([])
  })
})

describe('small groups', () => {
  const groups = (...rows: readonly (readonly [contract: string, quarter: string, key: string, group: string])[]) =>
    workbook(
      sheet(
        'Inzet',
        [
          '| Opdracht | Kwartaal | Inzet | Bouwblok | Doelgroep | Fte |',
          ...rows.map((row) => `| ${row.slice(0, 3).join(' | ')} | 2 | ${row[3]} | 0.5 |`),
        ].join('\n'),
      ),
    )
  const inPortfolio = (book: WorkbookSnapshot) =>
    checkWorkbook(book, builtInRulebook(), { today: '2026-07-15' as IsoDay, view: 'portfolio' }).findings.filter(
      ({ code }) => code === 'privacy-small-group',
    )
  const five = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5'].map((key) => ['OP-1', '2026-Q2', key, 'WW'] as const)

  it('fewer than five placements of a group in a contract and quarter are said once of a file', () => {
    const book = groups(...five.slice(1), ['OP-1', '2026-Q2', 'K-9', 'WIA'], ['OP-1', '2026-Q3', 'K-1', 'WW'])
    expect(inPortfolio(book)).toMatchObject([
      { severity: 'warning', at: null, params: { groups: 'WW, WIA', count: 3, minimum: 5 } },
    ])
  })

  it('five are enough; one placement told of twice is one', () => {
    expect(inPortfolio(groups(...five))).toEqual([])
    const four = five.slice(1)
    expect(inPortfolio(groups(...four, ...four.slice(0, 1)))).toMatchObject([{ params: { count: 1 } }])
  })

  it('inside the file of a contract a group of one is how it is', () => {
    expect(codes(privacyIn(groups(['OP-1', '2026-Q2', 'K-9', 'WIA'])))).toEqual([])
  })
})
