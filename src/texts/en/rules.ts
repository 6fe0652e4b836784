import type { rules as Dutch } from '../nl/rules'

export const rules: typeof Dutch = {}
