import { EXAMPLES } from './examples.mjs'

/** The functions as a piece of the help page: where "Help on this function" in Excel leads. Made from the metadata. */
export function functionsHelp({ functions }, language) {
  return functions.map((one) => section(one, language)).join('\n')
}

/** How each language writes a formula, and how its places on the page are told apart. */
export const HELP = {
  nl: {
    language: 'nl',
    suffix: '',
    separator: ';',
    decimal: ',',
    names: { DATE: 'DATUM' },
    truths: ['ONWAAR', 'WAAR'],
    example: 'Voorbeeld',
    gives: 'geeft',
  },
  en: {
    language: 'en',
    suffix: '-en',
    separator: ',',
    decimal: '.',
    names: {},
    truths: ['FALSE', 'TRUE'],
    example: 'Example',
    gives: 'gives',
  },
}

/** Where the help on a function stands. */
export function helpUrl(address, id, { suffix }) {
  return new URL(`help.html#${id}${suffix}`, address).href
}

/** A formula as it is stored, the way people with Excel in that language type it. */
export function typedFormula(formula, { separator, decimal, names }) {
  const typed = formula.split(/("[^"]*")/).map((piece) => {
    if (piece.startsWith('"')) return piece
    const words = piece.replace(/\b[A-Z][A-Z.]*(?=\()/g, (name) => names[name] ?? name)
    return words.replaceAll(',', separator).replace(/(?<=\d)\.(?=\d)/g, decimal)
  })
  return `=${typed.join('')}`
}

function section({ id, name, description, parameters }, language) {
  const { suffix, separator, example, gives } = language
  const names = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name))
  const rows = parameters.map((one) => `<dt><code>${text(one.name)}</code></dt><dd>${text(one.description)}</dd>`)
  const { formula, gives: result } = EXAMPLES[id]
  return [
    `<h3 id="${text(id + suffix)}">${text(name)}</h3>`,
    `<p>${text(description)}</p>`,
    `<p><code>=${text(`${name}(${names.join(separator)})`)}</code></p>`,
    `<dl>${rows.join('')}</dl>`,
    `<p>${example}: <code>${text(typedFormula(formula, language))}</code> ${gives} ${text(shown(result, language))}.</p>`,
  ].join('\n')
}

function shown(result, { language, decimal, truths }) {
  if (typeof result === 'object') return result[language]
  return typeof result === 'boolean' ? truths[Number(result)] : String(result).replace('.', decimal)
}

function text(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
