/** Wrong use or unusable input: one sentence for stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
