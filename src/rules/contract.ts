import type { Euro, Exact, Percentage } from '#money'

/** What the rules need to know of a contract. Null is unknown; unknown matters only when it decides. */
export interface ContractFacts {
  readonly value: Euro
  /** As written by people ("dienst", "Werken"); the rules recognise it. */
  readonly type: string | null
  readonly durationMonths: Exact | null
  readonly labourCost: Euro | null
  /** Agreed percentage; null where none was given. */
  readonly percentage: Percentage | null
}
