import type { Euro } from '#money'

export type TrafficLight = 'green' | 'amber' | 'red' | 'unknown'

/**
 * How a contract stands against its schedule, by the part of the expected amount that has been approved.
 * Bands are contiguous: from 95% green, from 85% up to 95% amber, under 85% red. Nothing expected yet is green.
 * @param expected schedule at the day of the report; null where there is no obligation or no term
 */
export function trafficLight(approved: Euro, expected: Euro | null): TrafficLight {
  if (expected === null) return 'unknown'
  if (expected.lte(0)) return 'green'
  const hundredfold = approved.times(100)
  if (hundredfold.gte(expected.times(95))) return 'green'
  return hundredfold.gte(expected.times(85)) ? 'amber' : 'red'
}
