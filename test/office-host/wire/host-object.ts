import { HostError, NotEmulated } from './host-error'

/** What the client can reach by name on one of Excel's objects. Names as in the API, letter case aside. */
export interface Members {
  /** Plain properties. */
  readonly get?: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: never) => void>>
  /** Properties that are objects themselves. */
  readonly to?: Readonly<Record<string, () => HostObject | null>>
  /** Methods: an object, null for "no such object", or a plain result. */
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>
  /** Members of a collection; `getItem` of `call` serves as its index. */
  readonly items?: () => readonly HostObject[]
  /** How the client may find it again. */
  readonly id?: string
  readonly key?: string
}

/** One object at Excel's side of the wire. */
export class HostObject {
  private readonly getters: ReadonlyMap<string, () => unknown>
  private readonly setters: ReadonlyMap<string, (value: unknown) => void>
  private readonly objects: ReadonlyMap<string, () => HostObject | null>
  private readonly methods: ReadonlyMap<string, (...args: unknown[]) => unknown>
  readonly items: (() => readonly HostObject[]) | undefined

  constructor(
    readonly type: string,
    private readonly members: Members,
    /** What stands behind it in the model, for methods that take objects as arguments. */
    readonly behind: unknown = undefined,
  ) {
    this.getters = lowered(members.get)
    this.setters = lowered(members.set as Readonly<Record<string, (value: unknown) => void>> | undefined)
    this.objects = lowered(members.to)
    this.methods = lowered(members.call as Readonly<Record<string, (...args: unknown[]) => unknown>> | undefined)
    this.items = members.items
  }

  /** The fields every answer about this object carries. */
  identity(): Record<string, string> {
    const { id, key } = this.members
    return { ...(id !== undefined && { Id: id }), ...(key !== undefined && { _Id: key }) }
  }

  scalarNames(): string[] {
    return Object.keys(this.members.get ?? {})
  }

  has(name: string): 'scalar' | 'object' | null {
    const lower = name.toLowerCase()
    if (this.getters.has(lower)) return 'scalar'
    return this.objects.has(lower) ? 'object' : null
  }

  read(name: string): unknown {
    return this.found(this.getters, name)()
  }

  write(name: string, value: unknown): void {
    this.found(this.setters, name)(value)
  }

  object(name: string): HostObject | null {
    return this.found(this.objects, name)()
  }

  invoke(name: string, args: readonly unknown[]): unknown {
    return this.found(this.methods, name)(...args)
  }

  private found<T>(table: ReadonlyMap<string, T>, name: string): T {
    const member = table.get(name.toLowerCase())
    if (member === undefined) throw new NotEmulated(`${this.type}.${name}`)
    return member
  }
}

function lowered<T>(table: Readonly<Record<string, T>> | undefined): ReadonlyMap<string, T> {
  return new Map(Object.entries(table ?? {}).map(([name, member]) => [name.toLowerCase(), member]))
}

/** The object, or the error the client knows as "there is no such thing". */
export function existing<T>(found: T | null | undefined, location: string): T {
  if (found === null || found === undefined) throw new HostError('ItemNotFound', location)
  return found
}
