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

/** True for a header above names of persons. */
export function isNameHeader(header: string): boolean {
  return NAME_HEADERS.test(plainWords(header))
}

/** True for a header above dates of birth. */
export function isBirthHeader(header: string): boolean {
  return BIRTH_HEADERS.test(plainWords(header))
}

/** Words that make a number beside or below them a burgerservicenummer. */
export function isNumberContext(text: string): boolean {
  return /\bbsn|burger ?service|\bsofi|persoons?nummer|\bsocial security/i.test(text)
}

/** Words above numbers that pass the eleven-test without being one. RSIN uses the same test. */
export function isOtherNumber(text: string): boolean {
  return /\bkvk|kamer van koophandel|\brsin|\bbtw|\bvat\b|\boin\b|\biban|rekening|factu+r|invoice|contract|kenmerk opdracht|zaak|dossier|opdracht|project|order|telefoon|\btel\b|mobiel|phone|postcode|debiteur|crediteur|bedrag|waarde|loonsom|datum|\bdate/i.test(
    text,
  )
}
