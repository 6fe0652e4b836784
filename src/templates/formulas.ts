/**
 * The formulas of the templates. They name columns and not cells, so that they read as sentences, survive sorting and
 * come along with every new row. Only SROI_ formulas need the add-in; the rest works in any spreadsheet program.
 */

/** Where formulas find what they look up. */
export interface FormulaPlaces {
  /** The cells with the workbook's own choice: Uitleg!$B$5. */
  readonly catalogueCell: string
  readonly policyCell: string
  /** Names of the tables. */
  readonly contracts: string
  readonly blocks: string
  /** The cell that says which catalogue the table of blocks holds, and its columns with counting limits. */
  readonly blocksOf: string
  readonly code: string
  readonly months: string
  readonly fteMonths: string
}

/** The day's place in time counted in months: whole days over the days of their month, as exact as a cell can hold. */
function placeInMonths(day: string): string {
  return `(12*YEAR(${day})+MONTH(${day})+DAY(${day})/DAY(EOMONTH(${day},0)))`
}

// Ten decimals take away the noise of binary fractions and leave every cent as it is.
const DIGITS = 10

/** Months from one day to another, both included. */
function monthsBetween(first: string, last: string): string {
  return `ROUND(${placeInMonths(last)}-${placeInMonths(`(${first}-1)`)},${String(DIGITS)})`
}

/** Shown only in rows that are in use. */
export function whenFilled(column: string, formula: string): string {
  return `=IF([@${column}]="","",${formula})`
}

export const contractFormulas = {
  term: `=IF(OR([@Startdatum]="",[@Einddatum]=""),"",${monthsBetween('[@Startdatum]', '[@Einddatum]')})`,
  obligation:
    '=IF([@Opdrachtwaarde]="","",SROI_OBLIGATION([@Opdrachtwaarde],[@Soort],[@[Looptijd (maanden)]],[@Loonsom],[@Percentage],[@Beleid]))',
}

/** What the columns of Inzet hold. A row counts from the latest of its start, its contract's and its quarter's. */
export function contributionFormulas(at: FormulaPlaces) {
  const ofContract = (column: string): string =>
    `INDEX(${at.contracts}[${column}],MATCH([@Opdracht],${at.contracts}[Kenmerk],0))`
  const quarter = (month: string, day: string): string =>
    `DATE(LEFT([@Kwartaal],4),3*RIGHT([@Kwartaal],1)${month},${day})`
  const ofBlock = (column: string): string =>
    `INDEX(${at.blocks}[${column}],MATCH(LEFT([@Bouwblok],FIND("+",[@Bouwblok]&"+")-1),${at.blocks}[${at.code}],0))`
  const value = (quantity: string, months: string): string =>
    `SROI_BLOCK_VALUE([@Bouwblok],[@${quantity}],${months},[@Catalogus])`
  const counted = '[@[Meetellende maanden]]'
  const end = placeInMonths('[@[Telt t/m]]')
  const begin = placeInMonths('([@[Telt vanaf]]-1)')
  const limit = `${placeInMonths('([@[Telt sinds]]-1)')}+[@[Hoogstens maanden]]`
  return {
    catalogue: `=IF([@Opdracht]="","",IFERROR(${ofContract('Catalogus')},${at.catalogueCell}))`,
    countsSince: `=IF([@[Telt vanaf]]="","",IF([@Startdatum]="",[@[Telt vanaf]],MAX([@Startdatum],${ofContract('Startdatum')})))`,
    countsFrom: `=IF([@Fte]="","",IFERROR(MAX([@Startdatum],${ofContract('Startdatum')},${quarter('-2', '1')}),""))`,
    countsTo: `=IF([@[Telt vanaf]]="","",MIN([@Einddatum],${ofContract('Einddatum')},${quarter('+1', '0')}))`,
    // The table of blocks tells the limits of one catalogue; for another the formula counts every month.
    atMost:
      `=IF(OR([@[Telt vanaf]]="",[@Catalogus]<>${at.blocksOf}),"",` +
      `IFERROR(IF(${ofBlock(at.months)}<>"",${ofBlock(at.months)},IF(${ofBlock(at.fteMonths)}<>"",${ofBlock(at.fteMonths)}/[@Fte],"")),""))`,
    months: `=IF([@[Telt vanaf]]="","",MAX(0,ROUND(IF([@[Hoogstens maanden]]="",${end},MIN(${end},${limit}))-${begin},${String(DIGITS)})))`,
    computed:
      '=IF(OR([@Opdracht]="",[@Bouwblok]=""),"",' +
      // 0 months is not the same as months left out, which counts a year.
      `IF([@Fte]<>"",IF(N(${counted})=0,${counted},${value('Fte', counted)}),` +
      `IF([@Aantal]<>"",${value('Aantal', '')},IF([@Bedrag]<>"",${value('Bedrag', '')},""))))`,
  }
}
