const { createRequire } = require('node:module')

// The jsdom of the environment, wherever that stands.
const selectors = createRequire(require.resolve('jest-environment-jsdom'))(
  'jsdom/lib/jsdom/living/helpers/selectors.js',
)

// To compute the style of an element, jsdom asks of each rule whether its selector matches. The answers come from
// nwsapi, which keeps a thousand compiled selectors: with the styles of Fluent, which are more, it compiles each of them
// anew for each element. Nearly all are about one class, and an element without it needs no compiler to say no.

/** ".f1abc" and ".f1abc:hover", without combinators, lists or escapes. */
const OF_ONE_CLASS = /^\.([A-Za-z_][\w-]*)(?:$|[:.[][^\s,>+~\\]*$)/
const classOf = new Map()
const matches = selectors.matchesDontThrow

selectors.matchesDontThrow = (element, selector) => {
  let name = classOf.get(selector)
  if (name === undefined) {
    name = OF_ONE_CLASS.exec(selector)?.[1] ?? null
    classOf.set(selector, name)
  }
  if (name === null) return matches(element, selector)
  if (!element.classList.contains(name)) return false
  return selector.length === name.length + 1 || matches(element, selector)
}

// Comes after, because jsdom takes hold of the function when it is loaded.
const { TestEnvironment } = require('jest-environment-jsdom')

module.exports = TestEnvironment
