/**
 * Takes out the grid library's rules that count siblings (`:nth-last-child(1 of …)`, for borders of several summary
 * rows). With them every row that is scrolled in makes the browser judge all cells anew: a third of all work on styles.
 * The one border we need is a class of our own.
 */
export function dropCountingRules(sheets: Iterable<CSSStyleSheet>): void {
  for (const sheet of sheets) {
    try {
      dropIn(sheet)
    } catch {
      // Not ours: a sheet of another origin, as browser extensions bring, shows no rules.
    }
  }
}

function dropIn(list: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): void {
  for (let at = list.cssRules.length - 1; at >= 0; at--) {
    const rule = list.cssRules[at]
    if (rule instanceof CSSStyleRule && /:nth-.*\.rdg-/.test(rule.selectorText)) list.deleteRule(at)
    else if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) dropIn(rule)
  }
}
