/** True where a text holds * or ? that Excel reads as a pattern. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text)
}

const patterns = new Map<string, RegExp>()

/** A pattern of Excel as a test: * any text, ? one sign, ~ before a sign means that sign. Case aside. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const key = `${whole ? '=' : '~'}${text}`
  let pattern = patterns.get(key)
  if (pattern === undefined) {
    const source = text
      // Several stars are one: they would only cost time.
      .replace(/\*{2,}/g, '*')
      .replace(/~([*?~])|([*?])|([^])/g, (_, escaped?: string, wild?: string, sign?: string) =>
        wild === '*'
          ? '[^]*?'
          : wild === '?'
            ? '[^]'
            : (escaped ?? sign ?? '').replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
      )
    pattern = new RegExp(whole ? `^(?:${source})$` : source, 'i')
    if (patterns.size > 1000) patterns.clear()
    patterns.set(key, pattern)
  }
  return pattern
}

/** The text a pattern means when it holds no wildcard but escapes: "a~*" is "a*". */
export function unescapedWildcard(text: string): string {
  return text.replace(/~([*?~])/g, '$1')
}
