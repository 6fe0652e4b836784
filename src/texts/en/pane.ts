import type { pane as Dutch } from '../nl/pane'

export const pane: typeof Dutch = {}
