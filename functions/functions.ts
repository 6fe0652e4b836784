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
 * @param contract_value Opdrachtwaarde in euro, exclusief btw, bijvoorbeeld 250000. Leeg of 0 geeft een lege tekst.
 * @param contract_type Soort opdracht: "werken", "leveringen", "diensten" of een soort die het beleid noemt, bijvoorbeeld "diensten". Leeg mag waar de soort niets uitmaakt.
 * @param duration_months Looptijd in maanden, bijvoorbeeld 24. Leeg mag waar de looptijd niets uitmaakt.
 * @param labour_cost Loonsom van de opdracht in euro, bijvoorbeeld 120000. Leeg mag waar de loonsom niets uitmaakt.
 * @param policy Beleid, zo nodig met versie, bijvoorbeeld "hengelo" of "den-haag@2023-07-01". Leeg is het beleid van de werkmap, anders "duoplus".
 * @param date Datum die de versie van het beleid kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
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
 * @param contract_value Opdrachtwaarde in euro, exclusief btw, bijvoorbeeld 250000. Leeg of 0 geeft een lege tekst.
 * @param contract_type Soort opdracht: "werken", "leveringen", "diensten" of een soort die het beleid noemt, bijvoorbeeld "diensten". Leeg mag waar de soort niets uitmaakt.
 * @param duration_months Looptijd in maanden, bijvoorbeeld 24. Leeg mag waar de looptijd niets uitmaakt.
 * @param labour_cost Loonsom van de opdracht in euro, bijvoorbeeld 120000. Leeg mag waar de loonsom niets uitmaakt.
 * @param policy Beleid, zo nodig met versie, bijvoorbeeld "hengelo" of "den-haag@2023-07-01". Leeg is het beleid van de werkmap, anders "duoplus".
 * @param date Datum die de versie van het beleid kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
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
 * @param contract_value Opdrachtwaarde in euro, exclusief btw, bijvoorbeeld 250000. Leeg of 0 geeft een lege tekst.
 * @param contract_type Soort opdracht: "werken", "leveringen", "diensten" of een soort die het beleid noemt, bijvoorbeeld "diensten". Leeg mag waar de soort niets uitmaakt.
 * @param duration_months Looptijd in maanden, bijvoorbeeld 24. Leeg mag waar de looptijd niets uitmaakt.
 * @param labour_cost Loonsom van de opdracht in euro, bijvoorbeeld 120000. Leeg mag waar de loonsom niets uitmaakt.
 * @param percentage Afgesproken percentage als breuk of met procentteken, bijvoorbeeld 5% of 0,05. Leeg of 0 is het percentage van het beleid; echt nul is "0%".
 * @param policy Beleid, zo nodig met versie, bijvoorbeeld "hengelo" of "den-haag@2023-07-01". Leeg is het beleid van de werkmap, anders "duoplus".
 * @param date Datum die de versie van het beleid kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
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
 * @param block Code of naam van een bouwblok, bonussen met een plus, bijvoorbeeld "2" of "1+12". Leeg geeft een lege tekst.
 * @param quantity Aantal in de eenheid van het blok (fte, uren, dagen, personen of euro), bijvoorbeeld 0,5. Leeg is 0.
 * @param months Aantal maanden dat telt, hoogstens de grens van het blok, bijvoorbeeld 6. Leeg of 0 is 12.
 * @param catalogue Catalogus, zo nodig met versie, bijvoorbeeld "utrecht" of "den-haag@2023-07-01". Leeg is die van de werkmap, anders die bij haar beleid hoort, anders "duoplus".
 * @param date Datum die de versie van de catalogus kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
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
 * @param block Code of naam van een bouwblok, bonussen met een plus, bijvoorbeeld "2" of "1+12". Leeg geeft een lege tekst.
 * @param quantity Aantal in de eenheid van het blok (fte, uren, dagen, personen of euro), bijvoorbeeld 0,5. Leeg is 0.
 * @param months Aantal maanden dat telt, hoogstens de grens van het blok, bijvoorbeeld 6. Leeg of 0 is 12.
 * @param catalogue Catalogus, zo nodig met versie, bijvoorbeeld "utrecht" of "den-haag@2023-07-01". Leeg is die van de werkmap, anders die bij haar beleid hoort, anders "duoplus".
 * @param date Datum die de versie van de catalogus kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
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
 * @param catalogue Catalogus, zo nodig met versie, bijvoorbeeld "utrecht" of "den-haag@2023-07-01". Leeg is die van de werkmap, anders die bij haar beleid hoort, anders "duoplus".
 * @param date Datum die de versie van de catalogus kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
 * @returns Tabel met een regel per bouwblok
 */
export function sroiBlocks(catalogue?: any[][], date?: any[][]): any[][] {
  return answer('SROI_BLOCKS', [catalogue, date])
}

/**
 * Wat op een dag gerealiseerd moet zijn, evenredig over de dagen van de looptijd.
 * @customfunction SROI_EXPECTED
 * @param obligation Verplichting in euro, bijvoorbeeld 50000. Leeg is 0.
 * @param start Eerste dag van de opdracht als datum, bijvoorbeeld "1-1-2026". Niet leeg, behalve zonder verplichting.
 * @param end Laatste dag van de opdracht als datum, bijvoorbeeld "31-12-2026". Niet leeg, behalve zonder verplichting.
 * @param date Datum waarvan u het bedrag aan het einde van de dag wilt weten, bijvoorbeeld "30-6-2026". Niet leeg, behalve zonder verplichting.
 * @returns Bedrag in euro
 */
export function sroiExpected(obligation: any[][], start: any[][], end: any[][], date: any[][]): any[][] {
  return answer('SROI_EXPECTED', [obligation, start, end, date])
}

/**
 * Aantal banen voor de banenafspraak: verloonde uren gedeeld door 25,5 uur per week.
 * @customfunction SROI_JOBS
 * @param paid_hours Verloonde uren in de periode, bijvoorbeeld 1326. Leeg is 0.
 * @param start Eerste dag van de periode als datum, bijvoorbeeld "1-1-2026". Niet leeg, behalve zonder uren.
 * @param end Laatste dag van de periode als datum, bijvoorbeeld "30-12-2026". Niet leeg, behalve zonder uren.
 * @returns Aantal banen, niet afgerond
 */
export function sroiJobs(paid_hours: any[][], start: any[][], end: any[][]): any[][] {
  return answer('SROI_JOBS', [paid_hours, start, end])
}

/**
 * Wat het beleid zou inhouden op het tekort; #N/B als het beleid geen formule heeft.
 * @customfunction SROI_PENALTY
 * @param obligation Verplichting in euro, bijvoorbeeld 50000. Leeg is 0.
 * @param realised Gerealiseerd bedrag in euro, bijvoorbeeld 30000. Leeg is 0.
 * @param policy Beleid, zo nodig met versie, bijvoorbeeld "hengelo" of "den-haag@2023-07-01". Leeg is het beleid van de werkmap, anders "duoplus".
 * @param date Datum die de versie van het beleid kiest, bijvoorbeeld "1-7-2026". Leeg is de versie van de werkmap, anders de nieuwste.
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
