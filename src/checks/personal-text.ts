/** What in a text tells who somebody is, by its form alone. */
export type PieceKind = 'e-mail' | 'phone' | 'address' | 'name' | 'initials' | 'birthdate'

export interface PersonalPiece {
  readonly kind: PieceKind
  readonly index: number
  readonly length: number
}

const NONE: readonly PersonalPiece[] = []
const SHORTEST = 5
const REMEMBERED = 20_000
const remembered = new Map<string, readonly PersonalPiece[]>()

/** The personal pieces of a text, from left to right, none over another. */
export function personalPieces(text: string): readonly PersonalPiece[] {
  if (text.length < SHORTEST) return NONE
  const known = remembered.get(text)
  if (known !== undefined) return known
  const found = apart(allPieces(text))
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(text, found)
  return found
}

/** A text in which every personal piece reads otherwise. */
export function withoutPieces(text: string, instead: (kind: PieceKind) => string): string {
  let safe = text
  for (const { kind, index, length } of [...personalPieces(text)].reverse()) {
    safe = safe.slice(0, index) + instead(kind) + safe.slice(index + length)
  }
  return safe
}

const E_MAIL = /([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
// Of an organisation, not of a person.
const DESK =
  /^(?:info|contact|mail|post|administratie|admin|secretariaat|receptie|helpdesk|support|service|inkoop|hr|hrm|personeelszaken|p&o|sroi|social-?return|socialreturn|sw|wsp|werkgeversservicepunt|gemeente|no-?reply|sales|verkoop|facturen|factuur|finance)(?:[._-].*)?$/i

const BETWEEN = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Tt]e|[Hh]et|[Ee]l|[Aa]l|[Ii]n|['’]t)\s+)*`
const SURNAME = String.raw`\p{Lu}[\p{L}'’-]+`
const INITIALS = String.raw`(?:\p{Lu}\.\s?)`
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Dd]e\s+heer|[Mm]evrouw|[Mm]evr\b\.?|[Mm]w\b\.?|[Dd]hr\b\.?|[Mm]eneer|Mr\b\.?|Mrs\b\.?|Ms\b\.?)\s+` +
    String.raw`(${INITIALS}*(?:${SURNAME}\s+)?${BETWEEN}${SURNAME})`,
  'gu',
)
const INITIALLED = new RegExp(
  String.raw`(?<![\p{L}\d.]|(?:categorie|blok|bouwblok|klasse|type|niveau|groep|bijlage|deel|fase|perceel|schaal|optie)\s)` +
    String.raw`(${INITIALS}{1,5})(${BETWEEN})(\p{Lu}\p{Ll}[\p{L}'’-]+)`,
  'gu',
)
const NO_SURNAME =
  /(?:straat|weg|laan|plein|kade|singel|gracht|dreef|hof|pad|dijk|park|school|college|huis|stichting)$|^(?:de|het|een|dit|deze|er|start|inzet|zie|geen|voor|na|met|in|op|bij|daarna|we|wij|ook|dan|the|this|see|no)$/i
const NO_INITIALS = /^(?:BV|NV|VOF|CV|VS|EU|UK|US)$/

const MONTH = 'jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec'
const BORN = new RegExp(
  String.raw`(?<!\p{L})(?:geb(?:oren|oortedatum|oortejaar|\.?\s?datum)?|date of birth|born|dob|d\.o\.b\.)(?!\p{L})[^\d\n]{0,20}` +
    String.raw`(\d{1,2}[-/. ]\d{1,2}[-/. ](?:(?:19|20)?\d{2})|\d{1,2}\s+(?:${MONTH})\p{L}*\.?\s+(?:19|20)\d{2}|` +
    String.raw`(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}|(?:19[3-9]\d|200\d|201[0-2]))(?!\d)`,
  'giu',
)

const MOBILE =
  /(?<![\p{L}\d.,€/+-]|[A-Z]{4}\s)(?!06[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?!\d))(?:06|(?:\+|00)31[\s.-]?(?:\(0\))?[\s.-]?6)(?:[\s.-]?\d){8}(?!\d)/gu
const ABROAD = /(?<![\p{L}\d])(?:\+|00)31[\s.-]?(?:\(0\))?[\s.-]?[1-9](?:[\s.-]?\d){8}(?!\d)/gu
const CALLED =
  /(?:telefoon|telnr|tel\b\.?|bel\b|bereikbaar|mobiel|phone)[^\d\n]{0,15}((?:\(0\d{1,3}\)|0\d{1,3})[\s-]?(?:\d[\s-]?){6,8})(?!\d)/giu

const STREET =
  /(?<!\p{L})\p{Lu}[\p{L}'’. -]{0,40}?(?:straat|weg|laan|plein|kade|singel|gracht|dreef|steeg|dijk|plantsoen|boulevard|hof|pad)\s+\d{1,4}(?:\s?[a-zA-Z])?(?![\p{L}\d])/gu
const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu
const LIVES = /\b(?:woont|woonachtig|wonend|woonadres|huisadres|adres|lives|address)/i

// Most texts hold none of these, and need no closer look.
const TITLE = /heer|mevr|mw|dhr|meneer|mr|ms/i
const DAY = /geb|born|dob|d\.o\.b|birth/i
const DIAL = /06|31|tel|bel|bereikbaar|mobiel|phone/i

function allPieces(text: string): PersonalPiece[] {
  const pieces: PersonalPiece[] = []
  if (text.includes('@')) {
    for (const match of text.matchAll(E_MAIL)) if (!DESK.test(match[1] ?? '')) pieces.push(whole('e-mail', match))
  }
  if (TITLE.test(text)) for (const match of text.matchAll(TITLED)) pieces.push(group('name', match))
  if (text.includes('.')) {
    for (const match of text.matchAll(INITIALLED)) if (isInitialled(match)) pieces.push(whole('initials', match))
  }
  if (!/\d/.test(text)) return pieces
  if (DAY.test(text)) for (const match of text.matchAll(BORN)) pieces.push(group('birthdate', match))
  if (DIAL.test(text)) {
    for (const dialled of [MOBILE, ABROAD])
      for (const match of text.matchAll(dialled)) pieces.push(whole('phone', match))
    for (const match of text.matchAll(CALLED)) pieces.push(group('phone', match))
  }
  const streets = [...text.matchAll(STREET)]
  const postcodes = streets.length === 0 ? [] : [...text.matchAll(POSTCODE)]
  if (streets.length > 0 && (postcodes.length > 0 || LIVES.test(text))) {
    for (const match of [...streets, ...postcodes]) pieces.push(whole('address', match))
  }
  return pieces
}

function isInitialled([, initials = '', , surname = '']: RegExpExecArray): boolean {
  return !NO_INITIALS.test(initials.replace(/[^\p{L}]/gu, '')) && !NO_SURNAME.test(surname)
}

function whole(kind: PieceKind, match: RegExpExecArray): PersonalPiece {
  return { kind, index: match.index, length: match[0].length }
}

/** The first group of a match, which ends where the match ends. */
function group(kind: PieceKind, match: RegExpExecArray): PersonalPiece {
  const inner = match[1] ?? match[0]
  return { kind, index: match.index + match[0].length - inner.length, length: inner.trimEnd().length }
}

function apart(pieces: PersonalPiece[]): readonly PersonalPiece[] {
  if (pieces.length < 2) return pieces.length === 0 ? NONE : pieces
  const kept: PersonalPiece[] = []
  for (const piece of pieces.sort((a, b) => a.index - b.index || b.length - a.length)) {
    const last = kept.at(-1)
    if (last === undefined || piece.index >= last.index + last.length) kept.push(piece)
  }
  return kept
}
