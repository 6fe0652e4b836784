/**
 * What Excel calls. Each function hands its arguments to the table of sroi-functions; nothing is calculated here.
 * Comments and parameter names feed the metadata Excel reads (metadata.mjs): one line each, in Dutch.
 * Parameters are ranges (`any[][]`), because each may be a cell or a range; new ones are only ever added at the end.
 */
import { sharedSession } from '#session'
import { afterRestoring } from './after-restoring'
import { excelAnswer, fitsWebAnswer, tooLarge } from './excel-answer'
import { sroiFunctions } from './sroi-functions'

const session = sharedSession()
const table = sroiFunctions(session)
const whenRestored = afterRestoring(session)

/** At once; only while the workbook is being read, the cell waits to know its catalogues and how it counts days. */
function answer(name: string, args: readonly unknown[]): any {
  return whenRestored(() => answerAtOnce(name, args))
}

function answerAtOnce(name: string, args: readonly unknown[]): any[][] {
  const answer = excelAnswer(table.get(name)?.call(args))
  return isInBrowser() && !fitsWebAnswer(answer) ? tooLarge(answer, session.state().language) : answer
}

function isInBrowser(): boolean {
  return typeof Office !== 'undefined' && Office.context?.platform === Office.PlatformType?.OfficeOnline
}

/**
 * Is social return van toepassing op deze opdracht? Geeft WAAR, ONWAAR of #N/B met de reden.
 * @customfunction SROI_APPLICABLE
 * @param contract_value Opdrachtwaarde in euro, exclusief btw
 * @param contract_type Soort opdracht: werken, leveringen of diensten
 * @param duration_months Looptijd in maanden
 * @param labour_cost Loonsom in euro
 * @param policy Beleid, bijvoorbeeld "duoplus" of "hengelo"; leeg is het beleid van de werkmap
 * @param date Datum waarop het beleid geldt
 * @returns WAAR of ONWAAR
 */
export function sroiApplicable(
  contract_value: any[][],
  contract_type?: any[][],
  duration_months?: any[][],
  labour_cost?: any[][],
  policy?: any[][],
  date?: any[][],
): any[][] {
  return answer('SROI_APPLICABLE', [contract_value, contract_type, duration_months, labour_cost, policy, date])
}

/**
 * De motivering in een of twee zinnen: wel of geen social return, waarom, en volgens welke bron.
 * @customfunction SROI_REASON
 * @param contract_value Opdrachtwaarde in euro, exclusief btw
 * @param contract_type Soort opdracht: werken, leveringen of diensten
 * @param duration_months Looptijd in maanden
 * @param labour_cost Loonsom in euro
 * @param policy Beleid, bijvoorbeeld "duoplus" of "hengelo"; leeg is het beleid van de werkmap
 * @param date Datum waarop het beleid geldt
 * @returns Tekst voor het dossier
 */
export function sroiReason(
  contract_value: any[][],
  contract_type?: any[][],
  duration_months?: any[][],
  labour_cost?: any[][],
  policy?: any[][],
  date?: any[][],
): any[][] {
  return answer('SROI_REASON', [contract_value, contract_type, duration_months, labour_cost, policy, date])
}

/**
 * De SROI-verplichting van een opdracht in euro; 0 als social return niet van toepassing is.
 * @customfunction SROI_OBLIGATION
 * @param contract_value Opdrachtwaarde in euro, exclusief btw
 * @param contract_type Soort opdracht: werken, leveringen of diensten
 * @param duration_months Looptijd in maanden
 * @param labour_cost Loonsom in euro
 * @param percentage Afgesproken percentage: 5% of 0,05; leeg is het percentage van het beleid
 * @param policy Beleid, bijvoorbeeld "duoplus" of "hengelo"; leeg is het beleid van de werkmap
 * @param date Datum waarop het beleid geldt
 * @returns Bedrag in euro
 */
export function sroiObligation(
  contract_value: any[][],
  contract_type?: any[][],
  duration_months?: any[][],
  labour_cost?: any[][],
  percentage?: any[][],
  policy?: any[][],
  date?: any[][],
): any[][] {
  return answer('SROI_OBLIGATION', [
    contract_value,
    contract_type,
    duration_months,
    labour_cost,
    percentage,
    policy,
    date,
  ])
}

/**
 * De SROI-waarde van een bouwblok in euro, naar rato van omvang en duur.
 * @customfunction SROI_BLOCK_VALUE
 * @param block Code van het bouwblok; bonussen met een plus, bijvoorbeeld "1+12"
 * @param quantity Aantal in de eenheid van het blok: fte, uren, dagen, personen of euro
 * @param months Aantal maanden dat telt; leeg is 12
 * @param catalogue Catalogus, bijvoorbeeld "duoplus"; leeg is de catalogus van de werkmap
 * @param date Datum waarop de catalogus geldt
 * @returns Bedrag in euro
 */
