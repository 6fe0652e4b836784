import { comparable, type RowState, STATE_COLUMNS } from './row-state'

/** The same for two rows that count for the same thing, wherever they stand and however they are typed. */
export function fingerprint(row: RowState): string {
  const text = STATE_COLUMNS.map((column) => comparable(row[column] ?? '')).join('\u001f')
  // Two lanes of 32 bits; it guards against slips of the hand, not against somebody who sets out to deceive.
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return hex(high) + hex(low)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
