/** The functions as a piece of the help page: where "Help on this function" in Excel leads. Made from the metadata. */
export function functionsHelp({ functions }, { separator, suffix }) {
  return functions.map((one) => section(one, separator, suffix)).join('\n')
}

/** How each language writes a formula, and how its places on the page are told apart. */
export const HELP = { nl: { separator: ';', suffix: '' }, en: { separator: ',', suffix: '-en' } }

/** Where the help on a function stands. */
export function helpUrl(address, id, { suffix }) {
  return new URL(`help.html#${id}${suffix}`, address).href
}

function section({ id, name, description, parameters }, separator, suffix) {
  const names = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name))
  const rows = parameters.map((one) => `<dt><code>${text(one.name)}</code></dt><dd>${text(one.description)}</dd>`)
  return [
    `<h3 id="${text(id + suffix)}">${text(name)}</h3>`,
    `<p>${text(description)}</p>`,
    `<p><code>=${text(`${name}(${names.join(separator)})`)}</code></p>`,
    `<dl>${rows.join('')}</dl>`,
  ].join('\n')
}

function text(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
