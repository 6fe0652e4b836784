// Control characters move the cursor, clear the screen or hide text; direction marks make a line read otherwise than it is.
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text as a terminal may show it: what would steer the terminal becomes a mark. Line ends and tabs are ours. */
export function terminalText(text: string): string {
  return text.replace(STEERING, '\ufffd')
}
