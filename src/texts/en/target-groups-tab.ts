import type { TargetGroupsTabTexts } from '../target-groups-tab-texts'
import { aboutWorkbook, aboutWorkbooks } from './tab-about'

export const targetGroupsTab: TargetGroupsTabTexts = {
  title: 'Social return: target groups',
  portfolioTitle: 'Social return: target groups of all workbooks',
  about: aboutWorkbook,
  portfolioAbout: aboutWorkbooks,
  heading: 'Per target group',
  columns: {
    group: 'Target group',
    placements: 'Placements',
    paidHours: 'Paid hours',
    jobs: 'Jobs (banenafspraak)',
    value: 'Value (approved and under review)',
  },
  names: {
    PW: 'Participatiewet (social assistance)',
    WW: 'WW (unemployment benefit)',
    WIA: 'WIA or WAO',
    WAO: 'WIA or WAO',
    IOAW: 'IOAW or IOAZ',
    ANW: 'Anw',
    WAJONG: 'Wajong',
    BANENAFSPRAAK: 'Banenafspraak (with Wajong and Wsw)',
    BESCHUT: 'Sheltered work (Beschut werk)',
    SW: 'Sheltered employment (SW)',
    NUG: 'No benefit (nug)',
    STATUSHOUDER: 'Status holder or integrating',
    STARTKWAL: 'Without basic qualification',
    DETENTIE: 'Ex-detainee',
    PRAKTIJKLEREN: 'Practical learning (Praktijkleren)',
    BBL: 'BBL apprentice',
    BOL: 'BOL student',
    VSO: 'Special or practical secondary school',
    STAGE: 'Traineeship',
    WERKERVARING: 'Work experience place',
    PROEFPLAATSING: 'Trial placement',
    IPS: 'Individual placement and support (IPS)',
    LKS: 'Wage subsidy (LKS)',
  },
  other: 'Other descriptions',
  unknown: 'Target group not filled in',
  nobody: 'No target group (purchases, activities, costs)',
  fewerThan: (count) => `fewer than ${String(count)}`,
  notShown: 'not shown',
  together: (count) =>
    count === 1 ? 'The group that is not shown' : `The ${String(count)} groups that are not shown, together`,
  total: 'Total',
  atLeast: (amount) => `at least ${amount}`,
  none: 'There are no rows with a target group that count yet.',
  notes: {
    placements:
      'A placement is a row, or rows of one effort, on a block for a job, apprenticeship or traineeship. Everybody counts once per contract, over several quarters too.',
    lastGroup:
      'What is approved and what is under review both count. Whoever changes group counts in the group of the last quarter.',
    group: 'The group stands in your column Doelgroep. Where that is blank, it follows from the block.',
    jobs: 'Jobs: paid hours of people in the doelgroepregister, divided by 25.5 hours a week over all days of the reported quarters of their contract.',
    small: (limit) =>
      `Groups of fewer than ${String(limit)} people are not shown, to protect them. The limit of ${String(limit)} is our proposal; ask your privacy officer whether it is right.`,
    protecting: (limit) =>
      `“Not shown” stands for ${String(limit)} people or more. With their number, a small group could be worked out.`,
    withheld:
      'Where a total says “at least” or “not shown”, it leaves out the groups that are not shown: otherwise they could be worked out.',
    leftOut: (count) =>
      count === 1
        ? '1 row does not count here, by its status or because its contract is not known.'
        : `${String(count)} rows do not count here, by their status or because their contract is not known.`,
  },
  chart: {
    title: (p) => `Most placements: ${p.group} (${p.placements})`,
    description: (p) =>
      `Lying bars with the placements per target group: ${p.groups}.${
        p.hidden === 0
          ? ''
          : p.hidden === 1
            ? ' One group is not shown, because it holds too few people or to protect a small group.'
            : ` ${String(p.hidden)} groups are not shown, because they hold too few people or to protect a small group.`
      }`,
    group: (p) => `${p.group} ${p.placements}`,
  },
  hours: {
    heading: 'Paid hours, added up from your own table',
    about:
      'These hours are formulas over your columns Doelgroep and Verloonde uren, all rows. Only groups that are shown above.',
    columns: {
      text: 'Target group as it stands in your table',
      native: 'Your table (formula)',
      ours: 'Our count',
      difference: 'Difference',
      belongs: 'Belongs to',
    },
    rest: 'All other rows',
    total: 'Total',
  },
  foot: {
    agrees: 'All totals agree.',
    differs: 'Note: not all totals agree. See the check of the totals on the overview.',
    notCounted: 'Your table has no columns Doelgroep and Verloonde uren to compare these counts with.',
    nothingShown: 'No group is large enough to be compared with your own columns.',
  },
}
