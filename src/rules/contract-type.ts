import type { ContractType, Policy } from '#rulebook'

const WORDS: ReadonlyMap<string, ContractType> = new Map(
  Object.entries({
    works: ['werk', 'werken', 'work', 'works', 'opdracht voor werken', 'overheidsopdracht voor werken'],
    supplies: ['levering', 'leveringen', 'supply', 'supplies', 'goods', 'opdracht voor leveringen'],
    services: ['dienst', 'diensten', 'dienstverlening', 'service', 'services', 'opdracht voor diensten'],
  }).flatMap(([type, words]) => words.map((word) => [word, type] as const)),
)

/** The types every authority knows, in the order Dutch procurement names them. */
export const COMMON_TYPES: readonly ContractType[] = ['works', 'supplies', 'services']

/** The common type a person means ("Werken", "dienst"); null for any other word. */
export function commonType(written: string): ContractType | null {
  return WORDS.get(plain(written)) ?? null
}

/** What kind of contract a person wrote ("Dienst", "werken", a type of the policy itself); null where nobody knows. */
export function contractType(written: string, policy: Policy): ContractType | null {
  const word = plain(written)
  return ownTypes(policy).find((type) => plain(type) === word) ?? commonType(word)
}

/** Every type this policy could mean: the common three and its own. */
export function typesOf(policy: Policy): readonly ContractType[] {
  return [...new Set([...COMMON_TYPES, ...ownTypes(policy)])]
}

function ownTypes(policy: Policy): readonly ContractType[] {
  const { applicability, obligation } = policy
  return [...applicability.lines, ...obligation.exceptions].flatMap((line) => line.types ?? [])
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
