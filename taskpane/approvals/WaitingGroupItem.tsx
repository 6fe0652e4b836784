import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { euroText } from '#money'
import { approvalsTexts } from '#texts'
import type { WaitingGroup, WaitingRow } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { GoTo } from '../validation/use-go-to'
import { choiceKey } from './chosen-rows'
import { WaitingRowItem } from './WaitingRowItem'

const FIRST = 30

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', paddingBlock: '6px', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { marginInline: 0, paddingBottom: tokens.spacingVerticalM },
})

export interface WaitingGroupItemProps {
  readonly group: WaitingGroup
  readonly isOpen: boolean
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (row: WaitingRow, isChosen: boolean) => void
  readonly onChooseAll: (rows: readonly WaitingRow[]) => void
  readonly goTo: GoTo['goTo']
}

/** The rows of one contract in one quarter; only as many are drawn as one looks at. */
export function WaitingGroupItem({ group, isOpen, chosen, onChoose, onChooseAll, goTo }: WaitingGroupItemProps) {
  const { language } = useTexts()
  const { host } = usePorts()
  const t = approvalsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const { rows } = group
  const shown = all ? rows : rows.slice(0, FIRST)
  const name = t.group(group.contract, group.quarter)
  return (
    <AccordionItem value={group.key}>
      <AccordionHeader as={host === 'excel' ? 'h3' : 'h4'}>
        <span className={styles.header}>
          <span className={styles.title}>{name}</span>{' '}
          <span className={styles.size}>{t.groupSize(rows.length, euroText(group.value))}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {isOpen && (
          <div className={layout.group}>
            <div className={layout.row}>
              <Button size="small" aria-label={t.chooseGroupOf(rows.length, name)} onClick={() => onChooseAll(rows)}>
                {t.chooseGroup(rows.length)}
              </Button>
            </div>
            <ul aria-label={name} className={layout.list}>
              {shown.map((row) => (
                <WaitingRowItem
                  key={row.key}
                  row={row}
                  isChosen={chosen.has(choiceKey(row))}
                  onChoose={onChoose}
                  goTo={goTo}
                />
              ))}
            </ul>
            {shown.length < rows.length && (
              <div className={layout.row}>
                <span className={layout.quiet}>{t.shown(shown.length, rows.length)}</span>
                <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
                  {t.showAll(rows.length)}
                </Button>
              </div>
            )}
          </div>
        )}
      </AccordionPanel>
    </AccordionItem>
  )
}
