import type { FindingParams, PersonalDataCode, Place, TableName } from '#findings'
import type { FindingWords } from '../findings-texts'
import { formatsFor } from '../format'

const { roundEuro, number, percentage, day, list } = formatsFor('nl')

const TABLES: Readonly<Record<TableName, string>> = { contracts: 'Opdrachten', contributions: 'Inzet', plan: 'Plan' }
const TABLE_OF: Readonly<Record<TableName, string>> = {
  contracts: 'met de kolommen Kenmerk, Opdrachtwaarde, Startdatum en Einddatum',
  contributions: 'met de kolommen Opdracht, Kwartaal, Bouwblok en Fte of Aantal',
  plan: 'met de kolommen Opdracht, Kwartaal en Geplande waarde',
}

/** "In F14 (Fte)", or "In F14" when the column is named in the sentence already. */
function inCell(at: Place | null): string {
  if (at?.kind === 'cell') return `In ${at.address}${at.header === null ? '' : ` (${at.header})`}`
  return at?.kind === 'sheet' ? `Op blad ${at.sheet}` : 'In deze werkmap'
}

/** "F14 (Fte)", where the cell is the subject. */
const subject = (at: Place | null): string => inCell(at).replace(/^In (?=[A-Z]+\d)/, '')

/** The same for what may also stand in the name of a sheet or of the file, which is then not said. */
const inNamed = (at: Place | null): string => {
  if (at?.kind === 'cell') return inCell(at)
  return at?.kind === 'sheet' ? 'In de naam van een blad' : 'In de naam van dit bestand'
}

const CONTACT = { 'e-mail': 'het e-mailadres', phone: 'het telefoonnummer', address: 'het adres' } as const
const FOUND: Readonly<Record<PersonalDataCode, string>> = {
  'privacy-bsn': 'een burgerservicenummer',
  'privacy-bsn-possible': 'een burgerservicenummer',
  'privacy-name': 'de naam van een persoon',
  'privacy-birthdate': 'een geboortedatum',
  'privacy-contact': 'een adres, telefoonnummer of e-mailadres',
  'privacy-health': 'iets over iemands gezondheid',
}
const WHERE: Readonly<Record<FindingParams['privacy-hidden']['where'], (at: Place | null) => string>> = {
  sheet: (at) => `Op een verborgen blad, in ${cell(at)},`,
  row: (at) => `In een verborgen rij, in ${cell(at)},`,
  column: (at) => `In een verborgen kolom, in ${cell(at)},`,
  comment: (at) => `In de opmerking bij ${cell(at)}`,
  name: () => 'In een naam die in deze werkmap is vastgelegd',
}
const META: Readonly<Record<string, string>> = {
  author: 'de auteur',
  'last-author': 'wie het laatst opsloeg',
  title: 'de titel',
  manager: 'de leidinggevende',
  path: 'de map waarin het stond',
}

const cell = (at: Place | null): string => (at?.kind === 'cell' ? at.address : 'deze rij')
const meant = (nearest: string | null): string => (nearest === null ? '' : ` Bedoelt u „${nearest}”?`)
const quarter = (text: string): string => `${text.slice(5)} ${text.slice(0, 4)}`
const example = (text: string): string => (text === '' ? '' : `, bijvoorbeeld ${text}`)
const term = (start: string, end: string): string => {
  if (start === '') return `tot en met ${day(end)}`
  return end === '' ? `vanaf ${day(start)}` : `van ${day(start)} tot en met ${day(end)}`
}
const more = (difference: string): string => (difference.startsWith('-') ? 'te laag' : 'te hoog')
const size = (difference: string): string => roundEuro(difference.replace('-', ''))

const listed = (text: string, word: (item: string) => string = (item) => item): string =>
  list(text.split(', ').map(word))
