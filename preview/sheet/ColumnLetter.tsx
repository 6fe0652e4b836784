import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { createContext, use } from 'react'
import { columnLetters } from '#workbook'

/** The column one stands in. */
export const SelectedColumn = createContext(0)

const useStyles = makeStyles({
  letter: { display: 'block', textAlign: 'center' },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
})

/** The header of a column; it stands out where one stands in the column. */
export function ColumnLetter({ column }: { readonly column: number }) {
  const styles = useStyles()
  const here = use(SelectedColumn) === column
  return (
    <span className={mergeClasses(styles.letter, here && styles.here)} data-letters={columnLetters(column)}>
      {columnLetters(column)}
    </span>
  )
}
