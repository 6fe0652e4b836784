import type { Quarter } from '#time'
import type { ContractKey } from './contract-part'

/** What is known of a file when it is decided what of it counts. */
export interface FileToDecide {
  readonly mark: string | null
  readonly hasTables: boolean
  readonly contracts: readonly ContractToDecide[]
}

export interface ContractToDecide {
  readonly key: ContractKey
  readonly quarters: readonly Quarter[]
  readonly rows: number
  /** The same for equal sums only. */
  readonly sums: string
}

/** A contract of a file, by their places in the lists. */
export interface PartPlace {
  readonly file: number
  readonly part: number
}

export type FileDecision =
  | { readonly kind: 'counts' }
  | { readonly kind: 'unreadable' | 'no-tables' }
  /** Equal bytes as that file, which comes first. */
  | { readonly kind: 'same-file'; readonly as: number }
  /** Each of its contracts stands, newer, in another file; `than` is the first of those. */
  | { readonly kind: 'older'; readonly than: number }

export type PartDecision =
  | { readonly kind: 'counts' }
  /** Its rows are of other quarters than those of `leading`, which tells the rest: they count as one contract. */
  | { readonly kind: 'together'; readonly leading: PartPlace }
  | {
      readonly kind: 'older'
      readonly than: PartPlace
      /** Nothing tells which of the two is the newer, and their sums differ. */
      readonly isTie: boolean
      /** Quarters that stand in no file that counts. */
      readonly missed: readonly Quarter[]
    }
  /** Its file does not count for another reason. */
  | { readonly kind: 'file' }

export interface Decisions {
  readonly files: readonly FileDecision[]
  /** Per file, per contract. */
  readonly parts: readonly (readonly PartDecision[])[]
  /** Contracts whose quarters came in several files, the leading one first. */
  readonly together: readonly (readonly PartPlace[])[]
}

/**
 * Decides what counts, so that no euro counts twice. Of files with equal bytes the first counts. A contract (the same
 * kenmerk, opdrachtnemer and opdrachtgever; what is left blank may be either) that stands in several files with a
 * quarter in common was delivered again: the newest counts, by its last quarter and then its number of rows. Without a
 * quarter in common both count, as one contract.
 * @param files null where one could not be read
 */
export function whichCount(files: readonly (FileToDecide | null)[]): Decisions {
  const decided: FileDecision[] = []
  const firstWithMark = new Map<string, number>()
  for (const [at, file] of files.entries()) decided.push(fileDecision(file, at, firstWithMark))
  const parts = files.map((file, at) =>
    (file?.contracts ?? []).map((): PartDecision => ({ kind: decided[at]?.kind === 'counts' ? 'counts' : 'file' })),
  )
  const together: PartPlace[][] = []
  for (const group of sameContracts(files, decided)) {
    if (group.length > 1) together.push(...decideGroup(group, parts))
  }
  for (const [at, own] of parts.entries()) {
    const [first] = own
    if (decided[at]?.kind !== 'counts' || first?.kind !== 'older') continue
    if (own.every(({ kind }) => kind === 'older')) decided[at] = { kind: 'older', than: first.than.file }
  }
  return { files: decided, parts, together }
}

function fileDecision(file: FileToDecide | null, at: number, firstWithMark: Map<string, number>): FileDecision {
  if (file === null) return { kind: 'unreadable' }
  const same = file.mark === null ? undefined : firstWithMark.get(file.mark)
  if (same !== undefined) return { kind: 'same-file', as: same }
  if (file.mark !== null) firstWithMark.set(file.mark, at)
  return { kind: file.hasTables ? 'counts' : 'no-tables' }
}

type Candidate = PartPlace & ContractToDecide

/** Contracts of the files that count, those that are the same one together. */
function sameContracts(files: readonly (FileToDecide | null)[], decided: readonly FileDecision[]): Candidate[][] {
  const byKenmerk = new Map<string, Candidate[]>()
  for (const [file, one] of files.entries()) {
    if (one === null || decided[file]?.kind !== 'counts') continue
    for (const [part, contract] of one.contracts.entries()) {
      const known = byKenmerk.get(contract.key.kenmerk)
      if (known === undefined) byKenmerk.set(contract.key.kenmerk, [{ ...contract, file, part }])
      else known.push({ ...contract, file, part })
    }
  }
  return [...byKenmerk.values()].flatMap((all) =>
    byName(all, ({ key }) => key.contractor).flatMap((some) => byName(some, ({ key }) => key.authority)),
  )
}

/** Apart by name; those without one belong to the only name there is, else they stand by themselves. */
function byName(all: readonly Candidate[], nameOf: (one: Candidate) => string): Candidate[][] {
  const names = new Set(all.map(nameOf).filter((name) => name !== ''))
  if (names.size <= 1) return [[...all]]
  return [...names, ''].map((name) => all.filter((one) => nameOf(one) === name)).filter((some) => some.length > 0)
}

function decideGroup(group: readonly Candidate[], parts: PartDecision[][]): PartPlace[][] {
  const counting: Candidate[] = []
  const older: { readonly one: Candidate; readonly than: Candidate }[] = []
  for (const one of [...group].sort(newestFirst)) {
    const than = counting.find((other) => isSameDelivery(one, other))
    if (than === undefined) counting.push(one)
    else older.push({ one, than })
  }
  const counted = new Set(counting.flatMap(({ quarters }) => quarters))
  for (const { one, than } of older) {
    decide(parts, one, {
      kind: 'older',
      than: placeOf(than),
      isTie: isAsNew(one, than),
      missed: one.quarters.filter((quarter) => !counted.has(quarter)),
    })
  }
  const [leading, ...others] = counting
  if (leading === undefined || others.length === 0) return []
  for (const one of others) decide(parts, one, { kind: 'together', leading: placeOf(leading) })
  return [counting.map(placeOf)]
}

/** A quarter in common; a file that tells of no quarter adds nothing to one that does. */
function isSameDelivery(one: Candidate, other: Candidate): boolean {
  return one.quarters.length === 0 || one.quarters.some((quarter) => other.quarters.includes(quarter))
}

function newestFirst(a: Candidate, b: Candidate): number {
  const [lastA, lastB] = [a.quarters.at(-1) ?? '', b.quarters.at(-1) ?? '']
  if (lastA !== lastB) return lastA < lastB ? 1 : -1
  return b.rows - a.rows || a.file - b.file
}

function isAsNew(one: Candidate, other: Candidate): boolean {
  return one.rows === other.rows && one.quarters.at(-1) === other.quarters.at(-1) && one.sums !== other.sums
}

function placeOf({ file, part }: Candidate): PartPlace {
  return { file, part }
}

function decide(parts: PartDecision[][], { file, part }: PartPlace, decision: PartDecision): void {
  const own = parts[file]
  if (own !== undefined) own[part] = decision
}
