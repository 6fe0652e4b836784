import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { summaryScreenTexts } from '#texts'
import type { QuartersInBrief } from '#use-cases'
import { NARROW, useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  // Large amounts are wider than a narrow pane.
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      [NARROW]: { paddingInline: tokens.spacingHorizontalXXS },
    },
    '& tr > :first-child': { paddingLeft: 0 },
    '& tr > :last-child': { paddingRight: 0 },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& thead th': { [NARROW]: { fontSize: tokens.fontSizeBase100 } },
  },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
  left: { textAlign: 'left' },
})

/** The figures of the chart. */
export function QuartersTable({ brief: { quarters, hasSchedule, title } }: { readonly brief: QuartersInBrief }) {
  const words = summaryScreenTexts(useTexts().language).chart
  const layout = useLayout()
  const styles = useStyles()
  const amount = mergeClasses(layout.figures, layout.right)
  return (
    // A part that scrolls has to be reachable by key.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={title} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.inEuros}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.left}>
              {words.quarter}
            </th>
            <th scope="col" className={layout.right}>
              {words.approved}
            </th>
            <th scope="col" className={layout.right}>
              {words.submitted}
            </th>
            {hasSchedule && (
              <th scope="col" className={layout.right}>
                {words.expected}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ quarter, approved, submitted, expected }) => (
            <tr key={quarter}>
              <th scope="row" className={mergeClasses(layout.figures, styles.left)}>
                {quarter}
              </th>
              <td className={amount}>{words.amount(approved)}</td>
              <td className={amount}>{words.amount(submitted)}</td>
              {hasSchedule && <td className={amount}>{expected !== null && words.amount(expected)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
