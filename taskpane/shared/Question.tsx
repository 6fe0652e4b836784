import type { ReactNode, RefObject } from 'react'
import { Heading } from './Heading'
import { useLayout } from './layout.styles'
import { useFocused } from './use-focused'

export interface QuestionProps {
  readonly title: string
  readonly children: ReactNode
  readonly ref?: RefObject<HTMLElement | null>
}

/** Something to confirm first. Focus goes to it. */
export function Question({ title, children, ref }: QuestionProps) {
  const layout = useLayout()
  const heading = useFocused()
  return (
    <section ref={ref} className={layout.card}>
      <Heading level={3} ref={heading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
