import type { Doubts } from './ask'
import { bonusScopes, bonusStacking, discountBase, largeBonuses } from './bonus-questions'
import {
  blankCodes,
  blankLabels,
  duplicateCodes,
  duplicateLabels,
  footnotesWithoutText,
  typos,
} from './label-questions'
import { limitsByAgreement, noLimits } from './limit-questions'
import { brokenRows, levels, looseAmounts, noteBonuses, pairedLines } from './row-questions'
import {
  amountsInNotes,
  contradictedValues,
  hiddenRows,
  shiftedFootnotes,
  tablesBeside,
  unusualValues,
} from './source-questions'
import { sizes, units } from './unit-questions'
import {
  alternatives,
  blankValues,
  ceilings,
  longerWorthLess,
  mostUnits,
  notUnderstood,
  valueColumns,
} from './value-questions'
import { hoursNorm, validFrom } from './version-questions'
import type { ImportQuestion } from './proposal'

/** Every doubt as a question: what decides amounts first, then what the version is called, then the small print. */
export function allQuestions(doubts: Doubts): ImportQuestion[] {
  return withOwnIds([
    ...tablesBeside(doubts),
    ...pairedLines(doubts),
    ...valueColumns(doubts),
    ...notUnderstood(doubts),
    ...ceilings(doubts),
    ...mostUnits(doubts),
    ...blankValues(doubts),
    ...levels(doubts),
    ...brokenRows(doubts),
    ...looseAmounts(doubts),
    ...noteBonuses(doubts),
    ...alternatives(doubts),
    ...units(doubts),
    ...sizes(doubts),
    ...longerWorthLess(doubts),
    ...largeBonuses(doubts),
    ...contradictedValues(doubts),
    ...unusualValues(doubts),
    ...hiddenRows(doubts),
    ...amountsInNotes(doubts),
    ...shiftedFootnotes(doubts),
    ...limitsByAgreement(doubts),
    ...noLimits(doubts),
    ...bonusScopes(doubts),
    ...bonusStacking(doubts),
    ...discountBase(doubts),
    ...hoursNorm(doubts),
    ...validFrom(doubts),
    ...duplicateCodes(doubts),
    ...duplicateLabels(doubts),
    ...blankLabels(doubts),
    ...blankCodes(doubts),
    ...typos(doubts),
    ...footnotesWithoutText(doubts),
  ])
}

// A row that is split into levels asks about each of them in one cell.
function withOwnIds(questions: readonly ImportQuestion[]): ImportQuestion[] {
  const taken = new Set<string>()
  return questions.map((question) => {
    let { id } = question
    if (taken.has(id)) id = `${id}:${question.blocks.join(',')}`
    for (let number = 2; taken.has(id); number++) id = `${question.id}:${String(number)}`
    taken.add(id)
    return id === question.id ? question : { ...question, id }
  })
}
