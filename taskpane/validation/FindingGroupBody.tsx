import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useMemo, useState } from 'react'
import type { Finding } from '#findings'
import { findingTexts, validationTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { CellButtons } from './CellButtons'
import { FindingDetail } from './FindingDetail'
import type { FindingGroup, FindingsOfSheet } from './group-findings'
import type { Walking } from './use-finding-walk'

const FIRST = 24
const STEP = 240

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalM },
  sheet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // In view while one walks a long list of cells.
  detail: {
    position: 'sticky',
    bottom: 0,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

export interface FindingGroupBodyProps {
  readonly group: FindingGroup
  readonly walking: Walking
  /** Id of the sentence beside the list; null where it stands under the cells. */
  readonly beside: string | null
}

/** Cells of one rule, and the sentence of the one that is chosen. */
export function FindingGroupBody({ group, walking, beside }: FindingGroupBodyProps) {
  const { language } = useTexts()
  const words = validationTexts(language)
  const styles = useStyles()
  const layout = useLayout()
  const sentence = useId()
  const [wanted, setWanted] = useState(FIRST)
  const { walk, shownIn, choose, stepTo, error } = walking
  const chosen = shownIn(group)
  // Beside the list stands one sentence; a cell of another group is not the one it is about.
  const isElsewhere = beside !== null && walk.current !== null && chosen !== walk.current
  const total = group.findings.length
  const place = chosen === undefined ? -1 : placeIn(group.sheets, chosen)
  const buttons = group.sheets.reduce((sum, { runs }) => sum + runs.length, 0)
  // Who walks past what is shown sees more of it.
  const most = place < wanted ? wanted : (Math.floor(place / STEP) + 1) * STEP
  const title = findingTexts(language).title(group.code)
  // The same list at each choice, so that only the chosen cell is drawn again.
  const sheets = useMemo(() => firstOf(group.sheets, most), [group.sheets, most])
  const visible = sheets.reduce((sum, { runs }) => sum + runs.flat().length, 0)
  return (
    <div className={`${layout.group} ${styles.body}`}>
      {sheets.map(({ sheet, runs }) => (
        <div key={sheet} className={layout.tight}>
          {sheet !== '' && <span className={styles.sheet}>{sheet}</span>}
          <CellButtons
            label={words.cellsOf(title, sheet === '' ? words.wholeWorkbook : sheet)}
            runs={runs}
            keys={walk.keys}
            chosen={isElsewhere ? undefined : chosen}
            describedBy={beside ?? sentence}
            isCurrent={chosen !== undefined && chosen === walk.current}
            onChoose={choose}
            onStep={stepTo}
          />
        </div>
      ))}
      {total > visible && (
        <div className={layout.row}>
          <span className={layout.quiet}>{words.shown(visible, total)}</span>
          <Button size="small" appearance="subtle" onClick={() => setWanted(buttons)}>
            {words.showAll(total)}
          </Button>
        </div>
      )}
      {chosen !== undefined && beside === null && (
        <div className={styles.detail}>
          <FindingDetail id={sentence} finding={chosen} onGoTo={choose} />
        </div>
      )}
      {error !== null && walk.current === chosen && <ErrorBar error={error} />}
    </div>
  )
}

/** Among the buttons of all sheets. */
function placeIn(sheets: readonly FindingsOfSheet[], wanted: Finding): number {
  let before = 0
  for (const { runs } of sheets) {
    const at = runs.findIndex((run) => run.includes(wanted))
    if (at >= 0) return before + at
    before += runs.length
  }
  return -1
}

function firstOf(sheets: readonly FindingsOfSheet[], most: number): readonly FindingsOfSheet[] {
  const first: FindingsOfSheet[] = []
  let room = most
  for (const { sheet, runs } of sheets) {
    if (room > 0) first.push({ sheet, runs: runs.slice(0, room) })
    room -= runs.length
  }
  return first
}
