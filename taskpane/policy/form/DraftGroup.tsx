import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { type ReactNode, useId } from 'react'
import { policyFormTexts } from '#texts'
import { Heading } from '../../shared/Heading'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { useDraftForm } from './draft-form'
import type { GroupName } from './draft-labels'

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { justifyContent: 'flex-start', width: '100%', paddingInline: 0, textAlign: 'start' },
  title: { flexGrow: 1, overflowWrap: 'anywhere' },
  body: { paddingBlock: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalL },
})

/** A part of the form that opens and closes; it says how many points in it are left. */
export function DraftGroup({ name, children }: { name: GroupName; children: ReactNode }) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const form = useDraftForm()
  const layout = useLayout()
  const styles = useStyles()
  const body = useId()
  const open = form.isOpen(name)
  const problems = form.problemsIn(name)
  return (
    <section className={styles.group}>
      <Heading level={3}>
        <Button
          appearance="transparent"
          className={styles.head}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => form.toggle(name)}
        >
          <span className={styles.title}>{t.groups[name]}</span>
          {problems > 0 && (
            <Badge appearance="tint" color="danger">
              {t.problemCount(problems)}
            </Badge>
          )}
        </Button>
      </Heading>
      {open && (
        <div id={body} className={mergeClasses(layout.screen, styles.body)}>
          {children}
        </div>
      )}
    </section>
  )
}
