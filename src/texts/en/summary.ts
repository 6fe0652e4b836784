import type { summary as Dutch } from '../nl/summary'

export const summary: typeof Dutch = {}
