import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { AnyScreen } from '../screens'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  choice: { alignItems: 'flex-start' },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
})

const EXAMPLE = '=SROI_OBLIGATION(1000000)'

/** A workbook without social return in it yet: what one can do here, each with a line. */
export function NoTables({ onOpen }: { onOpen: (screen: AnyScreen) => void }) {
  const { t } = useTexts()
  const styles = useStyles()
  const layout = useLayout()
  return (
    <>
      <div className={layout.tight}>
        <Heading level={2}>{t.overview.noTables}</Heading>
        <p className={layout.quiet}>{t.overview.noTablesWhy}</p>
      </div>
      <Heading level={3}>{t.overview.choices}</Heading>
      <ul className={`${layout.list} ${layout.screen}`}>
        <li className={`${layout.group} ${styles.choice}`}>
          <Button appearance="primary" onClick={() => onOpen('template')}>
            {t.overview.choiceTemplate}
          </Button>
          <p className={layout.quiet}>{t.overview.choiceTemplateWhy}</p>
        </li>
        <li className={`${layout.group} ${styles.choice}`}>
          <Button onClick={() => onOpen('columns')}>{t.overview.choiceColumns}</Button>
          <p className={layout.quiet}>{t.overview.choiceColumnsWhy}</p>
        </li>
        <li className={`${layout.group} ${styles.choice}`}>
          <Button onClick={() => onOpen('catalogue')}>{t.overview.choiceImport}</Button>
          <p className={layout.quiet}>{t.overview.choiceImportWhy}</p>
        </li>
        <li className={`${layout.group} ${styles.choice}`}>
          <strong>{t.overview.choiceFormula}</strong>
          <p className={layout.quiet}>{t.overview.choiceFormulaWhy}</p>
          <code className={styles.formula}>{EXAMPLE}</code>
        </li>
      </ul>
    </>
  )
}
