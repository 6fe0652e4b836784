import { LANGUAGES, type Language, type PaneTexts, paneTexts } from '#texts'

/** Why the pane cannot be what it is here, and with which particulars an administrator can help. */
export type Refusal =
  | { readonly kind: 'no-excel' }
  | { readonly kind: 'no-office'; readonly addresses: readonly string[] }
  | { readonly kind: 'old-excel'; readonly missing: readonly string[] }

/** Says it in every language, plainly: neither Office nor our own components may be there. */
export function refusalPage(refusal: Refusal): HTMLElement {
  const main = element('main', ...LANGUAGES.map((language) => inLanguage(refusal, language)))
  main.className = 'outside-excel'
  return main
}

function inLanguage(refusal: Refusal, language: Language): HTMLElement {
  const section = element('section', ...lines(refusal, paneTexts(language)))
  section.lang = language
  return section
}

function lines(refusal: Refusal, t: PaneTexts): HTMLElement[] {
  if (refusal.kind === 'no-excel') return [element('h1', t.title), element('p', t.errors.noExcel)]
  const words = refusal.kind === 'no-office' ? t.errors.noOffice : t.errors.oldExcel
  const facts = refusal.kind === 'no-office' ? refusal.addresses : refusal.missing
  return [
    element('h1', words.title),
    element('p', words.what),
    element('p', words.you),
    element('p', words.admin),
    element('ul', ...facts.map((fact) => element('li', element('code', fact)))),
  ]
}

function element(name: string, ...content: (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
