import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useMemo, useState } from 'react'
import type { Finding } from '#findings'
import { findingTexts, validationTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { CellButtons } from './CellButtons'
import { findingKey } from './finding-key'
import type { FindingGroup, FindingsOfSheet } from './group-findings'
import { useGoTo } from './use-go-to'

const FIRST = 24

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
  sentence: { margin: 0, overflowWrap: 'anywhere' },
})

/** Cells of one rule, and the sentence of the one that is chosen. */
export function FindingGroupBody({ group }: { group: FindingGroup }) {
  const { language } = useTexts()
  const words = validationTexts(language)
  const styles = useStyles()
  const layout = useLayout()
  const sentence = useId()
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  const { goTo, error } = useGoTo()
  const chosen = group.findings.find((finding) => findingKey(finding) === chosenKey) ?? group.findings[0]
  const choose = (finding: Finding) => {
    setChosenKey(findingKey(finding))
    return goTo(finding.at)
  }
  const title = findingTexts(language).title(group.code)
  // The same list at each choice, so that only the chosen cell is drawn again.
  const sheets = useMemo(() => (all ? group.sheets : firstOf(group.sheets, FIRST)), [group.sheets, all])
  return (
    <div className={`${layout.group} ${styles.body}`}>
      {sheets.map(({ sheet, findings }) => (
        <div key={sheet} className={layout.tight}>
          {sheet !== '' && <span className={styles.sheet}>{sheet}</span>}
          <CellButtons
            label={words.cellsOf(title, sheet === '' ? words.wholeWorkbook : sheet)}
            findings={findings}
            chosen={chosen}
            describedBy={sentence}
            onChoose={choose}
          />
        </div>
      ))}
      {!all && group.findings.length > FIRST && (
        <div className={layout.row}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.showAll(group.findings.length)}
          </Button>
        </div>
      )}
      {chosen !== undefined && (
        <div id={sentence} aria-live="polite" className={`${layout.tight} ${styles.detail}`}>
          <p className={styles.sentence}>{findingTexts(language).sentence(chosen)}</p>
          {chosen.source !== undefined && (
            <p className={`${layout.quiet} ${layout.small}`}>
              {words.rule}:{' '}
              {chosen.source.url === undefined ? (
                `${chosen.source.document}, ${chosen.source.section}`
              ) : (
                <Link href={chosen.source.url} target="_blank" rel="noreferrer noopener" inline>
                  {chosen.source.document}, {chosen.source.section}
                </Link>
              )}
            </p>
          )}
        </div>
      )}
      {error !== null && <ErrorBar error={error} />}
    </div>
  )
}

function firstOf(sheets: readonly FindingsOfSheet[], most: number): readonly FindingsOfSheet[] {
  const first: FindingsOfSheet[] = []
  let room = most
  for (const { sheet, findings } of sheets) {
    if (room > 0) first.push({ sheet, findings: findings.slice(0, room) })
    room -= findings.length
  }
  return first
}
