import { Button } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useLayout } from './layout.styles'

export interface FirstOfProps<T> {
  readonly items: readonly T[]
  /** How many are drawn before one asks for all. */
  readonly most: number
  readonly showAll: (count: number) => string
  readonly label?: string
  /** Draws one, as an item of the list. */
  readonly children: (item: T, index: number) => ReactNode
}

/** A list that may be long: the first of it, and the rest for who asks. */
export function FirstOf<T>({ items, most, showAll, label, children }: FirstOfProps<T>) {
  const layout = useLayout()
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, most)
  return (
    <>
      <ul className={layout.list} aria-label={label}>
        {shown.map(children)}
      </ul>
      {shown.length < items.length && (
        <div className={layout.row}>
          <Button size="small" onClick={() => setAll(true)}>
            {showAll(items.length)}
          </Button>
        </div>
      )}
    </>
  )
}
