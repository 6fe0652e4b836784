import type { Exact } from '#money'
import type { OpenQuestion, SourceRef } from '#sources'
import type { IsoDay } from '#time'
import { explanationTexts, type VersionDates } from './explanation-texts'
import { formatsFor } from './format'
import type { Language } from './language'
import { sourceTexts, splitExcerpt } from './source-texts'

/** Why an answer is what it is: the same story in parts, for a screen, and as one paragraph, for a cell or a file. */
export interface Explanation {
  /** The answer as people write it: "€ 7.500,00", "Niet van toepassing"; null where there is none. */
  readonly answer: string | null
  /** What it is about; where there is no answer, what stands in the way and what to do. */
  readonly heading: string
  /** How it came about, each a sentence with its numbers. */
  readonly steps: readonly string[]
  readonly rounding: string | null
  /** The policy or table it comes from, and in which version. */
  readonly version: string | null
  readonly sources: readonly SourceRef[]
  readonly openQuestions: readonly OpenReading[]
  /** What people should know beside it. */
  readonly notices: readonly string[]
  readonly text: string
}

/** What a source leaves open, and how we read it. */
export interface OpenReading {
  readonly question: string
  readonly chosenReading: string
}

interface Parts {
  readonly answer: string | null
  readonly heading: string
  readonly steps?: readonly string[]
  readonly rounding?: string | null
  readonly version?: string | null
  readonly sources?: readonly SourceRef[]
  readonly openQuestions?: readonly OpenQuestion[]
  readonly notices?: readonly string[]
  /** What the paragraph says before its sources and open questions. */
  readonly told: readonly (string | null)[]
  /** What it ends with. */
  readonly ending?: readonly string[]
  /** False where the paragraph has quoted the source already. */
  readonly quotes?: boolean
}

/** Puts the parts of an explanation together, with the paragraph that tells the same. */
export function explanationOf(parts: Parts, language: Language): Explanation {
  const { answer, heading, steps = [], rounding = null, version = null, notices = [], quotes = true } = parts
  const openQuestions = readings(parts.openQuestions ?? [], language)
  const sources = [...new Set(parts.sources ?? [])]
  const { openQuestion, chosenReading } = explanationTexts(language)
  const sentences = [
    ...parts.told.filter((sentence) => sentence !== null && sentence !== ''),
    ...sourceSentences(sources, quotes, language),
    ...openQuestions.map((open) => `${openQuestion} ${open.question} ${chosenReading} ${open.chosenReading}`),
    ...(parts.ending ?? []),
  ]
  return { answer, heading, steps, rounding, version, sources, openQuestions, notices, text: sentences.join(' ') }
}

/** Why there is no answer, where that is all there is to say. */
export function refusal(sentence: string, language: Language): Explanation {
  return explanationOf({ answer: null, heading: sentence, told: [sentence] }, language)
}

function readings(questions: readonly OpenQuestion[], language: Language): readonly OpenReading[] {
  const found = new Map<string, OpenReading>()
  for (const { question, chosenReading } of questions)
    found.set(question[language], { question: question[language], chosenReading: chosenReading[language] })
  return [...found.values()]
}

/** One sentence for each place, with everything that was quoted from it. */
function sourceSentences(sources: readonly SourceRef[], quotes: boolean, language: Language): string[] {
  const places = new Map<string, SourceRef[]>()
  for (const source of sources) {
    const key = [source.document, source.section, source.checkedOn].join('\n')
    places.set(key, [...(places.get(key) ?? []), source])
  }
  return [...places.values()]
    .flatMap((refs) => (refs[0] === undefined ? [] : [placeSentence(refs[0], refs)]))
    .map(stopped)

  function placeSentence({ document, section, checkedOn }: SourceRef, refs: readonly SourceRef[]): string {
    const { quoted, summarised } = sourceTexts(language)
    const excerpts = quotes ? refs.map(splitExcerpt) : []
    const saying = (summaries: boolean): readonly string[] =>
      withoutParts(excerpts.filter(({ isSummary }) => isSummary === summaries).map(({ words }) => words)).map((words) =>
        shortened(words, LONGEST_EXCERPT),
      )
    const own = formatsFor(language).list(saying(false).map(quoted))
    const ours = saying(true)
    const head = explanationTexts(language).source(document, section, checkedOn, own)
    return ours.length === 0 ? head : `${stopped(head)} ${summarised(ours.join('; '))}`
  }
}

const LONGEST_EXCERPT = 240

/** Each once, and not where another says it too. */
function withoutParts(texts: readonly string[]): readonly string[] {
  const distinct = [...new Set(texts)]
  return distinct.filter((text) => !distinct.some((other) => other !== text && other.includes(text)))
}

/** "duoplus@undated, zonder datum" */
export function versionText(
  ref: string,
  { validFrom, validTo }: { readonly validFrom: IsoDay | null; readonly validTo: IsoDay | null },
  language: Language,
): string {
  const dates: VersionDates = { from: validFrom, to: validTo }
  return explanationTexts(language).version(ref, dates)
}

/** A clause as a sentence: with a capital, and a full stop where none stands. */
export function asSentence(clause: string): string {
  return stopped(clause.slice(0, 1).toUpperCase() + clause.slice(1))
}

export function stopped(text: string): string {
  return /[.!?…][”"]?$/.test(text) ? text : `${text}.`
}

/** An amount before it was rounded: all of it where four decimals hold it, else its first digits and an ellipsis. */
export function unroundedEuro(amount: Exact, language: Language): string {
  const { euro } = formatsFor(language)
  const decimals = amount.decimalPlaces()
  if (decimals <= 2) return euro(amount)
  const toCents = euro(amount.toFixed(2, TOWARDS_ZERO))
  const further = amount.toFixed(4, TOWARDS_ZERO).slice(-2)
  return `${toCents}${decimals > 4 ? `${further}…` : further.replace(/0$/, '')}`
}

/** As decimal.js numbers its ways of rounding. */
const TOWARDS_ZERO = 1

/** Cut at a word, where it is longer than fits. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`
}
