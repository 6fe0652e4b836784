import type { BlockTexts } from '../block-texts'
import { formatsFor } from '../format'

const { count, number } = formatsFor('en')

export const block: BlockTexts = {
  more: 'More',
  moreOf: (code) => `More about block ${code}`,
  published: (words) => `The table says: “${words}”`,
  blank: 'The cell with the value is blank in the table.',
  approval: 'Counts only after approval.',
  minimumHours: (hours) => `Counts from ${number(hours)} hours a week.`,
  conditions: 'For whom',
  evidence: 'Evidence',
  notes: 'Beside it',
  elsewhere: 'Elsewhere in the source',
  questions: 'Open in the source',
  reading: 'Chosen reading:',
  why: {
    'not-stated': 'Not stated',
    blank: 'Blank in the source',
    'cut-off': 'Missing in our copy',
    conflicting: 'Conflicting',
    ambiguous: 'Can be read in several ways',
  },
  or: 'or',

  condition: {
    benefit: 'Benefit',
    'benefit-months': 'Time on benefit',
    age: 'Age',
    education: 'Education',
    'education-route': 'Route',
    register: 'Register',
    registration: 'Registration',
    'employer-gap': 'Former employer',
    'traineeship-months': 'Traineeship before',
    'contract-form': 'Form',
    'new-or-existing': 'New or existing',
    region: 'Region',
    other: 'Also',
  },

  months: (n) => count(n, 'month', 'months'),
  level: (n) => `level ${number(n)}`,
  years: (n) => `${number(n)} years`,
  bounds: {
    above: (least) => `more than ${least}`,
    from: (least) => `at least ${least}`,
    below: (most) => `less than ${most}`,
    upTo: (most) => `at most ${most}`,
  },
  ages: {
    above: (least) => `over ${least}`,
    from: (least) => `${least} or older`,
    below: (most) => `younger than ${most}`,
    upTo: (most) => `at most ${most}`,
  },
  levels: {
    above: (least) => `above ${least}`,
    from: (least) => `${least} or higher`,
    below: (most) => `below ${most}`,
    upTo: (most) => `at most ${most}`,
  },
  and: 'and',

  catalogue: (label) => `Rules and open questions of ${label}`,
  rules: (n) => count(n, 'rule beside the table', 'rules beside the table'),
  openQuestions: (n) => count(n, 'open question', 'open questions'),
}