const otherRow = (p: { otherSheet: string; otherRow: number }, at: Place | null): string =>
  at?.kind === 'cell' && at.sheet === p.otherSheet ? `rij ${p.otherRow}` : `rij ${p.otherRow} op blad ${p.otherSheet}`
const ALLOWED = {
  named: (text: string): string =>
    text
      .split(', ')
      .map((item) => percentage(item))
      .join(' of '),
  range: (text: string): string =>
    text
      .split(', ')
      .map((item) => percentage(item))
      .join(' tot en met '),
  'at-least': (text: string): string => `ten minste ${percentage(text)}`,
}
const amount = (unit: 'euro' | 'number', value: string): string =>
  unit === 'euro' ? roundEuro(value) : number(value, 2)

/** A number that was hidden stays hidden. */
const hidden = (value: string): string => (value.includes('*') ? value : number(value))

const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['not-xlsx', 'Dit is geen Excel-werkmap (.xlsx). Open het bestand in Excel en sla het op als Excel-werkmap.'],
  ['empty-file', 'Dit bestand is leeg. Vraag de afzender om het opnieuw te sturen.'],
  ['encrypted', 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.'],
  ['old-xls', 'Dit is een werkmap van een oude Excel (.xls). Sla het bestand op als Excel-werkmap (.xlsx).'],
  ['truncated', 'Dit bestand is niet compleet. Vraag de afzender om het opnieuw te sturen.'],
  ['too-large', 'Dit bestand is te groot om te lezen. Verwijder lege rijen en bladen die u niet nodig hebt.'],
  ['broken-xml', 'Dit bestand is beschadigd. Open het in Excel, laat het herstellen en sla het op.'],
  ['no-sheets', 'In dit bestand staan geen werkbladen. Kies een ander bestand.'],
])

