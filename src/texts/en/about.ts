import type { about as Dutch } from '../nl/about'

export const about: typeof Dutch = {
  heading: 'About this add-in',
  what: 'Calculates with building blocks for social return, checks quarterly reports and makes summaries.',
  privacy: 'Everything happens on your own computer. No data leave the workbook.',
  version: (version) => `Version ${version}`,
  licence: 'Free software under the EUPL-1.2 licence.',
  today: (day) => `The figures are as of ${day}.`,
  policies: 'Policies',
  catalogues: 'Catalogues',
  checkedOn: (day) => `compared with the source on ${day}`,
  noAdvice: 'The results are an aid. The contract and the policy of the contracting authority come first.',
}
