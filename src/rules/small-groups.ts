/**
 * A figure about fewer people may point at one of them, and is not told outside the file of a contract.
 * Our proposal: neither law nor policy names a number, and a privacy officer may ask another.
 */
export const SMALLEST_GROUP = 5
