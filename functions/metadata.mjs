import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { HELP, helpUrl } from './help-list.mjs'

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)('custom-functions-metadata')

const path = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The metadata Excel reads, in Dutch and English: made from the comments in functions.ts, with names of parameters
 * from parameter-names.nl.json and English words from descriptions.en.json. Ids and order are the same in both.
 * @param {string} address where the add-in is served; "Help on this function" in Excel leads to its help page
 * @returns {Promise<{ nl: object, en: object }>}
 * @throws when the generator reports an error, or a word is missing
 */
export async function functionsMetadata(address = 'https://localhost:3000/') {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(path('functions.ts'))
  if (errors.length > 0) throw new Error(`functions.ts: ${errors.join('; ')}`)
  const english = JSON.parse(await readFile(path('descriptions.en.json'), 'utf8'))
  const names = JSON.parse(await readFile(path('parameter-names.nl.json'), 'utf8'))
  const generated = JSON.parse(metadataJson)
  return {
    nl: translated(generated, (one) => ({
      description: one.description,
      helpUrl: helpUrl(address, one.id, HELP.nl),
      parameter: (name, description) => ({
        name: known(names[name], name),
        description: shaped(one, description, 'nl'),
      }),
    })),
    en: translated(generated, (one) => {
      const words = known(english[one.id], one.id)
      return {
        description: words.description,
        helpUrl: helpUrl(address, one.id, HELP.en),
        parameter: (name) => ({
          name,
          description: shaped(one, known(words.parameters[name], `${one.id} ${name}`), 'en'),
        }),
      }
    }),
  }
}

/** Functions that answer with a table of their own take single cells; with the others a range spills. */
const TABLES = ['SROI_BLOCKS']
const SHAPES = {
  nl: { cell: 'Eén cel.', range: 'Een cel of een bereik.' },
  en: { cell: 'One cell.', range: 'A cell or a range.' },
}

function shaped({ id }, description, language) {
  return `${description} ${SHAPES[language][TABLES.includes(id) ? 'cell' : 'range']}`
}

function translated(metadata, wordsOf) {
  const functions = metadata.functions.map((one) => {
    const words = wordsOf(one)
    const parameters = one.parameters.map((parameter) => ({
      ...parameter,
      ...words.parameter(parameter.name, parameter.description),
    }))
    return { ...one, description: words.description, helpUrl: words.helpUrl, parameters }
  })
  // Errors come in as arguments, so that one bad row of a range is one error in the answer and not the whole of it.
  return { ...metadata, allowErrorForDataTypeAny: true, functions }
}

function known(words, name) {
  if (words === undefined) throw new Error(`no words for ${name}`)
  return words
}
