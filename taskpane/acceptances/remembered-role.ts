const KEY = 'social-return.role'

/** The role or initials this person typed before; empty where none, or where the browser keeps nothing. */
export function rememberedRole(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

export function rememberRole(role: string): void {
  try {
    localStorage.setItem(KEY, role)
  } catch {
    // Then it is asked again next time.
  }
}