export const findings: FindingWords = {
  severities: { error: 'Blokkerend', warning: 'Controleren', info: 'Tip' },
  titles: {
    'workbook-unreadable': 'Bestand niet te lezen',
    'sheet-missing': 'Geen blad met gegevens',
    'table-missing': 'Tabel ontbreekt',
    'column-missing': 'Kolom ontbreekt',
    'column-duplicate': 'Kolom staat er twee keer',
    'column-unmapped': 'Kolom niet herkend',
    'template-outdated': 'Gemaakt met een ouder sjabloon',
    'quarter-from-sheet': 'Kwartaal uit de naam van het blad',
    'value-missing': 'Cel is leeg',
    'number-invalid': 'Geen getal',
    'number-as-text': 'Getal staat als tekst',
    'date-invalid': 'Geen datum',
    'date-as-text': 'Datum staat als tekst',
    'quarter-invalid': 'Geen kwartaal',
    'percentage-invalid': 'Geen percentage',
    'amount-negative': 'Bedrag onder nul',
    'text-untrimmed': 'Spaties rond de tekst',
    'formula-error': 'Fout in een formule',
    'status-unknown': 'Woord niet in de lijst',
    'contract-unknown': 'Opdracht onbekend',
    'block-unknown': 'Bouwblok onbekend',
    'block-value-unknown': 'Bouwblok zonder waarde',
    'catalogue-unknown': 'Catalogus onbekend',
    'policy-unknown': 'Beleid onbekend',
    'version-not-in-force': 'Versie geldt niet op de datum van de opdracht',
    'quantity-missing': 'Aantal ontbreekt',
    'date-order': 'Einddatum ligt voor de startdatum',
    'date-outside-contract': 'Datum buiten de opdracht',
    'date-outside-quarter': 'Datum buiten het kwartaal',
    'quarter-in-future': 'Kwartaal moet nog beginnen',
    'fte-out-of-range': 'Meer dan 1 fte',
    'hours-below-minimum': 'Minder uren dan het minimum',
    'duration-over-maximum': 'Langer dan het bouwblok meetelt',
    'bonus-without-base': 'Bonus zonder bouwblok',
    'bonus-not-allowed': 'Bouwblokken gaan niet samen',
    'approval-missing': 'Goedkeuring ontbreekt',
    'evidence-missing': 'Bewijs ontbreekt',
    'value-mismatch': 'Opgevoerde waarde klopt niet',
    'contract-duplicate': 'Kenmerk staat er twee keer',
    'placement-duplicate': 'Plaatsing staat er twee keer',
    'placement-overlap': 'Plaatsing overlapt met een andere',
    'obligation-mismatch': 'Verplichting klopt niet',
    'obligation-not-applicable': 'Social return geldt hier niet',
    'percentage-deviates': 'Percentage wijkt af van het beleid',
    'approved-changed': 'Gewijzigd na akkoord',
    'approved-unsigned': 'Akkoord zonder goedkeuring',
    'report-missing': 'Kwartaal ontbreekt',
    'behind-schedule': 'Achter op schema',
    'over-delivered': 'Meer dan de verplichting',
    'shortfall-at-end': 'Te weinig aan het einde',
    'mix-cap-exceeded': 'Te veel van deze bouwblokken',
    'total-mismatch': 'Totaal klopt niet',
    'privacy-bsn': 'Burgerservicenummer',
    'privacy-bsn-possible': 'Misschien een burgerservicenummer',
    'privacy-name': 'Namen van personen',
    'privacy-birthdate': 'Geboortedatums',
    'privacy-contact': 'Gegevens om iemand te bereiken',
    'privacy-health': 'Gezondheid van een persoon',
    'privacy-hidden': 'Verborgen persoonsgegevens',
    'privacy-metadata': 'Bestand noemt de maker',
    'privacy-small-group': 'Kleine groepen',
  },
  sentences: {
    'workbook-unreadable': (p) =>
      UNREADABLE.get(p.problem) ?? 'Dit bestand is niet te lezen. Open het in Excel en sla het opnieuw op.',
    'sheet-missing': () =>
      'In deze werkmap staat geen zichtbaar blad met gegevens. Maak het blad met uw opdrachten en inzet zichtbaar, of kies een andere werkmap.',
    'table-missing': (p) =>
      `Er is geen tabel ${TABLES[p.table]} gevonden. Zo’n tabel heeft een rij ${TABLE_OF[p.table]}. Voeg de tabel toe of controleer de koppen.`,
    'column-missing': (p, at) =>
      p.proposal === null
        ? `In de tabel ${TABLES[p.table]} ontbreekt de kolom „${p.column}”. Voeg deze kolom toe${at?.kind === 'cell' ? ` aan de koppen in ${at.address}` : ''}.`
        : `In de tabel ${TABLES[p.table]} ontbreekt de kolom „${p.column}”. In ${cell(at)} staat „${p.proposal}”. Is dat dezelfde kolom? Noem die dan „${p.column}”.`,
    'column-duplicate': (p) =>
      `De kolom „${p.column}” staat er meer dan één keer: in ${p.addresses}. Alleen de eerste is gelezen. Geef de andere een eigen naam of verwijder die.`,
    'column-unmapped': (p, at) =>
      p.proposal === null
        ? `De kolom „${p.column}” (${cell(at)}) kennen we niet. Deze kolom is niet gecontroleerd en blijft zoals die is.`
        : `De kolom „${p.column}” (${cell(at)}) kennen we niet. Bedoelt u „${p.proposal}”? Noem de kolom dan zo.`,
    'template-outdated': (p) =>
      `Deze werkmap is gemaakt met sjabloon ${p.found}; nu is er ${p.current}.${p.columns === '' ? '' : ` Nieuw is: ${listed(p.columns)}.`} U kunt gewoon doorwerken. Wilt u het nieuwe sjabloon? Voeg het in en neem uw rijen over.`,
    'quarter-from-sheet': (p) =>
      `Deze tabel heeft geen kolom Kwartaal. We lezen ${quarter(p.quarter)} uit ${p.from === 'sheet' ? 'de naam van het blad' : 'de titel erboven'}, „${p.text}”. Klopt dat niet? Voeg dan de kolom Kwartaal toe.`,
    'value-missing': (p, at) =>
      `In ${cell(at)} (${p.column}) staat niets. Hier hoort een waarde te staan${example(p.example)}. Vul de cel in.`,
    'number-invalid': (p, at) =>
      p.asThousands !== null && p.asDecimal !== null
        ? `In ${cell(at)} (${p.column}) staat „${p.found}”. Dat kan ${number(p.asThousands)} zijn of ${number(p.asDecimal)}. Vul een van beide in.`
        : `In ${cell(at)} (${p.column}) staat „${p.found}”. Hier hoort alleen een getal${example(p.example)}. Haal woorden en tekens weg.`,
    'number-as-text': (p, at) =>
      `In ${cell(at)} (${p.column}) staat een getal als tekst. We lezen ${hidden(p.value)} en rekenen daarmee. Formules van Excel tellen deze cel niet mee: zet de tekst om in een getal.`,
    'date-invalid': (p, at) =>
      `In ${cell(at)} (${p.column}) staat „${p.found}”. Een datum heeft dag, maand en jaar, bijvoorbeeld 14-03-2026. Vul de hele datum in.`,
    'date-as-text': (p, at) =>
      `In ${cell(at)} (${p.column}) staat een datum als tekst. We lezen ${day(p.day)} en rekenen daarmee. Typ de datum opnieuw, dan kan Excel er ook mee rekenen.`,
    'quarter-invalid': (p, at) =>
      `In ${cell(at)} (${p.column}) staat „${p.found}”. Een kwartaal schrijft u als 2026-Q3. Pas de cel aan.`,
    'percentage-invalid': (p, at) =>
      p.proposal === null
        ? `In ${cell(at)} (${p.column}) staat „${p.found}”. Hier hoort een percentage, bijvoorbeeld 5%. Pas de cel aan.`
        : `In ${cell(at)} (${p.column}) staat „${number(p.found)}”. Bedoelt u ${percentage(p.proposal)}? Typ dan ${percentage(p.proposal)}, met het procentteken.`,
    'amount-negative': (p, at) =>
      `In ${cell(at)} (${p.column}) staat ${number(p.amount)}: dat is onder nul. Is dit een correctie? Gebruik dan hetzelfde kenmerk van de inzet en vul een toelichting in. Pas anders het bedrag aan.`,
    'text-untrimmed': (p, at) =>
      `In ${cell(at)} (${p.column}) staan spaties voor of achter de tekst. We lezen de tekst zonder spaties. Haal ze weg, anders vindt Excel de waarde niet terug.`,
    'formula-error': (p, at) =>
      p.error === ''
        ? `In ${cell(at)} (${p.column}) staat een formule zonder uitkomst. Open de werkmap in Excel, laat die rekenen en sla op.`
        : `In ${cell(at)} (${p.column}) staat een formule met de fout ${p.error}. Herstel de formule of vul de waarde in.`,
    'status-unknown': (p, at) =>
      `In ${cell(at)} (${p.column}) staat „${p.found}”.${meant(p.nearest)} Kies een woord uit de lijst: ${p.allowed}.`,
    'contract-unknown': (p, at) =>
      `${inCell(at)} staat opdracht „${p.contract}”. Die staat niet in de tabel Opdrachten, dus deze rij telt niet mee.${meant(p.nearest)} Verbeter het kenmerk of voeg de opdracht toe.`,
    'block-unknown': (p, at) =>
      `${inCell(at)} staat bouwblok „${p.block}”. Dat staat niet in de catalogus ${p.catalogue}.${meant(p.nearest)} Kies een blok uit de lijst.`,
    'block-value-unknown': (p, at) =>
      `${inCell(at)} staat bouwblok „${p.block}”. De catalogus ${p.catalogue} geeft daar geen waarde bij. Spreek de waarde af met de opdrachtgever; bij akkoord telt de opgevoerde waarde.`,
    'catalogue-unknown': (p, at) =>
      p.catalogue === null
        ? `Voor deze opdracht (${cell(at)}) is niet bekend welke catalogus geldt. Vul de kolom Catalogus in of kies een catalogus voor deze werkmap.`
        : `${inCell(at)} is de catalogus „${p.catalogue}” gevraagd. Die kennen we niet.${meant(p.nearest)} Kies een catalogus uit de lijst of importeer die.`,
    'policy-unknown': (p, at) =>
      `${inCell(at)} is het beleid „${p.policy}” gevraagd. Dat kennen we niet.${meant(p.nearest)} Kies een beleid uit de lijst.`,
    'version-not-in-force': (p) => {
      const what = p.kind === 'policy' ? 'Het beleid' : 'De catalogus'
      const when =
        p.from !== null
          ? `geldt vanaf ${day(p.from)}`
          : p.until !== null
            ? `gold tot en met ${day(p.until)}`
            : 'geldt niet'
      const judged = p.day === '' ? '' : ` De opdracht is van ${day(p.day)}.`
      return `${what} ${p.version} ${when}.${judged} We rekenen er wel mee. Controleer welke versie bij deze opdracht hoort.`
    },
    'quantity-missing': (p, at) =>
      `In ${cell(at)} ontbreekt het getal voor bouwblok ${p.block}. Dat blok heeft een waarde nodig in de kolom „${p.column}”. Vul die in; zonder getal telt de rij niet mee.`,
    'date-order': (p, at) =>
      `${inCell(at)} staat ${day(p.end)}. Dat is eerder dan de startdatum ${day(p.start)}. Verbeter een van beide.`,
    'date-outside-contract': (p, at) =>
      `${subject(at)}: de inzet loopt ${term(p.start, p.end)}. De opdracht loopt ${term(p.contractStart, p.contractEnd)}. Alleen de dagen binnen de opdracht tellen mee. Controleer de datum.`,
    'date-outside-quarter': (p, at) =>
      `${subject(at)}: de inzet loopt ${term(p.start, p.end)}. Dat is helemaal buiten ${quarter(p.quarter)}, dus de rij telt voor € 0. Verbeter de datum of het kwartaal.`,
    'quarter-in-future': (p, at) =>
      `${inCell(at)} staat ${quarter(p.quarter)}. Dat kwartaal begint pas na ${day(p.today)}. Controleer het jaar en het kwartaal.`,
    'fte-out-of-range': (p, at) =>
      `${subject(at)} komt uit op ${number(p.fte, 4)} fte. Een plaatsing is hoogstens 1 fte, bijvoorbeeld 0,5. Staan hier uren? Zet die dan in de kolom Uren per week.`,
    'hours-below-minimum': (p, at) =>
      `${subject(at)} komt uit op ${number(p.hours)} uur per week. Bouwblok ${p.block} telt pas mee vanaf ${number(p.minimum)} uur, dus deze rij is € 0. Controleer de omvang.`,
    'duration-over-maximum': (p) =>
      `Bouwblok ${p.block} telt hoogstens ${number(p.maximum)} maanden mee. Deze plaatsing loopt nu ${number(p.months, 2)} maanden. De rij telt voor ${roundEuro(p.counted)} in plaats van ${roundEuro(p.without)}. Pas de opgevoerde waarde aan als dat nodig is.`,
    'bonus-without-base': (p, at) =>
      `${inCell(at)} staat bonus ${p.block} zonder bouwblok. Een bonus komt boven op een blok: schrijf bijvoorbeeld 1+${p.block}.`,
    'bonus-not-allowed': (p, at) => {
      if (p.bonus === p.base) return `${inCell(at)} staat blok ${p.bonus} twee keer. Schrijf elk blok één keer.`
      const allowed = p.allowed === '' ? '' : ` Blok ${p.bonus} mag bij: ${p.allowed}.`
      return `${inCell(at)} staan de blokken ${p.base} en ${p.bonus} samen. Dat staat de catalogus niet toe.${allowed} Pas het bouwblok aan.`
    },
    'approval-missing': (p, at) =>
      `${inCell(at)} staat ingediend. Bouwblok ${p.block} telt pas na goedkeuring. Vraag de contactpersoon social return om akkoord.`,
    'evidence-missing': (p, at) =>
      `${inCell(at)} staat geen geldig bewijs. Bouwblok ${p.block} vraagt om: ${p.evidence}. Regel het bewijs en zet de status op aanwezig; bewaar het document bij uzelf.`,
    'value-mismatch': (p, at) =>
      `${inCell(at)} staat ${roundEuro(p.claimed)}, maar het bouwblok geeft ${roundEuro(p.computed)}. Dat is ${size(p.difference)} ${more(p.difference)}. Neem het berekende bedrag over of leg het verschil uit.`,
    'contract-duplicate': (p, at) => {
      if ('firstRow' in p) {
        return `${inCell(at)} staat kenmerk „${p.contract}” nog een keer; rij ${p.firstRow} heeft het ook. Alleen rij ${p.firstRow} telt. Geef elke opdracht een eigen kenmerk.`
      }
      const again = `Opdracht „${p.contract}” staat ook in ${p.file}.`
      if (p.isTie) {
        return `${again} De bedragen verschillen en we kunnen niet zien welk bestand het nieuwst is. We telden ${p.file}. Haal het bestand weg dat niet klopt en maak het overzicht opnieuw.`
      }
      return p.missed === ''
        ? `${again} Dat bestand is nieuwer en telt. Deze rijen tellen niet mee. Haal het oude bestand uit de map.`
        : `${again} Dat bestand is nieuwer en telt. ${listed(p.missed)} staat alleen hier en telt nu niet mee. Neem die rijen over in ${p.file} en maak het overzicht opnieuw.`
    },
    'placement-duplicate': (p, at) => {
      return `Rij ${p.row} en ${otherRow(p, at)} beschrijven dezelfde plaatsing in hetzelfde kwartaal. Is het één plaatsing? Verwijder dan een van de twee. Zijn het er twee? Geef elk een eigen kenmerk.`
    },
    'placement-overlap': (p, at) => {
      const rows = `Rij ${p.row} en ${otherRow(p, at)}`
      const when = `van ${day(p.start)} tot en met ${day(p.end)}`
      return p.why === 'fte'
        ? `${rows} gaan over dezelfde plaatsing en zijn ${when} samen ${number(p.fte, 4)} fte. Een plaatsing is hoogstens 1 fte. Verbeter de dagen of de fte, of geef elke plaatsing een eigen kenmerk.`
        : `${rows} hebben hetzelfde kenmerk, ${when}, in de opdrachten ${listed(p.contracts)}. Eén plaatsing telt maar bij één opdracht tegelijk. Verbeter de opdracht of de dagen, of geef elke plaatsing een eigen kenmerk.`
    },
    'obligation-mismatch': (p, at) => {
      const basis = p.basis === '' ? 'het beleid' : `${percentage(p.basis)} van ${roundEuro(p.of)}`
      return `${inCell(at)} staat ${roundEuro(p.written)}, maar ${basis} geeft ${roundEuro(p.computed)}. Dat is ${size(p.difference)} ${more(p.difference)}. We rekenen met wat er staat. Controleer het contract.`
    },
    'obligation-not-applicable': (p, at) =>
      `${inCell(at)} staat een verplichting. Volgens het beleid ${p.policy} geldt social return niet bij een opdracht van ${roundEuro(p.value)}. Controleer de opdrachtwaarde, of vul de kolom Reden afwijking in.`,
    'percentage-deviates': (p, at) =>
      `${inCell(at)} staat ${percentage(p.written)}. Het beleid ${p.policy} noemt ${ALLOWED[p.kind](p.allowed)}. Is dit zo afgesproken? Vul dan de kolom Reden afwijking in. Pas anders het percentage aan.`,
    'approved-changed': (p) =>
      `Rij ${p.row} kreeg akkoord op ${day(p.approvedOn)}. Daarna is gewijzigd: ${listed(p.columns)}. Zet terug wat er stond, of laat de contractmanager opnieuw akkoord geven.`,
    'approved-unsigned': (p, at) =>
      `${inCell(at)} staat akkoord, maar niemand heeft rij ${p.row} in het taakvenster goedgekeurd. Laat de contractmanager akkoord geven, of zet de status op ingediend.`,
    'report-missing': (p) =>
      `Voor opdracht ${p.contract} staat er geen inzet in ${listed(p.quarters, quarter)}. ${p.count === 1 ? 'Dat kwartaal is' : 'Die kwartalen zijn'} voorbij. Vul de rijen aan, of leg uit waarom er niets was.`,
    'over-delivered': (p) =>
      `Voor opdracht ${p.contract} is ${roundEuro(p.approved)} goedgekeurd. Dat is ${roundEuro(p.difference)} meer dan de verplichting van ${roundEuro(p.obligation)}. ${p.transferable === true ? 'Volgens het beleid mag het meerdere meetellen bij een andere opdracht. Spreek dat af met de opdrachtgever.' : p.transferable === false ? 'Volgens het beleid telt het meerdere niet mee bij een andere opdracht. U hoeft niets te doen.' : 'Het beleid zegt niet of het meerdere ergens anders meetelt. U hoeft niets te doen.'}`,
    'shortfall-at-end': (p) => {
      const waiting = /[1-9]/.test(p.submitted) ? ` Nog in behandeling is ${roundEuro(p.submitted)}.` : ''
      const penalty = p.penalty === null ? '' : ` Volgens het beleid kan ${roundEuro(p.penalty)} worden ingehouden.`
      return `Opdracht ${p.contract} liep tot en met ${day(p.end)}. Goedgekeurd is ${roundEuro(p.approved)} van ${roundEuro(p.obligation)}: er ontbreekt ${roundEuro(p.shortfall)}.${waiting}${penalty} Bespreek de afronding met de opdrachtnemer.`
    },
    'mix-cap-exceeded': (p) =>
      `Bij opdracht ${p.contract} is ${roundEuro(p.counted)} ingediend en goedgekeurd met bouwblok ${listed(p.blocks)}. Volgens het beleid telt hoogstens ${percentage(p.percentage)} van de verplichting, dat is ${roundEuro(p.maximum)}. Er is ${roundEuro(p.difference)} te veel. Vul de rest in met andere bouwblokken.`,
    'total-mismatch': (p, at) =>
      p.why === 'visible'
        ? `Het totaal in ${cell(at)} (${p.column}) telt alleen de rijen die u ziet: ${amount(p.unit, p.written)}. Met de verborgen rijen erbij is het ${amount(p.unit, p.computed)}. Haal het filter weg als u alles wilt tellen.`
        : `Het totaal in ${cell(at)} (${p.column}) is ${amount(p.unit, p.written)}, maar de rijen tellen op tot ${amount(p.unit, p.computed)}. Het verschil is ${amount(p.unit, p.difference.replace('-', ''))}.${p.rows === '' ? '' : ` Kijk eerst naar rij ${listed(p.rows)}.`} Herstel het totaal of de rijen.`,
    'behind-schedule': (p) =>
      `Opdracht ${p.contract} staat eind ${quarter(p.quarter)} op ${roundEuro(p.realised)}, goedgekeurd en in behandeling samen. Volgens het schema hoort dat ${roundEuro(p.expected)} te zijn: nog ${roundEuro(p.difference)} te gaan. Bespreek met de opdrachtnemer hoe dit wordt ingehaald.`,
    'privacy-bsn': (_, at) =>
      `${inNamed(at)} staat waarschijnlijk een burgerservicenummer. Dat mag niet in deze werkmap. Verwijder het en gebruik een eigen kenmerk, zoals K-014.`,
    'privacy-bsn-possible': (p, at) =>
      p.count > 1
        ? `In ${cell(at)} staan ${p.count} getallen die een burgerservicenummer kunnen zijn. Zijn ze dat? Verwijder ze dan en gebruik een eigen kenmerk, zoals K-014.`
        : `${inNamed(at)} staat een getal dat toevallig op een burgerservicenummer kan lijken. Is het er een? Verwijder het dan. Anders hoeft u niets te doen.`,
    'privacy-name': (p, at) =>
      p.inText
        ? `${inCell(at)} staat waarschijnlijk de naam van een persoon. Namen horen niet in deze werkmap. Haal de naam weg of schrijf een kenmerk, zoals K-001.`
        : `De kolom „${p.column}” (${cell(at)}) bevat namen. Namen van personen horen niet in deze werkmap. Vervang ze door een kenmerk, zoals K-001, en bewaar de lijst bij uw eigen administratie.`,
    'privacy-birthdate': (p, at) =>
      p.inText
        ? `${inCell(at)} staat waarschijnlijk een geboortedatum. Die hoort niet in deze werkmap. Haal de datum weg; voor een bonus op leeftijd is het bouwblok genoeg.`
        : `De kolom „${p.column}” (${cell(at)}) bevat geboortedatums. Die horen niet in deze werkmap. Verwijder de kolom; voor een bonus op leeftijd is het bouwblok genoeg.`,
    'privacy-contact': (p, at) =>
      p.inText
        ? `${inCell(at)} staat waarschijnlijk ${CONTACT[p.kind]} van een persoon. Is dat zo? Haal het weg. Contactpersonen van een organisatie mogen op een eigen blad staan.`
        : `De kolom „${p.column ?? ''}” (${cell(at)}) bevat gegevens om iemand te bereiken. Die horen niet bij een plaatsing. Verwijder de kolom; contactpersonen van een organisatie mogen op een eigen blad staan.`,
    'privacy-health': (p, at) =>
      p.inText
        ? `In de tekst in ${cell(at)} staat waarschijnlijk iets over iemands gezondheid of verleden. Dat mag hier niet staan, ook niet als reden. Schrijf alleen wat voor de verantwoording nodig is.`
        : `De kolom „${p.column ?? ''}” (${cell(at)}) bevat waarschijnlijk gegevens over gezondheid. Die mogen hier niet staan. Verwijder de kolom; het bouwblok is genoeg.`,
    'privacy-hidden': (p, at) =>
      `${WHERE[p.where](at)} ${p.found === 'privacy-bsn-possible' ? 'staat misschien' : 'staat'} ${FOUND[p.found]}. Wie het bestand krijgt, kan dat zichtbaar maken. Verwijder het; verbergen is niet genoeg.`,
    'privacy-metadata': (p) =>
      `Het bestand bewaart zelf gegevens over de maker: ${p.fields
        .split(',')
        .map((field) => META[field] ?? field)
        .join(', ')}. Deelt u het bestand buiten uw organisatie? Maak dan een privacyschone kopie.`,
    'privacy-small-group': (p) =>
      `Bij ${p.groups} ${p.count === 1 ? 'is er een groep' : `zijn er ${p.count} groepen`} van minder dan ${p.minimum} plaatsingen, per opdracht en kwartaal. In een overzicht voor anderen kan dat naar één persoon wijzen. Schrijf daar „minder dan ${p.minimum}” of voeg doelgroepen samen.`,
  },
}
