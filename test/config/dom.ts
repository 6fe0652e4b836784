import '@testing-library/jest-dom'
import { TextDecoder, TextEncoder } from 'node:util'

// Fluent measures with observers that jsdom does not have.
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoObserver as unknown as typeof ResizeObserver
globalThis.IntersectionObserver ??= NoObserver as unknown as typeof IntersectionObserver

// Browsers have these; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder })
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(this)
  })
}
Element.prototype.scrollIntoView ??= () => undefined
