import type { Page } from 'playwright-core'

/** Somebody with only the keys, who has to see where they are. */
export function atTheKeyboard(page: Page) {
  const outOfSight: string[] = []
  const unmarked: string[] = []
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return { name: '', seen: true, marked: true, tab: false }
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null
      // A tab holds its text twice, to keep its width when it turns bold.
      const text = element.querySelector('.fui-Tab__content') ?? element
      const { top, bottom, left, right } = element.getBoundingClientRect()
      // What floats over the page must not lie over where one is.
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const floats = (one: Element | null): boolean =>
        one !== null &&
        !one.contains(element) &&
        (['sticky', 'fixed'].includes(getComputedStyle(one).position) || floats(one.parentElement))
      const drawn = (one: Element | null, levels: number): boolean => {
        if (one === null || levels === 0) return false
        // A link shows it by a second line under its words.
        const draws = ({ outlineStyle, outlineWidth, boxShadow, textDecorationStyle }: CSSStyleDeclaration): boolean =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
          boxShadow !== 'none' ||
          textDecorationStyle === 'double'
        const after = getComputedStyle(one, '::after')
        const borders = after.borderBottomStyle !== 'none' && parseFloat(after.borderBottomWidth) > 0
        return draws(getComputedStyle(one)) || borders || draws(after) || drawn(one.parentElement, levels - 1)
      }
      return {
        name: (element.getAttribute('aria-label') ?? label?.textContent ?? text.textContent ?? '').trim(),
        seen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && !floats(over),
        marked: drawn(element, 3),
        tab: element.getAttribute('role') === 'tab',
      }
    })
  const fits = (name: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? name === wanted || name === `${wanted}*` : wanted.test(name)

  async function tabTo(wanted: string | RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press(key)
      const { name, seen, marked } = await focused()
      if (!seen) outOfSight.push(name)
      if (!marked) unmarked.push(name)
      if (fits(name, wanted)) return
      passed.push(name)
    }
    throw new Error(`${String(wanted)} is not reached with ${key}; passed: ${passed.join(' | ')}`)
  }

  return {
    /** Where focus was outside the view, or under something that floats. */
    outOfSight,
    /** Where nothing was drawn around what has the focus. */
    unmarked,
    tabTo,
    async press(wanted: string | RegExp, key = 'Tab') {
      if (!fits((await focused()).name, wanted)) await tabTo(wanted, key)
      await page.keyboard.press('Enter')
    },
    async write(label: string, text: string, key = 'Tab') {
      await tabTo(label, key)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    async openScreen(name: string) {
      // Back to the row of tabs, and along it.
      for (let presses = 0; presses < 80 && !(await focused()).tab; presses++) await page.keyboard.press('Shift+Tab')
      for (let presses = 0; presses < 8 && (await focused()).name !== name; presses++) {
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Enter')
    },
    /** Focus is, or comes, there by itself. */
    async isAt(wanted: string | RegExp) {
      for (let tries = 0; tries < 100; tries++) {
        if (fits((await focused()).name, wanted)) return
        await page.waitForTimeout(100)
      }
      throw new Error(`focus is at "${(await focused()).name}" and not at ${String(wanted)}`)
    },
  }
}
