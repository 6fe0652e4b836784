/** The text of a request, as office.js writes it. Numbers are the wire's own. */
export interface BatchRequest {
  readonly Actions: readonly WireAction[]
  readonly ObjectPaths: Readonly<Record<string, WirePath>>
}

export interface WireAction {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: WireArguments
  readonly QueryInfo?: WireQuery
}

export interface WirePath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: WireArguments
  /** The client will not come back to this object. */
  readonly D?: unknown
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[]
  readonly ReferencedObjectPathIds?: readonly number[]
}

export interface WireQuery {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const

export interface BatchResult {
  readonly ActionId: number
  readonly Value: unknown
}

export interface BatchAnswer {
  Results?: readonly BatchResult[]
  TraceIds?: readonly number[]
  Error?: {
    readonly Code: string
    readonly Message: string
    readonly Location: string
    readonly ActionIndex: number
    readonly HttpStatusCode: number
  }
  ProcessedResults?: { readonly Results: readonly BatchResult[]; readonly TraceIds?: readonly number[] }
}