export function sroiBlockValue(
  block: any[][],
  quantity: any[][],
  months?: any[][],
  catalogue?: any[][],
  date?: any[][],
): any[][] {
  return answer('SROI_BLOCK_VALUE', [block, quantity, months, catalogue, date])
}

/**
 * Legt uit hoe de waarde van een bouwblok tot stand komt: regel, versie, bron, stappen en afronding.
 * @customfunction SROI_EXPLAIN
 * @param block Code van het bouwblok; bonussen met een plus, bijvoorbeeld "1+12"
 * @param quantity Aantal in de eenheid van het blok: fte, uren, dagen, personen of euro
 * @param months Aantal maanden dat telt; leeg is 12
 * @param catalogue Catalogus, bijvoorbeeld "duoplus"; leeg is de catalogus van de werkmap
 * @param date Datum waarop de catalogus geldt
 * @returns Uitleg in tekst
 */
export function sroiExplain(
  block: any[][],
  quantity: any[][],
  months?: any[][],
  catalogue?: any[][],
  date?: any[][],
): any[][] {
  return answer('SROI_EXPLAIN', [block, quantity, months, catalogue, date])
}

/**
 * De bouwblokken van een catalogus als tabel.
 * @customfunction SROI_BLOCKS
 * @param catalogue Catalogus, bijvoorbeeld "duoplus"; leeg is de catalogus van de werkmap
 * @param date Datum waarop de catalogus geldt
 * @returns Tabel met een regel per bouwblok
 */
export function sroiBlocks(catalogue?: any[][], date?: any[][]): any[][] {
  return answer('SROI_BLOCKS', [catalogue, date])
}

/**
 * Wat op een dag gerealiseerd moet zijn, evenredig over de dagen van de looptijd.
 * @customfunction SROI_EXPECTED
 * @param obligation Verplichting in euro
 * @param start Eerste dag van de opdracht
 * @param end Laatste dag van de opdracht
 * @param date Dag waarvan u het bedrag wilt weten
 * @returns Bedrag in euro
 */
export function sroiExpected(obligation: any[][], start: any[][], end: any[][], date: any[][]): any[][] {
  return answer('SROI_EXPECTED', [obligation, start, end, date])
}

/**
 * Aantal banen voor de banenafspraak: verloonde uren gedeeld door 25,5 uur per week.
 * @customfunction SROI_JOBS
 * @param paid_hours Verloonde uren in de periode
 * @param start Eerste dag van de periode
 * @param end Laatste dag van de periode
 * @returns Aantal banen, niet afgerond
 */
export function sroiJobs(paid_hours: any[][], start: any[][], end: any[][]): any[][] {
  return answer('SROI_JOBS', [paid_hours, start, end])
}

/**
 * Wat het beleid zou inhouden op het tekort; #N/B als het beleid geen formule heeft.
 * @customfunction SROI_PENALTY
 * @param obligation Verplichting in euro
 * @param realised Gerealiseerd in euro
 * @param policy Beleid, bijvoorbeeld "duoplus"; leeg is het beleid van de werkmap
 * @param date Datum waarop het beleid geldt
 * @returns Bedrag in euro
 */
export function sroiPenalty(obligation: any[][], realised: any[][], policy?: any[][], date?: any[][]): any[][] {
  return answer('SROI_PENALTY', [obligation, realised, policy, date])
}

/** Under these ids Excel finds the functions; an id never changes once released, because files store it. */
export const EXCEL_FUNCTIONS: Readonly<Record<string, (...args: any[]) => any[][]>> = {
  SROI_APPLICABLE: sroiApplicable,
  SROI_REASON: sroiReason,
  SROI_OBLIGATION: sroiObligation,
  SROI_BLOCK_VALUE: sroiBlockValue,
  SROI_EXPLAIN: sroiExplain,
  SROI_BLOCKS: sroiBlocks,
  SROI_EXPECTED: sroiExpected,
  SROI_JOBS: sroiJobs,
  SROI_PENALTY: sroiPenalty,
}

// In Excel the host brings this object; elsewhere (preview, tests) there is nothing to register with. Cells may ask
// before the pane has begun to read the workbook, so until it says it is done nothing is taken for settled.
if (typeof CustomFunctions !== 'undefined') {
  session.replace({ restoring: true })
  for (const [id, run] of Object.entries(EXCEL_FUNCTIONS)) CustomFunctions.associate(id, run)
}
