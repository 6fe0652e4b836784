// FIPS 180-4. Our own, because the browser's is asynchronous and absent on pages without https.
const ROUND = /* @__PURE__ */ roundConstants()

/** SHA-256 of bytes, as 64 hexadecimal digits. Only to recognise a source again; nothing secret depends on it. */
export function sha256(bytes: Uint8Array): string {
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
  for (let at = 0; at < whole; at += 64) mix(state, words, bytes, at)
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
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, 64)
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(index * 4)
  for (let index = 16; index < 64; index++) {
    const a = words[index - 15] as number
    const b = words[index - 2] as number
    const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
    const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
    words[index] = (words[index - 16] as number) + s0 + (words[index - 7] as number) + s1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
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
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] as number) + value
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
