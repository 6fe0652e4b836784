import type { Exact } from '#money'
import type { Block, BlockCatalogue } from '#rulebook'
import {
  blockLine,
  type CompareTexts,
  compareTexts,
  explainBlock,
  type Explanation,
  formatsFor,
  type Language,
  problemText,
  stepText,
} from '#texts'
import type { ComparedRow } from './compare'
import type { RowFit } from './fit'
import { oneLine } from './one-line'

/** What a row stands beside. */
export interface Beside {
  /** Months that were asked for. */
  readonly months: Exact
  /** Whose catalogue the others are compared with. */
  readonly than: string
}

/** How a row comes to its amount; where it does not count per fte, what it says instead. */
export function explainRow(row: ComparedRow, catalogue: BlockCatalogue, language: Language): Explanation {
  const { base, outcome } = row
  if (outcome !== null) return explainBlock(outcome, catalogue, language)
  const { document, section, checkedOn } = catalogue.source
  const heading = reasonOf(row, valueText(base, language), language) ?? ''
  const t = compareTexts(language)
  const day = formatsFor(language).day(checkedOn)
  const version = t.row({ catalogue: catalogue.label, cell: base.source.cell, published: oneLine(base.published) })
  const openQuestions = base.openQuestions.map(({ question, chosenReading }) => ({
    question: question[language],
    chosenReading: chosenReading[language],
  }))
  return {
    answer: null,
    heading,
    steps: [],
    rounding: null,
    version,
    sources: [catalogue.source],
    openQuestions,
    notices: catalogue.notice === null ? [] : [catalogue.notice[language]],
    text: [heading, version, t.source({ document, section, day }), ...openQuestions.map(t.open)].join(' '),
  }
}

/** "€ 30.000,00 per fte per jaar", "€ 100,00 per uur of factuurwaarde", "factuurwaarde" */
export function valueText(block: Block, language: Language): string {
  const { value, words } = blockLine(block, language)
  const figure = value.kind === 'amount' ? formatsFor(language).euro(value.amount) : value.text
  return `${figure} ${words[0] ?? ''}`.trim()
}

/** Why a row has no amount; null where it has one. */
export function reasonOf({ base, outcome, amount }: ComparedRow, value: string, language: Language): string | null {
  const t = compareTexts(language)
  if (amount !== null) return null
  if (outcome?.ok === false) return problemText(outcome.problem, language)
  return base.role === 'bonus' && base.standsOn !== 'alone'
    ? `${t.reason.unit(value)} ${t.reason.bonus}`
    : t.reason.unit(value)
}

/** How far a row is for what was asked, and what limits it. */
export function remarksOf(
  { fit, refused, outcome, counted, difference }: ComparedRow,
  { months, than }: Beside,
  language: Language,
): string[] {
  const t = compareTexts(language)
  const format = formatsFor(language)
  const tooFew = outcome?.ok === true ? outcome.steps.filter(({ kind }) => kind === 'below-minimum-hours') : []
  const isCut = tooFew.length === 0 && counted?.lessThan(months) === true
  return [
    ...fitText(fit, t),
    ...(isCut ? [t.counted({ counted: format.number(counted), months: format.number(months) })] : []),
    ...tooFew.map((step) => stepText(step, language)),
    ...refused.map((problem) => problemText(problem, language)),
    ...(difference === null ? [] : [differenceText(difference, than, language)]),
  ]
}

function differenceText(difference: Exact, than: string, language: Language): string {
  const t = compareTexts(language).difference
  if (difference.isZero()) return t.equal(than)
  const amount = formatsFor(language).euro(difference.abs())
  return difference.isPositive() ? t.more({ amount, than }) : t.less({ amount, than })
}

function fitText({ countedAs, also, onlyFor, conditions, fromAge }: RowFit, t: CompareTexts): string[] {
  const names = (subjects: RowFit['also']) => subjects.map((subject) => t.subject[subject]).join(', ')
  return [
    ...(countedAs.length === 0 ? [] : [t.fit.countedAs(names(countedAs))]),
    ...(also.length === 0 ? [] : [t.fit.also(names(also))]),
    ...(onlyFor.length === 0 ? [] : [t.fit.onlyFor(names(onlyFor))]),
    ...conditions.map(t.fit.condition),
    ...(fromAge === null ? [] : [t.fit.fromAge(fromAge)]),
  ]
}
