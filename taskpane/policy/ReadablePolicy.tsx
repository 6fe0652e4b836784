import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Policy } from '#rulebook'
import { policyPage, policyTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout, WIDE } from '../shared/layout.styles'
import { SourceNote } from '../shared/SourceNote'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  // Two columns of reading where there is room; a section stays whole.
  sections: { columnGap: tokens.spacingHorizontalXXL, [WIDE]: { columnCount: 2 } },
  section: { breakInside: 'avoid', paddingBottom: tokens.spacingVerticalL },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  question: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
  },
})

/** A policy as a page to read: what it says, line by line, with the source of each line one press away. */
export function ReadablePolicy({ policy }: { policy: Policy }) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const page = policyPage(policy, language)
  return (
    <div>
      <div className={mergeClasses(layout.tight, styles.section)}>
        {page.facts.map((fact) => (
          <p key={fact} className={layout.quiet}>
            {fact}
          </p>
        ))}
      </div>
      <div className={styles.sections}>
        {page.sections.map(({ id, heading, lines }) => (
          <section key={id} className={mergeClasses(layout.group, styles.section)}>
            <Heading level={3}>{heading}</Heading>
            <ul className={mergeClasses(layout.list, styles.lines)}>
              {lines.map(({ text, source }, at) => (
                <li key={at}>
                  <p className={layout.text}>{text}</p>
                  {source !== null && <SourceNote source={source} />}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {page.questions.length > 0 && (
        <section className={layout.group}>
          <Heading level={3}>{t.page.questions}</Heading>
          <p className={layout.quiet}>{t.page.questionsWhy}</p>
          <ul className={mergeClasses(layout.list, styles.lines)}>
            {page.questions.map(({ id, section, question, chosenReading }) => (
              <li key={id} className={mergeClasses(layout.tight, styles.question)}>
                <p className={layout.text}>{question[language]}</p>
                <p className={layout.text}>
                  {t.page.reading} {chosenReading[language]}
                </p>
                <p className={mergeClasses(layout.quiet, layout.small)}>{t.page.section(section)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
