import { codeKey } from '#checks'
import type { ContractStanding } from '#rules'

const { imul } = Math

/**
 * A number that is the same for the same texts: tells people and contracts apart over rows and files without keeping
 * what stands in the cells. 53 bits, so that among a hundred thousand no two are likely to meet.
 */
export function identity(...texts: readonly string[]): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (const text of texts) {
    // One past the last character, so that "ab" and "c" are not "a" and "bc".
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0x10000
      a = imul(a ^ code, 0x9e3779b1)
      b = imul(b ^ code, 0x5f356495)
    }
  }
  a = imul(a ^ (a >>> 16), 0x85ebca6b) ^ imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = imul(b ^ (b >>> 16), 0x85ebca6b) ^ imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}

/** Of a contract, over files. */
export function contractIdentity({ kenmerk, contractor, authority }: ContractStanding): number {
  return identity(codeKey(kenmerk), nameKey(contractor), nameKey(authority))
}

/** "Groenwerk B.V." and "groenwerk bv" are one. */
export function nameKey(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
