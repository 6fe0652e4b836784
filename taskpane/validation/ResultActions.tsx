import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { Finding } from '#findings'
import { validationTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { MarksNote } from '../marking/MarksNote'
import { ResultMenu } from './ResultMenu'
import type { Walking } from './use-finding-walk'

const useStyles = makeStyles({
  // In reach while one walks a long list.
  row: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
})

export interface ResultActionsProps {
  readonly walking: Walking
  /** Something else is the next step. */
  readonly quiet: boolean
}

/** What one can do with the whole list: walk it, and what stands in the menu. */
export function ResultActions({ walking, quiet }: ResultActionsProps) {
  const words = validationTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const { walk, next, previous, stepTo } = walking
  const go = (to: Finding | undefined, button: HTMLElement) => {
    if (to === undefined) return
    // Walking on, the person stays here while the sheet follows.
    void stepTo(to).then(() => {
      const { activeElement: now } = document
      if (now === button || now === null || now === document.body) button.focus()
    })
  }
  return (
    <>
      <div className={`${layout.row} ${styles.row}`}>
        <Button
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={words.previous}
          title={words.previousTip}
          disabledFocusable={previous === undefined}
          onClick={(event) => go(previous, event.currentTarget)}
        />
        <Button
          size="small"
          appearance={quiet || next === undefined ? 'secondary' : 'primary'}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          title={words.nextTip}
          disabledFocusable={next === undefined}
          onClick={(event) => go(next, event.currentTarget)}
        >
          {words.next}
        </Button>
        {walk.current !== null && walk.at !== null && (
          <span className={styles.position}>{words.position(walk.at + 1, walk.order.length)}</span>
        )}
        <ResultMenu findings={walk.order} />
      </div>
      <MarksNote />
    </>
  )
}
