import { copyCommand } from '../copy-command'

/** `clean`: a copy without the personal data that the checks find, hidden places and the file's own properties included. */
export const cleanCommand = copyCommand('clean')
