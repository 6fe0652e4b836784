export type { BesideChange, CopyChange, CopyPlan, CopyReason } from './copy-plan'
export { cleanCopy } from './clean-copy'
export { type FrozenNote, frozenCopy } from './frozen-copy'
