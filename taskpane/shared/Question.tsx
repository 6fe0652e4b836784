import type { ReactNode } from 'react'
import { Heading } from './Heading'
import { useLayout } from './layout.styles'
import { useFocused } from './use-focused'

/** Something to confirm first. Focus goes to it. */
export function Question({ title, children }: { title: string; children: ReactNode }) {
  const layout = useLayout()
  const heading = useFocused()
  return (
    <section className={layout.card}>
      <Heading level={3} ref={heading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
