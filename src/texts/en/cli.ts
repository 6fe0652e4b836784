import type { cli as Dutch } from '../nl/cli'

export const cli: typeof Dutch = {}
