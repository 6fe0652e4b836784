/** A mistake of ours, never of the user: the message carries the values that led to it. */
export class SroiError extends Error {
  override readonly name: string = 'SroiError'
}
