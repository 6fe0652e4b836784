const DEVELOPMENT = {
  address: 'https://localhost:3000/',
  id: /<Id>[^<]*<\/Id>/,
  // Behind every name that a person sees, so that both builds can be told apart in one Excel.
  names: / \((?:ontwikkeling|development)\)/g,
}
/** Fixed for ever: Microsoft 365 knows the published add-in by it. */
const PRODUCTION_ID = '6bb70967-399c-46f0-a6d5-eea83814de26'

/**
 * The manifest for one address. Without an address it stays the development build of this computer, which has an id and
 * a name of its own and so installs beside the production build.
 * Throws where the address is no place Excel would load from: Excel takes https only.
 */
function manifestFor(source, publicUrl) {
  if (!publicUrl) return source
  const address = secureAddress(publicUrl)
  return source
    .replace(DEVELOPMENT.id, `<Id>${PRODUCTION_ID}</Id>`)
    .replace(DEVELOPMENT.names, '')
    .replace(/\n *<!-- As it stands here:[\s\S]*?-->/, '')
    .replaceAll(DEVELOPMENT.address, () => address)
}

function secureAddress(publicUrl) {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null
  const usable = url?.protocol === 'https:' && url.hostname !== 'localhost' && !url.search && !url.hash && !url.username
  if (!usable) throw new Error(`PUBLIC_URL must look like https://host.example/folder/, not ${publicUrl}`)
  // Only what a URL may hold reaches the XML: quotes and angle brackets are escaped, and & cannot stand in a path here.
  return url.href.replace(/\/*$/, '/').replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}

module.exports = { manifestFor, PRODUCTION_ID }
