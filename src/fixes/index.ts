export type { Fix, Fixes, FixedValue, FixKind, RefusalReason, RefusedFix } from './fix'
export { FIXABLE, fixesFor } from './fixes-for'
export { fixPlan, undoPlan } from './fix-plan'
