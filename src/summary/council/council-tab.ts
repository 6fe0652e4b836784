import { councilTexts, type Language, summaryTexts } from '#texts'
import { SMALLEST_GROUP } from '#rules'
import type { IsoDay } from '#time'
import type { PlanCell, SheetPlan } from '#workbook'
import { totalsState } from '../control/control'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { amount, number, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { TabInput } from '../tab/tab-input'
import { type CouncilFigures, councilFigures, councilShare, toldPlacements } from './council-figures'
import { councilParagraph, type CouncilSource } from './council-paragraph'

// What it is called, in words, and two columns of figures.
const WIDTHS: readonly number[] = [36, 96, 18, 18]

/** `SROI Raadstekst`: the paragraph, ready to use, and every figure in it. */
export function councilTab({ report, control, language, mark, name, productVersion }: TabInput): SheetPlan {
  return councilSheet({
    figures: councilFigures(report),
    source: councilSource(report),
    name,
    language,
    mark,
    productVersion,
    totals: summaryTexts(language).foot[totalsState(control)],
  })
}

/** Where the figures of one workbook come from. */
export function councilSource({ workbook, today, findings }: TabInput['report']): CouncilSource {
  const blocking = findings.filter(({ severity }) => severity === 'error').length
  return { today, from: { kind: 'workbook', name: workbook }, blocking }
}

export interface PortfolioCouncil {
  /** Of everything that counts: `mergedCouncil`. */
  readonly figures: CouncilFigures
  readonly files: { readonly counted: number; readonly leftOut: number }
  /** Findings of all files that still block. */
  readonly blocking: number
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion: string | null
  readonly name: string
  /** What the foot says of the totals. */
  readonly totals: string
}

/** The same over many workbooks. */
export function portfolioCouncilTab({ files, blocking, today, ...input }: PortfolioCouncil): SheetPlan {
  return councilSheet({ ...input, source: { today, from: { kind: 'portfolio', ...files }, blocking } })
}

interface CouncilSheet extends Pick<PortfolioCouncil, 'figures' | 'language' | 'productVersion' | 'name' | 'totals'> {
  readonly source: CouncilSource
  readonly mark?: PlanCell | null
}

function councilSheet({ figures, source, language, productVersion, name, totals, mark }: CouncilSheet): SheetPlan {
  const t = councilTexts(language)
  const draft = tabDraft()
  addTabHead(draft, { title: t.title, about: t.about, mark: mark ?? null })
  draft.skip()
  draft.add(text(t.text, 'wrapped'), text(councilParagraph(figures, source, language), 'wrapped'))
  draft.skip()
  addFigures(draft, figures, source.blocking, language)
  draft.skip()
  const foot = { today: source.today, productVersion, totals: text(totals, 'label'), openQuestions: [] }
  addFoot(draft, foot, language)
  return {
    name,
    rows: fittedRows(draft.rows(), WIDTHS),
    columnWidths: WIDTHS,
    print: { landscape: true, onePageWide: true },
  }
}

/** Every figure of the paragraph in a cell of its own. */
function addFigures(draft: TabDraft, figures: CouncilFigures, blocking: number, language: Language): void {
  const t = councilTexts(language)
  const { excluded, over, unsigned, changed, contracts } = figures
  const known = figures.withoutObligation < contracts
  const share = councilShare(figures)
  const placements = toldPlacements(figures)
  const line = (of: keyof typeof t.lines, count: PlanCell | null, sum: PlanCell | null): void => {
    draft.add(text(t.lines[of].label), text(t.lines[of].how), count, sum)
  }
  const counted = (count: number): PlanCell => number(count, 'integer')
  const unknown = text(t.unknown, 'noteRight')
  draft.add(
    text(t.figures, 'header'),
    text(t.how, 'header'),
    text(t.count, 'headerRight'),
    text(t.amount, 'headerRight'),
  )
  line('contracts', counted(contracts), null)
  line('authorities', figures.withoutAuthority === 0 ? counted(figures.authorities.length) : unknown, null)
  line('obligation', counted(contracts - figures.withoutObligation), known ? amount(figures.obligation) : unknown)
  line('approved', null, amount(figures.approved))
  line('elsewhere', counted(figures.withoutObligation), amount(figures.approvedElsewhere))
  line('share', null, share === null ? unknown : number(share, 'percentage'))
  line('over', counted(over.count), amount(over.amount))
  line('submitted', null, amount(figures.submitted))
  line('placements', placements === null ? text(t.fewerThan(SMALLEST_GROUP), 'noteRight') : counted(placements), null)
  line('rejected', counted(excluded.status), null)
  line('notComputable', counted(excluded['not-computable']), null)
  line('contractUnknown', counted(excluded['contract-unknown']), null)
  line('unsigned', counted(unsigned.count), amount(unsigned.amount))
  line('changed', counted(changed.count), amount(changed.amount))
  line('blocking', counted(blocking), null)
}
