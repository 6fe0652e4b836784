import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import type { SourceRef } from '#sources'
import { type Explanation, explainTexts } from '#texts'
import { isCellError } from '#workbook'
import { useLayout } from '../shared/layout.styles'
import { SourceNote } from '../shared/SourceNote'
import { useTexts } from '../shared/use-texts'
import { CopyButton } from './CopyButton'
import type { ExplainedCell } from './use-explanation'

const useStyles = makeStyles({
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
})

/** Why a cell has its value: answer, steps, version, sources and what stays open; the same to copy as one text. */
export default function ExplainedBody({ explained: { reading, explanation } }: { explained: ExplainedCell }) {
  const t = explainTexts(useTexts().language)
  const layout = useLayout()
  const shown = reading?.result ?? null
  // What Excel says of the cell itself, where that is something else.
  const message = shown !== null && isCellError(shown) ? shown.message : undefined
  const quiet = mergeClasses(layout.quiet, layout.small)
  return (
    <>
      {message !== undefined && message !== explanation?.heading && <p className={layout.text}>{message}</p>}
      {explanation === null ? (
        message === undefined && <p className={layout.quiet}>{reading?.values === null ? t.computed : t.cannot}</p>
      ) : (
        <>
          <Story explanation={explanation} />
          {reading?.nested === true && <p className={quiet}>{t.nested}</p>}
          {reading?.values?.some(Array.isArray) === true && <p className={quiet}>{t.range}</p>}
        </>
      )}
    </>
  )
}

export function Story({ explanation }: { explanation: Explanation }) {
  const t = explainTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const { answer, heading, steps, rounding, version, sources, openQuestions, notices } = explanation
  const lines = rounding === null ? steps : [...steps, rounding]
  return (
    <>
      <div className={layout.tight}>
        <div className={layout.spread}>
          {answer !== null && <p className={styles.answer}>{answer}</p>}
          {(answer !== null || version !== null) && <CopyButton text={explanation.text} />}
        </div>
        <p className={answer === null ? layout.text : styles.heading}>{heading}</p>
      </div>
      {lines.length > 0 && (
        <ol className={styles.list} aria-label={t.steps}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {version !== null && <p className={layout.quiet}>{version}</p>}
      {places(sources).map(([source, ...also]) => (
        <SourceNote key={`${source.document} ${source.section} ${source.checkedOn}`} source={source} also={also} />
      ))}
      {openQuestions.length > 0 && (
        <Labelled label={t.openQuestions(openQuestions.length)}>
          {openQuestions.map(({ question, chosenReading }) => (
            <li key={question}>
              {question}{' '}
              <span className={layout.quiet}>
                {t.chosenReading} {chosenReading}
              </span>
            </li>
          ))}
        </Labelled>
      )}
      {notices.length > 0 && (
        <Labelled label={t.notices}>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </Labelled>
      )}
    </>
  )
}

type Place = [SourceRef, ...SourceRef[]]

/** What was taken from one place stands under one button. */
function places(sources: readonly SourceRef[]): readonly Place[] {
  const found: Place[] = []
  for (const source of sources) {
    const known = found.find(([{ document, section, checkedOn }]) => {
      return document === source.document && section === source.section && checkedOn === source.checkedOn
    })
    if (known === undefined) found.push([source])
    else known.push(source)
  }
  return found
}

/** A list under a name of its own. */
function Labelled({ label, children }: { label: string; children: ReactNode }) {
  const layout = useLayout()
  const styles = useStyles()
  const id = useId()
  return (
    <div className={layout.tight}>
      <p id={id} className={styles.heading}>
        {label}
      </p>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </div>
  )
}
