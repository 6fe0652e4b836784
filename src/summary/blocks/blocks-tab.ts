import { ZERO } from '#money'
import { blocksTabTexts, formatsFor, type Language } from '#texts'
import type { PlanCell, SheetPlan } from '#workbook'
import { addSpellingTable } from '../control/spelling-table'
import { nativeSum } from '../native/native-sum'
import { type Spelling, spellings, sumOver } from '../native/spellings'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot, totalsCell } from '../tab/foot'
import { amount, columnSpan, formula, number, type TabDraft, tabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { PortfolioInput, TabInput } from '../tab/tab-input'
import { addBlockChart } from './block-chart'
import { blockCode, type BlockFigures, blockFigures } from './block-figures'
import { addBlockNotes, addBlockTable, blockTableWidths } from './block-table'

/** `SROI Bouwblokken`: rows, size and value per block and category, and the user's own column beside it. */
export function blocksTab(input: TabInput): SheetPlan {
  const { report, language, name } = input
  const t = blocksTabTexts(language)
  const draft = tabDraft()
  addTabHead(draft, {
    title: t.title,
    about: t.about({
      workbook: report.workbook,
      quarter: report.quarter,
      day: formatsFor(language).day(report.today),
    }),
    mark: input.mark,
  })
  draft.skip()
  return finished(draft, blockFigures(report), { name, language, kind: 'workbook' }, () => {
    const totals = addOwnClaims(draft, input)
    addFoot(draft, { today: report.today, productVersion: input.productVersion, totals, openQuestions: [] }, language)
  })
}

/** The same over many workbooks: job blocks with few people together, no sums over cells that stand elsewhere. */
export function portfolioBlocksTab(input: PortfolioInput<BlockFigures>): SheetPlan {
  const { figures, name, today, language, productVersion } = input
  const t = blocksTabTexts(language)
  const draft = tabDraft()
  const day = formatsFor(language).day(today)
  addTabHead(draft, { title: t.portfolioTitle, about: t.portfolioAbout({ files: input.files, day }) })
  draft.skip()
  return finished(draft, figures, { name, language, kind: 'portfolio' }, () => {
    addFoot(draft, { today, productVersion, totals: text(input.totals, 'label'), openQuestions: [] }, language)
  })
}

interface Made {
  readonly name: string
  readonly language: Language
  readonly kind: 'workbook' | 'portfolio'
}

function finished(
  draft: TabDraft,
  figures: BlockFigures,
  { name, language, kind }: Made,
  addBelow: () => void,
): SheetPlan {
  const lines = addBlockTable(draft, figures, language, kind)
  draft.skip()
  addBlockNotes(draft, lines, language)
  draft.skip()
  const columnWidths = blockTableWidths(lines)
  const chart = addBlockChart(draft, lines, { from: 4, to: Math.max(8, columnWidths.length - 1) }, language)
  if (chart !== null) draft.skip()
  addLeftOut(draft, figures, lines.small?.sums !== null, language)
  addBelow()
  return {
    name,
    rows: fittedRows(draft.rows(), columnWidths),
    columnWidths,
    frozenRows: 3,
    print: { landscape: true, onePageWide: true },
    ...(chart !== null && { charts: [chart] }),
  }
}

/** Adds the rows that add nothing, so that these and those of the table are all that were read. */
function addLeftOut(draft: TabDraft, { lines, leftOut }: BlockFigures, isAllTold: boolean, language: Language): void {
  const t = blocksTabTexts(language).leftOut
  draft.add(text(t.heading, 'label'))
  if (leftOut.length === 0) draft.add(text(t.none, 'note'))
  else {
    draft.add(
      text(t.columns.reason, 'header'),
      text(t.columns.rows, 'headerRight'),
      text(t.columns.claimed, 'headerRight'),
    )
    const first = draft.next()
    for (const { reason, rows, claimed } of leftOut)
      draft.add(text(t.reasons[reason], 'wrapped'), number(rows, 'integerTop'), amount(claimed, 'euroTop'))
    const counted = lines.reduce((sum, { rows }) => sum + rows, 0)
    // With all rows known, those that are not shown would be what the others leave.
    if (isAllTold)
      draft.add(
        text(t.total, 'total'),
        formula(`${String(counted)}+SUM(${columnSpan(2, first, draft.next() - 1)})`, 'integerTotal'),
        text('', 'total'),
      )
  }
  draft.skip()
}

/** Adds the user's claimed amounts per block text as formulas over the own columns, and says whether they agree. */
function addOwnClaims(draft: TabDraft, { report, control, language }: TabInput): PlanCell {
  const t = blocksTabTexts(language)
  draft.add(text(t.claimed.heading, 'label'))
  if (nativeSum(control.areas, 'claimed') === null) {
    draft.add(text(t.claimed.none, 'note'))
    draft.skip()
    return text(t.foot.notCounted, 'note')
  }
  draft.add(text(t.claimed.about, 'note'))
  const agrees = addSpellingTable(draft, {
    areas: control.areas,
    tested: 'block',
    summed: 'claimed',
    lines: spellings(control.areas, report, 'block', ({ blockKind }) => blockKind !== null).map((spelling) => ({
      text: spelling.text,
      ours: sumOver(spelling.rows, ({ claimed }) => claimed),
      belongs: belongsTo(spelling, language),
    })),
    whole: sumOver(report.contributions, ({ claimed }) => claimed ?? ZERO),
    words: t.claimed,
  })
  draft.skip()
  return totalsCell(agrees, t.foot)
}

/** The blocks that a text stands for: one per catalogue in use. */
function belongsTo({ rows }: Spelling, language: Language): string {
  const blocks = new Map(
    rows.flatMap(({ blockKind }) =>
      blockKind === null ? [] : [[`${blockKind.catalogue} ${blockCode(blockKind)}`, blockKind] as const],
    ),
  )
  const catalogues = new Set([...blocks.values()].map(({ catalogue }) => catalogue))
  if (blocks.size === 0) return blocksTabTexts(language).claimed.unknown
  return [...blocks.values()]
    .map((kind) => (catalogues.size === 1 ? blockCode(kind) : `${blockCode(kind)} (${kind.catalogue})`))
    .join(', ')
}
