import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import type { PreviewTexts } from '#texts'

export interface SheetTabsProps {
  readonly t: PreviewTexts
  readonly sheets: readonly string[]
  readonly selected: string
  readonly onSelect: (sheet: string) => void
}

const useStyles = makeStyles({
  strip: {
    overflowX: 'auto',
    overflowY: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    flexShrink: 0,
  },
  tab: { whiteSpace: 'nowrap', flexShrink: 0 },
})

/** The tabs of the workbook, in the order of the file. */
export function SheetTabs({ t, sheets, selected, onSelect }: SheetTabsProps) {
  const styles = useStyles()
  return (
    <nav className={styles.strip} aria-label={t.sheets}>
      <TabList size="small" selectedValue={selected} onTabSelect={(_event, data) => onSelect(String(data.value))}>
        {sheets.map((sheet) => (
          <Tab key={sheet} value={sheet} className={styles.tab}>
            {sheet}
          </Tab>
        ))}
      </TabList>
    </nav>
  )
}
