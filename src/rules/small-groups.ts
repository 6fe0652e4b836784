/**
 * A figure about fewer people may point at one of them, and is not told outside the file of a contract.
 * Our proposal: neither law nor policy names a number, and a privacy officer may ask another.
 */
export const SMALLEST_GROUP = 5

/** How many people a group holds, and how many of those were placed in a job. */
export interface GroupSize {
  readonly people: number
  readonly placements: number
}

/** `small` is told as "fewer than 5"; `protecting` is not told either, so that no small group is what the others leave. */
export type GroupShown = 'shown' | 'small' | 'protecting'

export interface Masking {
  /** One for each group. */
  readonly groups: readonly GroupShown[]
  /** True where the placements of all hidden groups together tell of none of them. */
  readonly placementsTogether: boolean
}

/**
 * Which groups are shown. At least two are hidden where one is small, of enough people together: so nothing can be
 * had by subtracting what is shown from a total that stands elsewhere.
 */
export function maskSmallGroups(sizes: readonly GroupSize[]): Masking {
  const groups = sizes.map((size): GroupShown => (isSmall(size) ? 'small' : 'shown'))
  const hidden = (): GroupSize[] => sizes.filter((_, at) => groups[at] !== 'shown')
  if (hidden().length > 0 && !areEnough(hidden())) {
    const next = leastOf(sizes, groups)
    if (next !== null) groups[next] = 'protecting'
  }
  return { groups, placementsTogether: hidesEach(sizes, groups) }
}

/**
 * True where a sum over these hidden groups may be told: of two groups or more and of enough people. Four groups
 * always do: were they refused for being four people, each would be known to be one.
 */
export function areEnough(groups: readonly GroupSize[]): boolean {
  if (groups.length < 2) return false
  return groups.length >= SMALLEST_GROUP - 1 || groups.reduce((sum, { people }) => sum + people, 0) >= SMALLEST_GROUP
}

function isSmall({ people, placements }: GroupSize): boolean {
  return people < SMALLEST_GROUP || (placements > 0 && placements < SMALLEST_GROUP)
}

/** The group that is missed least: the smallest that has placements. */
function leastOf(sizes: readonly GroupSize[], groups: readonly GroupShown[]): number | null {
  const weight = ({ people, placements }: GroupSize): number => (placements > 0 ? people : Infinity)
  let least: number | null = null
  sizes.forEach((size, at) => {
    if (groups[at] !== 'shown') return
    if (least === null || weight(size) < weight(sizes[least] as GroupSize)) least = at
  })
  return least
}

// So many numbers a small group may still be, for who knows the sum, how many are shown and how we choose.
const LEFT_OPEN = 3

function hidesEach(sizes: readonly GroupSize[], groups: readonly GroupShown[]): boolean {
  const shown = sizes.filter((_, at) => groups[at] === 'shown').map(({ placements }) => placements)
  const largest = Math.min(Infinity, ...shown.filter((placements) => placements > 0))
  const ranges = sizes.flatMap(({ placements }, at) => {
    if (groups[at] === 'shown' || placements === 0) return []
    const isLarge = placements >= SMALLEST_GROUP
    return [{ from: isLarge ? SMALLEST_GROUP : 1, to: isLarge ? largest : SMALLEST_GROUP - 1, isLarge, placements }]
  })
  const sum = ranges.reduce((total, { placements }) => total + placements, 0)
  return ranges.every((own) => {
    if (own.isLarge) return true
    const others = ranges.filter((one) => one !== own)
    const from = Math.max(own.from, sum - others.reduce((total, { to }) => total + to, 0))
    const to = Math.min(own.to, sum - others.reduce((total, one) => total + one.from, 0))
    return to - from + 1 >= LEFT_OPEN
  })
}
