/** Short words with a hyphen and a digit: "2026-Q2", "K-014", "15-08-2026", "-€600.00", with what stands against them. */
const WORDS = /((?<!\S)(?:-€\S+|(?=\S{1,24}(?!\S))(?=\S*\d)\S*[^\s-]-\S+))/

const NOWRAP = { whiteSpace: 'nowrap' } as const

/** A sentence in which kenmerken, quarters, dates and amounts stay on one line, also where the pane is narrow. */
export function Unbroken({ children }: { readonly children: string }) {
  return (
    <>
      {children.split(WORDS).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} style={NOWRAP}>
            {part}
          </span>
        ),
      )}
    </>
  )
}
