import { type Exact, cellNumber, exact, exactFromCell, roundHalfAway } from '#money'

/** half: away from zero at a half; the others as ROUNDUP, ROUNDDOWN, upwards and downwards on the number line. */
export type Mode = 'half' | 'away' | 'towards' | 'up' | 'down'

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power)

/**
 * Rounds to `digits` decimals the way people see the number: on its fifteen significant digits.
 * The quick way serves where binary and decimal cannot differ; near a tie or step the shared decimal rounding decides.
 */
export function rounded(value: number, digits: number, mode: Mode): number {
  const power = POWERS[digits]
  if (power !== undefined) {
    const scaled = value * power
    const magnitude = Math.abs(scaled)
    if (magnitude < 1e14) {
      const floor = Math.floor(scaled)
      const rest = scaled - floor
      const distance = mode === 'half' ? Math.abs(rest - 0.5) : Math.min(rest, 1 - rest)
      if (distance > magnitude * 1e-14 + 1e-300) return stepOf(floor, rest, scaled < 0, mode) / power
    }
  }
  return decimally(value, digits, mode)
}

function stepOf(floor: number, rest: number, negative: boolean, mode: Mode): number {
  switch (mode) {
    case 'half':
      return rest > 0.5 ? floor + 1 : floor
    case 'away':
      return negative ? floor : floor + 1
    case 'towards':
      return negative ? floor + 1 : floor
    case 'up':
      return floor + 1
    case 'down':
      return floor
  }
}

const MODES: Readonly<Record<Exclude<Mode, 'half'>, 0 | 1 | 2 | 3>> = { away: 0, towards: 1, up: 2, down: 3 }

function decimally(value: number, digits: number, mode: Mode): number {
  const seen = exactFromCell(value)
  if (seen === null) return value
  if (digits > 400) return value
  if (digits < -400) return 0
  if (mode === 'half') return cellNumber(roundHalfAway(seen, digits))
  return cellNumber(steps(seen, digits, mode))
}

function steps(value: Exact, digits: number, mode: Exclude<Mode, 'half'>): Exact {
  if (digits >= 0) return value.toDecimalPlaces(digits, MODES[mode])
  const unit = exact(10).pow(-digits)
  return value.dividedBy(unit).toDecimalPlaces(0, MODES[mode]).times(unit)
}

/** The multiple of `step` that the mode gives, both read on fifteen digits: 0.7 holds 0.1 seven times. */
export function toMultiple(value: number, step: number, mode: Mode): number {
  const number = exactFromCell(value)
  const unit = exactFromCell(step)
  if (number === null || unit === null || unit.isZero()) return 0
  const ratio = number.dividedBy(unit)
  const whole = mode === 'half' ? roundHalfAway(ratio, 0) : ratio.toDecimalPlaces(0, MODES[mode])
  return cellNumber(whole.times(unit))
}
