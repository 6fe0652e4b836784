import { a1Range, cellsIn, isMarkRule, MARK_RULE, type MarkLevel, type MarksShown, type SheetMark } from '#workbook'
import { isDark } from '../dark-sheets'
import { suspend } from './quietly'

/** A box whose line tells the level without its colour, and a light ground. Colours as in the preview's signs. */
const LOOKS: Readonly<Record<MarkLevel, { line: Excel.ConditionalRangeBorderLineStyle; color: string; fill: string }>> =
  {
    error: { line: 'Continuous' as Excel.ConditionalRangeBorderLineStyle, color: '#B10E1C', fill: '#FDF3F4' },
    warning: { line: 'Dash' as Excel.ConditionalRangeBorderLineStyle, color: '#8A3707', fill: '#FFF9F5' },
    info: { line: 'Dot' as Excel.ConditionalRangeBorderLineStyle, color: '#0F548C', fill: '#F3F9FD' },
  }
const SERIOUS: readonly MarkLevel[] = ['error', 'warning', 'info']
const SIDES = ['top', 'bottom', 'left', 'right'] as const

/** More rules than this make Excel slow; each is a rectangle of cells. */
const MOST_RULES = 1_000
/** In one request, which then stays well under what Excel on the web takes. */
const RULES_AT_ONCE = 250

interface MarkedSheet {
  readonly sheet: Excel.Worksheet
  readonly isLocked: boolean
  /** Rules of ours. */
  readonly own: readonly Excel.ConditionalFormat[]
}

/** The rules of ours on every sheet. */
export async function findMarks(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const sheets = context.workbook.worksheets.load({ name: true })
  await context.sync()
  const asked = sheets.items
    .filter(({ name }) => !isDark(name))
    .map((sheet) => ({
      sheet,
      protection: sheet.protection.load({ protected: true }),
      formats: sheet.getRange().conditionalFormats.load({ type: true }),
    }))
  await context.sync()
  const custom = asked.map(({ formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ format, rule: format.custom.rule.load({ formula: true }) })),
  )
  if (custom.some((rules) => rules.length > 0)) await context.sync()
  return asked.map(({ sheet, protection }, at) => ({
    sheet,
    isLocked: protection.protected,
    own: (custom[at] ?? []).filter(({ rule }) => isMarkRule(rule.formula)).map(({ format }) => format),
  }))
}

/** Shows these signs and no others. People's own conditional formats stay, in their order. */
export async function showMarks(context: Excel.RequestContext, marks: readonly SheetMark[]): Promise<MarksShown> {
  const sheets = await findMarks(context)
  const open = new Map(sheets.filter(({ isLocked }) => !isLocked).map(({ sheet }) => [sheet.name, sheet]))
  suspend(context)
  for (const { own, isLocked } of sheets) {
    if (!isLocked) for (const format of own) format.delete()
  }
  const chosen = [...marks]
    .filter(({ sheet }) => open.has(sheet))
    .sort((a, b) => SERIOUS.indexOf(a.level) - SERIOUS.indexOf(b.level))
    .slice(0, MOST_RULES)
  for (let at = 0; at < chosen.length; at++) {
    const mark = chosen[at] as SheetMark
    putMark(open.get(mark.sheet) as Excel.Worksheet, mark)
    // One request for so many rules keeps each under the platform's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (at % RULES_AT_ONCE === RULES_AT_ONCE - 1) await context.sync()
  }
  await context.sync()
  const wantedOn = new Set(marks.map(({ sheet }) => sheet))
  return {
    cells: chosen.reduce((sum, mark) => sum + cellsIn(mark), 0),
    wanted: marks.reduce((sum, mark) => sum + cellsIn(mark), 0),
    locked: sheets.flatMap(({ sheet, isLocked }) => (isLocked && wantedOn.has(sheet.name) ? [sheet.name] : [])),
  }
}

function putMark(sheet: Excel.Worksheet, { level, range }: SheetMark): void {
  const { line, color, fill } = LOOKS[level]
  const cells = sheet.getRange(a1Range(range))
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom)
  custom.rule.formula = `=${MARK_RULE}`
  custom.format.fill.color = fill
  for (const side of SIDES) {
    const border = custom.format.borders[side]
    border.style = line
    border.color = color
  }
  cells.untrack()
}
