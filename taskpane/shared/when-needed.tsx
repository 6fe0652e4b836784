import { type ComponentType, lazy } from 'react'

const lost = new Set<() => void>()

/**
 * A component that is loaded when it is first drawn. React remembers for ever that this failed; here it can be tried
 * anew.
 */
export function whenNeeded<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): ComponentType<P> {
  const unloaded = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        lost.add(() => (Loaded = unloaded()))
        throw error
      }),
    ) as ComponentType<P>
  let Loaded = unloaded()
  return function WhenNeeded(props: P) {
    return <Loaded {...props} />
  }
}

/** What could not be loaded is asked for again when it is drawn again. */
export function tryLoadingAnew(): void {
  for (const forget of lost) forget()
  lost.clear()
}
