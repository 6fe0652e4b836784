import { copyCommand } from '../copy-command'

/** `freeze`: a copy in which our formulas are their values, for people without the add-in. */
export const freezeCommand = copyCommand('frozen')
