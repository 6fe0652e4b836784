import { useEffect, useRef } from 'react'

/** For the heading of what has just come into view: it takes the focus, once. */
export function useFocused<E extends HTMLElement = HTMLHeadingElement>() {
  const heading = useRef<E>(null)
  useEffect(() => heading.current?.focus(), [])
  return heading
}
