import type { ClosingMix, WithholdingState } from '#rules'
import { conversationTexts, type Language, mixTexts, withholdingTexts } from '#texts'
import { amount, type TabDraft, text } from '../tab/tab-draft'
import { brief } from './brief'
import type { ConversationPage } from './conversation-page'

/** So many ways to close what is still needed have room on the page. */
const WAYS = 2
const LONGEST_LINE = 80

/** What is still needed, with two ways to get there. */
export function addNeeded(draft: TabDraft, { needed, figures }: ConversationPage, language: Language): void {
  const t = conversationTexts(language).needed
  const mix = mixTexts(language)
  draft.add(
    text(t.heading, 'header'),
    text(t.blocks, 'header'),
    text(t.value, 'headerRight'),
    text(t.over, 'headerRight'),
    text('', 'header'),
  )
  if (needed === null) {
    const isMet = figures.shortfall?.isZero() === true
    draft.add(text(isMet ? t.nothing : t.notKnown, isMet ? 'good' : 'note'))
  } else {
    const ways = needed.mixes.slice(0, WAYS)
    for (const way of ways) addWay(draft, way, language)
    if (ways.length === 0) draft.add(text(t.none, 'note'))
    else draft.add(text(ways.length === 1 ? `${t.onlyOne} ${t.care}` : t.care, 'note'))
    if (!figures.submitted.isZero()) {
      const after = needed.afterSubmitted
      draft.add(text(mix.afterSubmitted(after.isZero() ? null : after.toString()), 'note'))
    }
  }
  draft.skip()
}

function addWay(draft: TabDraft, { kind, lines, value, surplus }: ClosingMix, language: Language): void {
  const words = mixTexts(language)
  const shown = lines.map((line) => brief(words.line(line), LONGEST_LINE))
  draft.add(
    text(words.kinds[kind], 'wrapped'),
    text(shown.join(' + '), 'wrapped'),
    amount(value, 'euroTop'),
    amount(surplus, 'euroTop'),
  )
}

/** What may be withheld, with what has to happen first; nothing where nothing is short. */
export function addWithholding(draft: TabDraft, { withholding }: ConversationPage, language: Language): void {
  if (withholding === null) return
  const t = conversationTexts(language).withholding
  const blank = text('', 'header')
  draft.add(text(t.heading, 'header'), blank, blank, blank, blank)
  const { held } = withholding
  if (held === null) draft.add(null, text(t.noFormula))
  else {
    const words = withholdingTexts(language)
    const now = words.now({ ...held, amount: held.now.isZero() ? null : held.now.toString() })
    draft.add(null, text(t.ifSo), amount(held.amount))
    draft.add(text(t.now, 'label'), text(now))
    if (held.state !== null) addSettled(draft, held.state, language)
    else {
      if (withholding.cure !== undefined) draft.add(null, text(t.cure(withholding.cure)))
      if (withholding.notWhenFaultless) draft.add(null, text(t.faultless))
    }
  }
  draft.skip()
}

/** What a person settled, by whom and when, and the reason on a line of its own. */
function addSettled(draft: TabDraft, state: WithholdingState, language: Language): void {
  const words = withholdingTexts(language)
  const by = words.settledBy(state)
  draft.add(text(conversationTexts(language).withholding.settled, 'label'), text(`${words.state(state)}. ${by}`))
  draft.add(null, text(state.reason))
}
