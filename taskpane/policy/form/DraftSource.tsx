import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState } from 'react'
import { policyFormTexts } from '#texts'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { DraftText } from './DraftFields'
import { useDraftForm } from './draft-form'
import { type DraftPath, valueAt } from './draft-path'

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    alignSelf: 'flex-start',
    maxWidth: '100%',
    paddingLeft: 0,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  body: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
})

/** Where a figure comes from: one line, and the fields to change it. It opens where something is left to do in it. */
export function DraftSource({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  const t = policyFormTexts(language).sourceOf
  const form = useDraftForm()
  const layout = useLayout()
  const styles = useStyles()
  const body = useId()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const [document, section] = [valueAt(form.draft, `${at}.document`), valueAt(form.draft, `${at}.section`)].map(String)
  const isEmpty = document === '' && section === ''
  const open = form.problemsUnder(at) > 0 || (wanted ?? isEmpty)
  return (
    <div className={layout.group}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setWanted(!open)}
      >
        {isEmpty ? t.empty : t.line(document ?? '', section ?? '')}
      </Button>
      {open && (
        <div id={body} className={mergeClasses(layout.group, styles.body)}>
          <DraftText at={`${at}.document`} required lang="nl" />
          <DraftText at={`${at}.section`} required lang="nl" />
          <DraftText at={`${at}.excerpt`} required long lang="nl" />
          <DraftText at={`${at}.url`} />
          <DraftText at={`${at}.publishedOn`} />
          <DraftText at={`${at}.checkedOn`} />
        </div>
      )}
    </div>
  )
}
