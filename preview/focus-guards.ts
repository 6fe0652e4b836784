const GUARD = 'i[data-tabster-dummy]'

/**
 * Fluent keeps empty elements around its groups that pass keyboard focus on at once. They are focusable and hidden
 * from assistive technology at the same time, which WCAG 4.1.2 forbids: they need not be hidden, there is nothing in them.
 */
export function unhideFocusGuards(root: HTMLElement): void {
  const unhide = (guard: Element): void => {
    guard.removeAttribute('aria-hidden')
    guard.removeAttribute('role')
  }
  root.querySelectorAll(GUARD).forEach(unhide)
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches(GUARD)) unhide(node)
        else node.querySelectorAll(GUARD).forEach(unhide)
      }
    }
  }).observe(root, { childList: true, subtree: true })
}
