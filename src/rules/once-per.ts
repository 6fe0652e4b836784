/** Works something out once per policy, line or other thing that never changes. */
export function oncePer<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    let found = known.get(key)
    if (found === undefined) known.set(key, (found = { value: workOut(key) }))
    return found.value
  }
}
