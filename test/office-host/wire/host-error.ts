/** What Excel answers when an action cannot be done: a code the client hands on, never a sentence for people. */
export class HostError extends Error {
  override readonly name = 'HostError'
  constructor(
    readonly code: string,
    readonly location: string,
  ) {
    super(`${code} at ${location}`)
  }
}

/** The adapter asked for something this host does not know yet. It fails with the member's name, so that nobody guesses. */
export class NotEmulated extends HostError {
  constructor(readonly member: string) {
    super('EmulatorNotImplemented', member)
  }
}
