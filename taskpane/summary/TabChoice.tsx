import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { summaryScreenTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout, WIDE } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { ChosenTabs, WantedTab } from './chosen-tabs'

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [WIDE]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  why: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

export interface TabChoiceProps {
  readonly tabs: readonly WantedTab[]
  readonly chosen: ChosenTabs
  /** Default: which tabs one wants. */
  readonly heading?: string
}

/** The tabs one can have, each with what it tells. */
export function TabChoice({ tabs, chosen: { wanted, choose }, heading }: TabChoiceProps) {
  const words = summaryScreenTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div role="group" aria-labelledby="summary-choose" className={layout.group}>
      <Heading level={3} id="summary-choose">
        {heading ?? words.choose}
      </Heading>
      <div className={styles.tabs}>
        {tabs.map((tab) => (
          <Checkbox
            key={tab}
            checked={wanted.has(tab)}
            label={
              <>
                {words.tabs[tab].name}
                <span className={styles.why}>{words.tabs[tab].why}</span>
              </>
            }
            onChange={(_event, { checked }) => choose(tab, checked === true)}
          />
        ))}
      </div>
    </div>
  )
}
