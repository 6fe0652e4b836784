import { type RefObject, useEffect, useState } from 'react'

export interface ToldProblem<P> {
  readonly problem: P | null
  readonly tell: (problem: P | null) => void
}

/** What is wrong with what was typed in a form. The field that says so takes the focus, each time it is told. */
export function useProblem<P>(form: RefObject<HTMLElement | null>): ToldProblem<P> {
  const [told, setTold] = useState<{ readonly problem: P | null }>({ problem: null })
  useEffect(() => {
    if (told.problem !== null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [told, form])
  return { problem: told.problem, tell: (problem) => setTold({ problem }) }
}
