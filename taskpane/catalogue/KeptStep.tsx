import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { importTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { useTexts } from '../shared/use-texts'
import { CatalogueTab } from './CatalogueTab'
import type { ImportState } from './import-state'

const useStyles = makeStyles({
  icon: {
    fontSize: '32px',
    color: tokens.colorPaletteGreenForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
})

export interface KeptStepProps {
  readonly kept: Extract<ImportState, { kind: 'kept' }>
  readonly onDone: () => void
}

/** The end of an import: what is kept, and for how many contracts. */
export function KeptStep({ kept, onDone }: KeptStepProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div className={layout.screen}>
      <CheckmarkCircleFilled aria-hidden className={styles.icon} />
      <ResultHeading answers={1}>{words.kept(kept.catalogue.label)}</ResultHeading>
      <p className={layout.text}>{words.keptWhy(kept.contracts)}</p>
      <CatalogueTab />
      <div className={layout.row}>
        <Button appearance="primary" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}
