import { NotEmulated } from './host-error'
import type { HostObject } from './host-object'
import type { WireQuery } from './request'

/** Names asked of an object, and of the objects below it. */
interface Wanted {
  readonly scalars: Set<string>
  readonly below: Map<string, Wanted>
  all: boolean
}

/** Answers a load: names in the API's spelling come back capitalised, collections as `_Items`. */
export function answerQuery(object: HostObject, query: WireQuery = {}): Record<string, unknown> {
  const wanted = nothingWanted()
  for (const path of query.Select ?? []) want(wanted, path)
  for (const path of query.Expand ?? []) want(wanted, `${path}/*`)
  if ((query.Select ?? []).length + (query.Expand ?? []).length === 0) wanted.all = true
  return answer(object, wanted)
}

function nothingWanted(): Wanted {
  return { scalars: new Set(), below: new Map(), all: false }
}

function want(wanted: Wanted, path: string): void {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== 'items')
  if (first === '' || first === '$none') return
  if (first === '*') wanted.all = true
  else if (rest.length === 0) wanted.scalars.add(first)
  else {
    const below = wanted.below.get(first) ?? nothingWanted()
    wanted.below.set(first, below)
    want(below, rest.join('/'))
  }
}

function answer(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (object.items !== undefined) {
    const items = object.items().map((item, at) => ({ _Index: at, ...answer(item, wanted) }))
    return { ...object.identity(), _Items: items }
  }
  const result: Record<string, unknown> = object.identity()
  if (wanted.all) for (const name of object.scalarNames()) result[wireName(name)] = object.read(name)
  for (const name of wanted.scalars) {
    const kind = object.has(name)
    if (kind === null) throw new NotEmulated(`${object.type}.${name}`)
    if (kind === 'scalar') result[wireName(name)] = object.read(name)
    else {
      const below = object.object(name)
      result[wireName(name)] = below === null ? null : answer(below, { ...nothingWanted(), all: true })
    }
  }
  for (const [name, asked] of wanted.below) {
    const below = object.object(name)
    result[wireName(name)] = below === null ? null : answer(below, asked)
  }
  return result
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
