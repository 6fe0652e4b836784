import type { ContractPart, FileDigest } from '#summary'

/** Puts one object in the place of equal ones: what a catalogue says of a block is kept once, not once per file. */
export function sharing(): {
  digest(digest: FileDigest): FileDigest
  part(part: ContractPart): ContractPart
} {
  const known = new Map<string, unknown>()
  const shared = <T>(value: T): T => {
    const key = JSON.stringify(value)
    const before = known.get(key) as T | undefined
    if (before !== undefined) return before
    known.set(key, value)
    return value
  }
  const part = (one: ContractPart): ContractPart => ({
    ...one,
    needed: one.needed && {
      ...one.needed,
      mixes: one.needed.mixes.map((mix) => ({
        ...mix,
        lines: mix.lines.map((line) => ({ ...line, block: shared(line.block) })),
      })),
    },
  })
  return {
    part,
    digest: (digest) => ({
      ...digest,
      contracts: digest.contracts.map(part),
      openQuestions: digest.openQuestions.map(shared),
      versions: digest.versions.map((version) => ({ ...version, source: shared(version.source) })),
    }),
  }
}
