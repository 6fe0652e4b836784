/**
 * A second way of counting: whole numbers only. Amounts in cents, fte in ten-thousandths, months in parts;
 * the one division rounds half away from zero. Shares no code with the product.
 */
export function roundedDivision(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n
  const a = top < 0n ? -top : top
  const b = bottom < 0n ? -bottom : bottom
  const rounded = (2n * a + b) / (2n * b)
  return negative ? -rounded : rounded
}

/** Cents of a decimal string with at most two digits behind the point. */
export function cents(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
}

/** "1234.05" for 123405. */
export function fromCents(amount: bigint): string {
  const sign = amount < 0n ? '-' : ''
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Cents per fte and year × fte × months ÷ 12; fte in ten-thousandths, months as parts of `perMonth`. */
export function perFteYear(yearly: bigint, fte: bigint, months: bigint, perMonth: bigint): bigint {
  return roundedDivision(yearly * fte * months, 10_000n * 12n * perMonth)
}
