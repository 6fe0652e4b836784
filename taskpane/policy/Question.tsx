import { type ReactNode, useEffect, useRef } from 'react'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'

/** Something to confirm first. Focus goes to it. */
export function Question({ title, children }: { title: string; children: ReactNode }) {
  const layout = useLayout()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={layout.card}>
      <Heading level={3} ref={heading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
