import type { questions as Dutch } from '../nl/questions'

export const questions: typeof Dutch = {}
