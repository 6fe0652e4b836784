import { atOnce, type InPortions } from '#workbook'

// FIPS 180-4. Our own, because the browser's is asynchronous and absent on pages without https.
const ROUND = /* @__PURE__ */ roundConstants()

/** SHA-256 of bytes, as 64 hexadecimal digits. Only to recognise a source again; nothing secret depends on it. */
export function sha256(bytes: Uint8Array): string {
  return atOnce(hashing(bytes))
}

const PORTION = 1 << 20

/** The same in portions of a megabyte; each says how many bytes are done. */
export function* hashing(bytes: Uint8Array): InPortions<number, string> {
  const state = Uint32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  )
  const words = new Uint32Array(64)
  const tail = tailOf(bytes)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) {
    mix(state, words, bytes, at)
    if (at % PORTION === 0) yield at
  }
  for (let at = 0; at < tail.length; at += 64) mix(state, words, tail, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

// The last part block, the closing bit, and the length in bits.
function tailOf(bytes: Uint8Array): Uint8Array {
  const rest = bytes.subarray(bytes.length - (bytes.length % 64))
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0)
  return tail
}

function mix(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, from: number): void {
  for (let index = 0, at = from; index < 16; index++, at += 4) {
    words[index] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
  }
  for (let index = 16; index < 64; index++) {
    const a = words[index - 15] as number
    const b = words[index - 2] as number
    const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
    const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
    words[index] = (words[index - 16] as number) + s0 + (words[index - 7] as number) + s1
  }
  // One by one: taking a list apart is slow, and this runs for every 64 bytes.
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let index = 0; index < 64; index++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[index] as number) + (words[index] as number)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

// Fractions of the cube roots of the first 64 primes.
function roundConstants(): Uint32Array {
  const constants = new Uint32Array(64)
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false
    if (!isPrime) continue
    const root = Math.cbrt(candidate)
    constants[found++] = Math.floor((root - Math.floor(root)) * 0x100000000)
  }
  return constants
}
