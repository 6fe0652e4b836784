import { z } from 'zod'

// Our pages forbid eval; zod would otherwise build its parsers with it. Must run before the first schema is made.
z.config({ jitless: true })

export { z }
