import type { preview as Dutch } from '../nl/preview'

export const preview: typeof Dutch = {}
