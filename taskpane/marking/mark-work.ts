// What marking needs, apart from the screen, so that it loads when first used.
export { marksOf } from '#use-cases'
