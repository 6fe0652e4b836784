import { plainWords } from '#workbook'

// Words for a person in a header. "Opdrachtnemer" and "contactpersoon" are no candidates.
const PERSON =
  '(?:kandidaat|kandidaten|medewerker|werknemer|deelnemer|stagiair|stagiaire|leerling|persoon|client|uitkeringsgerechtigde)'
const NAME_HEADERS = new RegExp(
  `^(?:voornaam|voornamen|achternaam|roepnaam|familienaam|geboortenaam|meisjesnaam|voorletters|initialen|tussenvoegsel|naam|` +
    `${PERSON}|naam (?:van )?(?:de )?${PERSON}|${PERSON}s?\\s?naam|(?:voor|achter)naam ${PERSON}|volledige naam|` +
    `candidate(?: name)?|employee(?: name)?|first name|last name|surname|full name)$`,
)
const BIRTH_HEADERS =
  /^(?:geboortedatum|geb ?datum|geb dat|geboren|geboren op|geboortedag|date of birth|dob|birth ?date)$/
const MAIL_HEADERS = new RegExp(
  `^(?:e ?mail|e ?mail ?adres|mailadres|mail|e ?mail (?:address|${PERSON})|email address|e ?mail ?adres (?:van )?(?:de )?${PERSON})$`,
)
const PHONE_HEADERS = new RegExp(
  `^(?:telefoon|telefoonnummer|telefoonnr|tel|tel nr|telnr|mobiel|mobiele nummer|mobiel nummer|06 ?nummer|gsm|phone|phone number|mobile|telefoon(?:nummer)? ${PERSON})$`,
)
const ADDRESS_HEADERS = new RegExp(
  `^(?:adres|adresgegevens|woonadres|huisadres|straat|straatnaam|huisnummer|straat en huisnummer|postcode|postcode en plaats|woonplaats|adres ${PERSON}|home address|street|zip|zip code|postal code)$`,
)

/** True for a header above names of persons. */
export function isNameHeader(header: string): boolean {
  return NAME_HEADERS.test(plainWords(header))
}

/** True for a header above dates of birth. */
export function isBirthHeader(header: string): boolean {
  return BIRTH_HEADERS.test(plainWords(header))
}

export type ContactKind = 'e-mail' | 'phone' | 'address'

/** What a header promises of ways to reach a person; null for any other header. */
export function contactHeader(header: string): ContactKind | null {
  const plain = plainWords(header)
  if (MAIL_HEADERS.test(plain)) return 'e-mail'
  if (PHONE_HEADERS.test(plain)) return 'phone'
  return ADDRESS_HEADERS.test(plain) ? 'address' : null
}

/** Words for those who speak for an organisation: their names and numbers may stand in the workbook. */
export function isContactContext(text: string): boolean {
  return /contact|co[oö]rdinator|accountmanager|accounthouder|contractmanager|opdrachtgever|opdrachtnemer|inkoper|helpdesk|beheerder|leverancier|organisatie|bedrijf|ondertekenaar|projectleider|company|supplier/i.test(
    text,
  )
}

/** Headers above what people write in their own words. */
export function isNoteHeader(header: string): boolean {
  return /toelichting|opmerking|notitie|bijzonderhed|aantekening|verslag|situatie|achtergrond|reden|begeleiding|uitleg|remark|comment|^notes?$/.test(
    plainWords(header),
  )
}

/** Headers above words of the field: target groups, blocks, evidence. What they tell of health belongs there. */
export function isFieldHeader(header: string): boolean {
  return /doelgroep|bouwblok|blok|categorie|bewijs|soort|type|activiteit|omschrijving|opdracht|functie|uitkering|regeling|target group|block|evidence/.test(
    plainWords(header),
  )
}

/** Words that make a number beside or below them a burgerservicenummer. */
export function isNumberContext(text: string): boolean {
  return /(?<!\p{L})bsn|burger ?service|(?<!\p{L})sofi|persoons?nummer|(?<!\p{L})social security|citizen service/iu.test(
    text,
  )
}

/** Words above numbers that pass the eleven-test without being one. RSIN uses the same test. */
export function isOtherNumber(text: string): boolean {
  return /\bkvk|kamer van koophandel|\brsin|\bbtw|\bvat\b|\boin\b|\biban|rekening|factu+r|invoice|contract|kenmerk opdracht|zaak|dossier|opdracht|project|order|telefoon|\btel\b|mobiel|phone|postcode|debiteur|crediteur|bedrag|waarde|loonsom|datum|\bdate/i.test(
    text,
  )
}
