import { conversationTexts, formatsFor, type Language, summaryTexts } from '#texts'
import { monthsLeft } from '#rules'
import type { IsoDay } from '#time'
import type { PlanCell } from '#workbook'
import { LIGHT_STYLES } from '../overview/light-cell'
import { amount, number, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import { brief } from './brief'
import type { ConversationPage } from './conversation-page'
import { addParties, partiesOf } from './page-talk'

/** The newest of them; more take too much of the page. */
const MOST_FILES = 4
const LONGEST_FILE = 80

export interface PageHeadFacts {
  readonly today: IsoDay
  /** Absent where the page stands in another file than its figures. */
  readonly mark?: PlanCell | null
}

/** Which contract it is, between whom, by which rules, and how it stands in a word and a sentence. */
export function addPageHead(draft: TabDraft, page: ConversationPage, facts: PageHeadFacts, language: Language): void {
  const t = conversationTexts(language)
  const { day } = formatsFor(language)
  const { term } = page.figures
  addTabHead(draft, {
    title: `${t.pageTitle}${page.kenmerk}`,
    about: t.about({ day: day(facts.today), quarter: page.quarter }),
    ...(facts.mark !== undefined && { mark: facts.mark }),
  })
  if (page.files !== null) addFiles(draft, page.files, language)
  draft.add(text(t.contract, 'label'), text(page.title ?? t.unknown))
  addParties(draft, partiesOf(page, language), language)
  const span =
    term === null
      ? t.unknown
      : t.termIs({
          start: day(term.start),
          end: day(term.end),
          months: term.end < facts.today ? null : monthsLeft(term, facts.today),
        })
  draft.add(text(t.term, 'label'), text(span))
  draft.add(text(t.rules, 'label'), text(t.rulesAre(page.policyName, page.catalogueName)))
  const light = summaryTexts(language).overview.lights[page.light]
  draft.add(text(t.light, 'label'), text(`${light}. ${t.states[page.state]}`, LIGHT_STYLES[page.light]))
  draft.skip()
}

/** Where the figures come from; numbered where that is several files, so that findings can say in which they are. */
function addFiles(draft: TabDraft, files: readonly string[], language: Language): void {
  const t = conversationTexts(language).portfolio
  const rest = files.length - MOST_FILES
  const lines = [
    ...files.slice(0, MOST_FILES).map((file, at) => {
      const name = brief(file, LONGEST_FILE)
      return files.length === 1 ? name : `${String(at + 1)}: ${name}`
    }),
    ...(rest > 0 ? [t.moreFiles(rest)] : []),
  ]
  for (const [at, line] of lines.entries()) {
    draft.add(at === 0 ? text(t.files(files.length), 'label') : null, text(line))
  }
}

/** The figures, each with what it means, and the last quarters. */
export function addStanding(draft: TabDraft, page: ConversationPage, language: Language): void {
  const t = conversationTexts(language).standing
  const { figures } = page
  const unknown = text(t.notKnown, 'noteRight')
  draft.add(
    text(t.heading, 'header'),
    text(t.meaning, 'header'),
    text(t.amount, 'headerRight'),
    text(t.share, 'headerRight'),
    text('', 'header'),
  )
  const line = (label: string, meaning: string | null, cell: PlanCell | null, share: PlanCell | null = null): void => {
    draft.add(text(label), meaning === null ? null : text(meaning, 'subtitle'), cell ?? unknown, share)
  }
  const { obligationFrom, scheduleBy, forecastBy } = figures
  line(t.figures.obligation, obligationFrom && t.obligationFrom[obligationFrom], amount(figures.obligation))
  const share = page.realised === null ? null : number(page.realised, 'percentage')
  line(t.figures.approved, t.approvedMeans, amount(figures.approved), share)
  line(t.figures.submitted, t.submittedMeans, amount(figures.submitted))
  line(t.figures.expected, scheduleBy && t.expectedBy[scheduleBy], amount(figures.expected))
  line(t.figures.difference, t.differenceMeans, amount(page.ahead))
  line(t.figures.forecast, forecastBy && t.forecastBy[forecastBy], amount(figures.forecast))
  line(t.figures.shortfall, t.shortfallMeans, amount(figures.shortfall))
  if (figures.jobs !== null) line(t.figures.jobs, t.jobsMean, number(figures.jobs, 'decimal'))
  draft.skip()
}

/** The last quarters, so that a line over them can be seen; what stands outside them makes the whole. */
export function addQuarters(draft: TabDraft, { quarters }: ConversationPage, language: Language): void {
  const t = conversationTexts(language).quarters
  const { euro } = formatsFor(language)
  draft.add(
    text(t.heading, 'header'),
    text('', 'header'),
    text(t.approved, 'headerRight'),
    text(t.submitted, 'headerRight'),
    text('', 'header'),
  )
  if (quarters.other !== null) {
    draft.add(text(t.other), null, amount(quarters.other.approved), amount(quarters.other.submitted))
  }
  quarters.last.forEach(({ quarter, approved, submitted }, index) => {
    const before = quarters.last[index - 1]
    const change = before && approved.minus(before.approved)
    const words =
      change === undefined ? null : change.isZero() ? t.same : t.change(euro(change.abs()), change.greaterThan(0))
    draft.add(text(quarter), words === null ? null : text(words, 'subtitle'), amount(approved), amount(submitted))
  })
  if (quarters.last.length === 0 && quarters.other === null) draft.add(text(t.none, 'note'))
  draft.skip()
}
