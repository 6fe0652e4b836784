/** Work that halts now and then and tells how far it is, so that whoever runs it can rest, show that, or stop. */
export type InPortions<P, T> = Generator<P, T, void>

/** Runs it through without a halt. */
export function atOnce<T>(work: InPortions<unknown, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
