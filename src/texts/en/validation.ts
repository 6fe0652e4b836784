import { formatsFor } from '../format'
import type { validation as Dutch } from '../nl/validation'

const { count, list, number } = formatsFor('en')

const named = (labels: readonly string[], one: string, many: string): string[] => {
  if (labels.length === 0) return []
  return [labels.length <= 2 ? `${one} ${list(labels)}` : `${number(labels.length)} ${many}`]
}

export const validation: typeof Dutch = {
  heading: 'Check',
  intro: 'Checks all contracts and all contributions. Nothing in your workbook changes.',
  run: 'Check this workbook',
  rerun: 'Check again',
  stoppedKept: 'The check was stopped. You see the outcome of the time before.',
  headline: (errors, warnings, tips) =>
    `${number(errors)} blocking, ${number(warnings)} to check, ${count(tips, 'tip', 'tips')}`,
  clean: 'No findings',
  cleanWhy: 'Everything we could check is right.',
  filters: 'Show only',
  filter: {
    error: (n) => `${number(n)} Blocking`,
    warning: (n) => `${number(n)} To check`,
    info: (n) => count(n, 'Tip', 'Tips'),
  },
  covered: (rows, done, rules, time) =>
    `Checked at ${time}: ${count(rows, 'contribution', 'contributions')}, ` +
    (done === rules ? `${count(rules, 'rule', 'rules')}.` : `${number(done)} of the ${number(rules)} rules.`),
  restsOn: ({ quarter, policies, catalogues }) =>
    [
      ...(quarter === null ? [] : [`Up to and including ${quarter}`]),
      ...named(policies, 'Policy', 'policy versions'),
      ...named(catalogues, 'Catalogue', 'catalogues'),
    ].join(' · '),
  updated: (headline, accepted) => (accepted === '' ? `Updated: ${headline}.` : `Updated: ${headline}, ${accepted}.`),
  notChecked: (n) => count(n, 'rule not applied', 'rules not applied'),
  notCheckedBecause: (rules, because) => `“${because}” is missing. Therefore not looked at: ${list(rules)}.`,
  silenced: (n) =>
    n === 1
      ? 'One consequence of an empty or unreadable cell is not listed separately.'
      : `${number(n)} consequences of empty or unreadable cells are not listed separately.`,
  places: (n) => count(n, 'place', 'places'),
  cellsOf: (title, sheet) => `${title}: cells in ${sheet}`,
  showAll: (n) => `Show all ${number(n)}`,
  shown: (n, total) => `${number(n)} of ${number(total)} shown.`,
  wholeWorkbook: 'Whole workbook',
  next: 'Next',
  nextTip: 'To the next finding (Alt + down arrow)',
  previous: 'Previous',
  previousTip: 'To the previous finding (Alt + up arrow)',
  position: (n, total) => `${number(n)} of ${number(total)}`,
  nowAt: (position, title, place, sentence) => `${position}. ${title}, ${place}. ${sentence}`,
  mapColumns: 'Say what this column is',
  goTo: (place) => `Go to ${place}`,
  explained: 'About this rule',
  more: 'More with this list',
  copy: 'Copy the list',
  copied: (n) => `${count(n, 'finding', 'findings')} copied.`,
  notCopied: 'Copying did not work. Allow this program to use the clipboard, and try again.',
  copyHeaders: {
    level: 'Level',
    rule: 'Check',
    sheet: 'Sheet',
    cell: 'Cell',
    sentence: 'Finding',
    whole: 'Whole workbook',
  },
  rule: 'Source',
  nothingInFilter: 'No findings of this kind.',
  showAllKinds: 'Show all kinds',
  manualRecheck: 'This workbook is large. After a change you start the check yourself.',

  severityMeaning: {
    error: 'An amount cannot be computed, or there are personal data.',
    warning: 'Probably wrong or unusual. Have a look; with an explanation it may stay.',
    info: 'A tip. You may leave it.',
  },
}
