import { HostError, NotEmulated } from './host-error'
import { HostObject } from './host-object'
import { answerQuery } from './query'
import {
  ACTION,
  type BatchAnswer,
  type BatchRequest,
  type BatchResult,
  PATH,
  type WireArguments,
  type WirePath,
} from './request'

/** What the interpreter needs of the host around it. */
export interface WireWorld {
  readonly root: HostObject
  service(type: string): HostObject
  /** Objects the client keeps between requests. */
  kept(reference: string): HostObject | undefined
  /** A failure to play in the place of one action. */
  readonly fault?: { readonly index: number; readonly code: string }
}

/**
 * Carries out one batch. As in Excel, actions before a failing one stay done and none after it is begun.
 * Objects are looked up when first used, once per batch; that is also when a method that makes something makes it.
 */
export function processBatch(request: BatchRequest, world: WireWorld): BatchAnswer {
  const batch = new Batch(request, world)
  const results: BatchResult[] = []
  const traces: number[] = []
  for (const [at, action] of request.Actions.entries()) {
    try {
      if (world.fault?.index === at) throw new HostError(world.fault.code, 'played failure')
      results.push({ ActionId: action.Id, Value: batch.carryOut(action) })
      if (action.ActionType === ACTION.trace) traces.push(action.Id)
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: at,
          HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
        },
        ProcessedResults: { Results: results, TraceIds: traces },
      }
    }
  }
  return { Results: results, TraceIds: traces }
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>()

  constructor(
    private readonly request: BatchRequest,
    private readonly world: WireWorld,
  ) {}

  carryOut(action: BatchRequest['Actions'][number]): unknown {
    if (action.ActionType === ACTION.trace) return null
    const object = this.object(action.ObjectPathId)
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : object.identity()
      case ACTION.query:
        return object === null ? null : answerQuery(object, action.QueryInfo)
      case ACTION.method: {
        if (object === null) return { _IsNull: true }
        const result = object.invoke(action.Name, this.args(action.ArgumentInfo))
        return result instanceof HostObject ? result.identity() : (result ?? null)
      }
      case ACTION.set:
        object?.write(action.Name, this.args(action.ArgumentInfo)[0])
        return null
      default:
        throw new NotEmulated(`action type ${action.ActionType}`)
    }
  }

  private object(path: number): HostObject | null {
    const known = this.resolved.get(path)
    if (known !== undefined) return known
    const found = this.resolve(this.path(path))
    this.resolved.set(path, found)
    return found
  }

  private path(id: number): WirePath {
    const path = this.request.ObjectPaths[String(id)]
    if (path === undefined) throw new HostError('InvalidObjectPath', `path ${id}`)
    return path
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.world.root
      case PATH.service:
        return this.world.service(path.Name)
      case PATH.reference: {
        const kept = this.world.kept(path.Name)
        if (kept === undefined) throw new HostError('InvalidReference', `reference ${path.Name}`)
        return kept
      }
      case PATH.nothing:
        return null
    }
    const parent = this.object(path.ParentObjectPathId ?? -1)
    if (parent === null) return null
    if (path.ObjectPathType === PATH.property) return parent.object(path.Name)
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name
    const made = parent.invoke(name, this.args(path.ArgumentInfo))
    if (made !== null && !(made instanceof HostObject)) throw new NotEmulated(`${parent.type}.${name} as an object`)
    return made
  }

  /** Arguments as the model knows them: objects in place of the paths that stand for them, undefined for what is left out. */
  private args(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? []
    return (info?.Arguments ?? []).map((argument, at) => {
      const path = references[at] ?? 0
      if (path > 0) return this.object(path)
      return argument
    })
  }
}
