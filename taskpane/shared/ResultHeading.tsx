import { type ReactNode, useEffect, useRef } from 'react'
import { Heading } from './Heading'

export interface ResultHeadingProps {
  readonly children: ReactNode
  /** Focus moves here each time this number grows: that is how a screen reader hears the result. */
  readonly answers: number
}

/** The heading of a result. Takes the focus when there is a new answer, not when the screen is merely shown again. */
export function ResultHeading({ children, answers }: ResultHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(0)
  useEffect(() => {
    if (answers > seen.current) heading.current?.focus()
    seen.current = answers
  }, [answers])
  return (
    <Heading level={2} ref={heading}>
      {children}
    </Heading>
  )
}
