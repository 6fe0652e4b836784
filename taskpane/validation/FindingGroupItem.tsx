import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components'
import { findingTexts, validationTexts } from '#texts'
import { usePorts } from '../ports'
import { SeverityIcon } from '../shared/SeverityIcon'
import { useTexts } from '../shared/use-texts'
import { FindingGroupBody } from './FindingGroupBody'
import type { FindingGroup } from './group-findings'
import type { Walking } from './use-finding-walk'

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', paddingBlock: '6px', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  level: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { marginInline: tokens.spacingHorizontalXS },
})

export interface FindingGroupItemProps {
  readonly group: FindingGroup
  readonly isOpen: boolean
  readonly walking: Walking
  readonly beside: string | null
}

/** One rule with its findings: closed a line, open its cells and a sentence. */
export function FindingGroupItem({ group, isOpen, walking, beside }: FindingGroupItemProps) {
  const { language } = useTexts()
  const findings = findingTexts(language)
  const { host } = usePorts()
  const styles = useStyles()
  return (
    <AccordionItem value={group.key}>
      <AccordionHeader as={host === 'excel' ? 'h3' : 'h4'} icon={<SeverityIcon severity={group.severity} />}>
        <span className={styles.header}>
          <span className={styles.title}>{findings.title(group.code)}</span>{' '}
          <span className={styles.level}>
            {findings.severity(group.severity)} · {validationTexts(language).places(group.findings.length)}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {isOpen && <FindingGroupBody group={group} walking={walking} beside={beside} />}
      </AccordionPanel>
    </AccordionItem>
  )
}
