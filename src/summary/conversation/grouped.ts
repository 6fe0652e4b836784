/** Items by their key, keys and items in the order in which they come. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const made = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = made.get(key)
    if (group === undefined) made.set(key, [item])
    else group.push(item)
  }
  return made
}
