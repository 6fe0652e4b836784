import { Button, Link, makeStyles } from '@fluentui/react-components'
import { templatesTexts } from '#texts'
import type { InsertedTemplate, TemplateKind } from '#use-cases'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { useTexts } from '../shared/use-texts'
import { useGoTo } from '../validation/use-go-to'

const useStyles = makeStyles({ link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' } })

export interface InsertedSheetsProps {
  readonly template: TemplateKind
  readonly inserted: InsertedTemplate
  readonly answers: number
  readonly onAgain: () => void
}

/** What was put in the workbook, and where to begin. */
export function InsertedSheets({ template, inserted, answers, onAgain }: InsertedSheetsProps) {
  const { language } = useTexts()
  const t = templatesTexts(language).screen
  const layout = useLayout()
  const styles = useStyles()
  const { goTo, error } = useGoTo()
  const { sheets, start } = inserted
  return (
    <div className={layout.screen}>
      <div className={layout.tight}>
        <ResultHeading answers={answers}>{t.done}</ResultHeading>
        <p className={layout.text}>{t.doneNext[template]}</p>
      </div>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void goTo({ kind: 'cell', header: null, ...start })}>
          {t.goTo(start.sheet)}
        </Button>
        <Button onClick={onAgain}>{t.another}</Button>
      </div>
      {error !== null && <ErrorBar error={error} />}
      <div className={layout.group}>
        <Heading level={3}>{t.sheets}</Heading>
        <ul className={layout.list}>
          {sheets
            .filter((sheet) => sheet !== start.sheet)
            .map((sheet) => (
              <li key={sheet}>
                <Link as="button" className={styles.link} onClick={() => void goTo({ kind: 'sheet', sheet })}>
                  {t.goTo(sheet)}
                </Link>
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
}
