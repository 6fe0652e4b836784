import { makeStyles, SearchBox } from '@fluentui/react-components'

const useStyles = makeStyles({ box: { maxWidth: 'none' } })

export interface SearchProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field to search a list with, as wide as the list. */
export function Search({ label, value, onChange }: SearchProps) {
  const styles = useStyles()
  return (
    <SearchBox
      className={styles.box}
      aria-label={label}
      placeholder={label}
      value={value}
      // Fluent keeps the cross of an empty field out of sight beside it, where it makes the page wider.
      dismiss={value === '' ? null : undefined}
      onChange={(_event, data) => onChange(data.value)}
    />
  )
}
