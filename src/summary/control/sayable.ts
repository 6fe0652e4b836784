import { withoutIdentityNumbers } from '#checks'

/** A difference is the number itself where somebody's number stands alone among amounts: then it is not said. */
export function sayable(amount: string): string | null {
  const whole = amount.replace(/^-|\.00$/g, '')
  return withoutIdentityNumbers(whole) === whole ? amount : null
}
