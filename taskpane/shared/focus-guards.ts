const GUARD = 'i[data-tabster-dummy]'
const ROVING = '[role="tablist"],[role="toolbar"],[role="menu"]'

/**
 * Fluent puts empty elements around its groups that take the keyboard focus and pass it on at once. They are hidden from
 * assistive technology and yet reached by Tab, which WCAG 4.1.2 forbids. Around tabs, tools and menus they work as
 * well when only scripts can reach them; elsewhere they need not be hidden, as there is nothing in them.
 */
export function tameFocusGuards(root: HTMLElement): void {
  const tame = (guard: HTMLElement): void => {
    if (guard.parentElement?.matches(ROVING) === true) {
      if (guard.tabIndex !== -1) guard.tabIndex = -1
    } else {
      guard.removeAttribute('aria-hidden')
      guard.removeAttribute('role')
    }
  }
  const tameAll = (under: ParentNode): void => under.querySelectorAll<HTMLElement>(GUARD).forEach(tame)
  tameAll(root)
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') {
        if (target instanceof HTMLElement && target.matches(GUARD)) tame(target)
        continue
      }
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue
        if (node.matches(GUARD)) tame(node)
        else tameAll(node)
      }
    }
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['tabindex'] })
}
