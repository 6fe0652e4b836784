import type { FormatLocale } from '#workbook'

/** Dutch names of the functions people type most, with the English names that files keep. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ['SOM', 'SUM'],
  ['SOM.ALS', 'SUMIF'],
  ['SOMMEN.ALS', 'SUMIFS'],
  ['SOMPRODUCT', 'SUMPRODUCT'],
  ['ALS', 'IF'],
  ['ALS.VOORWAARDEN', 'IFS'],
  ['ALS.FOUT', 'IFERROR'],
  ['ALS.NB', 'IFNA'],
  ['EN', 'AND'],
  ['OF', 'OR'],
  ['NIET', 'NOT'],
  ['WAAR', 'TRUE'],
  ['ONWAAR', 'FALSE'],
  ['AFRONDEN', 'ROUND'],
  ['AFRONDEN.NAAR.BOVEN', 'ROUNDUP'],
  ['AFRONDEN.NAAR.BENEDEN', 'ROUNDDOWN'],
  ['GEHEEL', 'TRUNC'],
  ['INTEGER', 'INT'],
  ['REST', 'MOD'],
  ['GEMIDDELDE', 'AVERAGE'],
  ['AANTAL', 'COUNT'],
  ['AANTALARG', 'COUNTA'],
  ['AANTAL.ALS', 'COUNTIF'],
  ['AANTALLEN.ALS', 'COUNTIFS'],
  ['VERT.ZOEKEN', 'VLOOKUP'],
  ['X.ZOEKEN', 'XLOOKUP'],
  ['VERGELIJKEN', 'MATCH'],
  ['DATUM', 'DATE'],
  ['VANDAAG', 'TODAY'],
  ['JAAR', 'YEAR'],
  ['MAAND', 'MONTH'],
  ['DAG', 'DAY'],
  ['TEKST', 'TEXT'],
  ['LINKS', 'LEFT'],
  ['RECHTS', 'RIGHT'],
  ['DEEL', 'MID'],
  ['LENGTE', 'LEN'],
  ['UNIEK', 'UNIQUE'],
  ['ISFOUT', 'ISERROR'],
  ['ISLEEG', 'ISBLANK'],
])

const DUTCH_NAMES: ReadonlyMap<string, string> = new Map([...ENGLISH_NAMES].map(([dutch, english]) => [english, dutch]))

// Kept as they are: a string, a sheet name in quotes, a list in braces, names of table columns.
const STRETCHES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[(?:[^[\]]|\[[^\]]*\])*\]?|[^"'{[]+/g
const FUNCTION_NAME = /\p{L}[\p{L}\d._]*(?=\()/gu
const DUTCH_TRUTH = /(?<![\p{L}\d._$!])(?:WAAR|ONWAAR)(?![\p{L}\d._(!])/giu
const ENGLISH_TRUTH = /(?<![\p{L}\d._$!])(?:TRUE|FALSE)(?![\p{L}\d._(!])/giu
const DECIMAL_COMMA = /(?<![\p{L}\d._$,])(\d+),(?=\d)(?!\d+,)/gu
const DECIMAL_POINT = /(?<![\p{L}\d._$])(\d*)\.(?=\d)/gu

/**
 * The formula as files keep it (English names, commas, decimal points) from what a person typed.
 * Where a semicolon separates the arguments, a comma between digits is a decimal comma, as in Dutch Excel. To a Dutch
 * reader it is that also where no other comma stands: "=A1*0,5".
 */
export function typedFormula(text: string, locale: FormatLocale): string {
  const code = stretches(text).filter(isCode).join(' ')
  const semicolons = code.includes(';')
  const decimals = semicolons || (locale === 'nl' && !code.replace(DECIMAL_COMMA, '').includes(','))
  return mapCode(text, (stretch) => {
    const pointed = decimals ? stretch.replace(semicolons ? /(\d),(?=\d)/g : DECIMAL_COMMA, '$1.') : stretch
    return inWords(pointed.replaceAll(';', ','), ENGLISH_NAMES, DUTCH_TRUTH)
  })
}

/** The formula of a file as its reader would type it. */
export function shownFormula(formula: string, locale: FormatLocale): string {
  if (locale === 'en') return formula
  const dutch = mapCode(formula, (stretch) =>
    inWords(stretch.replaceAll(',', ';').replace(DECIMAL_POINT, '$1,'), DUTCH_NAMES, ENGLISH_TRUTH),
  )
  return typedFormula(dutch, locale) === formula ? dutch : formula
}

function inWords(code: string, names: ReadonlyMap<string, string>, truth: RegExp): string {
  const translated = (name: string): string => names.get(name.toUpperCase()) ?? name
  return code.replace(FUNCTION_NAME, translated).replace(truth, translated)
}

function mapCode(text: string, change: (code: string) => string): string {
  return stretches(text)
    .map((stretch) => (isCode(stretch) ? change(stretch) : stretch))
    .join('')
}

function stretches(text: string): string[] {
  return text.match(STRETCHES) ?? []
}

function isCode(stretch: string): boolean {
  return !/^["'{[]/.test(stretch)
}
