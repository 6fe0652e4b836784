import { areEnough, type GroupSize, maskSmallGroups, SMALLEST_GROUP } from '#rules'

const sizes = (...placements: readonly number[]): GroupSize[] =>
  placements.map((count) => ({ people: count, placements: count }))

describe('small groups – which are shown', () => {
  it.each([
    // placements per group | s(hown) or hidden for being s(mall) / p(rotecting) | because
    [[], [], 'nothing at all'],
    [[5, 6], ['shown', 'shown'], 'five is enough'],
    [[4], ['small'], 'one group only, with nobody to hide behind'],
    [[5], ['shown'], 'one group of five'],
    [[4, 6], ['small', 'protecting'], 'the other would give it away'],
    [[3, 9, 6, 12], ['small', 'shown', 'protecting', 'shown'], 'the smallest other one goes along'],
    [[4, 1, 12], ['small', 'small', 'shown'], 'two small ones of five people hide each other'],
    [[3, 1, 12], ['small', 'small', 'protecting'], 'four people are too few'],
    [[1, 1, 1, 1, 12], ['small', 'small', 'small', 'small', 'shown'], 'four groups always do'],
  ])('%j -> %j (%s)', (placements, expected) => {
    expect(maskSmallGroups(sizes(...placements)).groups).toEqual(expected)
  })

  it('few people are a small group without any placement too, and few placements among many people', () => {
    expect(maskSmallGroups([{ people: 4, placements: 0 }]).groups).toEqual(['small'])
    expect(maskSmallGroups([{ people: 9, placements: 4 }]).groups).toEqual(['small'])
    expect(maskSmallGroups([{ people: 9, placements: 0 }]).groups).toEqual(['shown'])
  })

  it('a group without placements protects last: its placements are known to be none', () => {
    const groups = [...sizes(3), { people: 6, placements: 0 }, ...sizes(20)]
    expect(maskSmallGroups(groups).groups).toEqual(['small', 'shown', 'protecting'])
  })

  it.each([
    [sizes(9), false],
    [sizes(4, 1), true],
    [sizes(3, 1), false],
    [sizes(1, 1, 1, 1), true],
  ])('a sum over %j may be told: %s', (groups, expected) => {
    expect(areEnough(groups)).toBe(expected)
  })
})

/**
 * The attacker knows our rules as well as we do. He draws up every world, keeps those that would look just like what he
 * sees, and reads off a small group that is the same in all of them.
 */
describe('small groups – no mask can be undone', () => {
  const MOST = 8
  const seen = (placements: readonly number[]): string => {
    const { groups, placementsTogether } = maskSmallGroups(sizes(...placements))
    const shown = placements.map((count, at) => (groups[at] === 'shown' ? count : groups[at]))
    const hidden = placements.filter((_, at) => groups[at] !== 'shown')
    const together = placementsTogether ? hidden.reduce((sum, count) => sum + count, 0) : 'withheld'
    // Whether hours and value of the hidden groups are told is seen as well.
    return JSON.stringify([shown, together, areEnough(sizes(...hidden))])
  }
  const worlds = (groups: number): number[][] =>
    groups === 0
      ? [[]]
      : worlds(groups - 1).flatMap((world) => Array.from({ length: MOST }, (_, count) => [...world, count + 1]))

  it.each([1, 2, 3, 4, 5])('with %i groups, by drawing up every world', (groups) => {
    const alike = new Map<string, Set<number>[]>()
    for (const world of worlds(groups)) {
      const look = seen(world)
      let values = alike.get(look)
      if (values === undefined) alike.set(look, (values = world.map(() => new Set<number>())))
      world.forEach((count, at) => values[at]?.add(count))
    }
    const isAtTheEdge = (values: readonly Set<number>[]): boolean => values.some((open) => open.has(MOST))
    const undone = [...alike].filter(
      ([look, values]) =>
        // Larger worlds that look the same were not drawn up.
        !(look.includes('protecting') && isAtTheEdge(values)) &&
        values.some((open) => [...open].every((count) => count < SMALLEST_GROUP) && open.size < 2),
    )
    expect(undone).toEqual([])
  })
})
