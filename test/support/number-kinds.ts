/** A generator that gives the same numbers for the same seed (mulberry32). */
export function drawn(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

export interface NumberKind {
  readonly name: string
  /** What stands above such numbers. */
  readonly header: string
  readonly format?: string
  readonly make: (draw: (below: number) => number) => number
}

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2]

/** Every RSIN passes the eleven-test: its last digit is made so. */
function rsin(draw: (below: number) => number): number {
  for (;;) {
    const first = 10_000_000 + draw(90_000_000)
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(String(first)[at]), 0)
    if (sum % 11 < 10) return first * 10 + (sum % 11)
  }
}

const two = (part: number): string => String(part).padStart(2, '0')

/** Numbers as they stand in workbooks about social return, none of them a burgerservicenummer. */
export const NUMBER_KINDS: readonly NumberKind[] = [
  { name: 'bedragen', header: 'Omzet', format: '€ #,##0', make: (draw) => 10_000_000 + draw(990_000_000) },
  {
    name: 'datums',
    header: 'Datum',
    make: (draw) => Number(`${String(1 + draw(28))}${two(1 + draw(12))}${String(1990 + draw(40))}`),
  },
  { name: 'telefoonnummers', header: 'Telefoon', make: (draw) => 600_000_000 + draw(100_000_000) },
  { name: 'KvK-nummers', header: 'KvK-nummer', make: (draw) => 10_000_000 + draw(90_000_000) },
  { name: 'RSIN', header: 'RSIN', make: rsin },
  { name: 'ordernummers', header: 'Ordernummer', make: (draw) => 100_000_000 + draw(900_000_000) },
]
