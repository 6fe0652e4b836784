import { lastTold, type Told } from '../shared/last-told'

/** What was accepted or withdrawn last. */
export interface LastAccepted extends Told {
  readonly kind: 'accepted' | 'withdrawn'
  readonly count: number
  /** Findings that stood otherwise by then, and were left open. */
  readonly changed: number
}

export const { remember: rememberAccepted, useLast: useLastAccepted } = lastTold<LastAccepted>()
