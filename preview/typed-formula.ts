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

// A string, a sheet name in quotes, or a stretch of anything else.
const STRETCHES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g

/**
 * The formula as files keep it (English names, commas, decimal points) from what a person typed.
 * Where a semicolon separates the arguments, a comma between digits is a decimal comma, as in Dutch Excel.
 */
export function typedFormula(text: string): string {
  const dutch = stretches(text).some((stretch) => isCode(stretch) && withoutBraces(stretch).includes(';'))
  return stretches(text)
    .map((stretch) => {
      if (!isCode(stretch)) return stretch
      const plain = dutch ? withCommas(stretch) : stretch
      return plain.replace(/[\p{L}][\p{L}\d._]*(?=\()/gu, (name) => ENGLISH_NAMES.get(name.toUpperCase()) ?? name)
    })
    .join('')
}

function stretches(text: string): string[] {
  return text.match(STRETCHES) ?? []
}

function isCode(stretch: string): boolean {
  return !stretch.startsWith('"') && !stretch.startsWith("'")
}

function withoutBraces(code: string): string {
  return code.replace(/\{[^}]*\}/g, '')
}

// Semicolons inside braces separate rows of a list and stay.
function withCommas(code: string): string {
  return code
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',')))
    .join('')
}
