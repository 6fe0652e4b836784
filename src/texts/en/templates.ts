import type { templates as Dutch } from '../nl/templates'

export const templates: typeof Dutch = {
  sheets: {
    explanation: 'Explanation',
    blocks: 'Building blocks',
    lists: 'Lists',
    tenders: 'Tenders',
    calculator: 'Calculator',
  },

  contracts: {
    title: 'Contracts with social return',
    note: 'One row per contract. Amounts exclude VAT. Grey columns fill themselves; you may type something else there.',
  },
  contributions: {
    title: 'Contributions per quarter: one row per placement, activity or purchase',
    note: 'Use keys of your own such as K-014. Do not put names, dates of birth or citizen service numbers here.',
  },
  plan: {
    title: 'Plan per quarter (optional)',
    note: 'If you agree on a phasing, enter it here. Without a plan we reckon with an even line.',
  },

  explanation: {
    title: 'Social return monitoring',
    about: (p) => `Made on ${p.day}. Catalogue: ${p.catalogue}. Policy: ${p.policy}.`,
    settings: 'Settings of this workbook',
    catalogueWhy: 'Holds for every contract for which you choose nothing else in the column Catalogus.',
    policyWhy: 'Holds for every contract for which you choose nothing else in the column Beleid.',
    listsWhy: 'The list of building blocks belongs to the catalogue this template was made with.',
    version: 'Template',
    versionWhy: 'Tells the check whether there is a newer template. Leave this here.',
    steps: 'How to use it',
    contracts: 'Fill in one row per contract. Kenmerk, dates and Opdrachtwaarde are needed; the rest helps.',
    contractsFormula: 'Verplichting is computed by the policy. If the contract says another amount, type that one.',
    contributions:
      'Fill in a row per contribution per quarter. Choose the block from the list; a bonus follows after a +.',
    quantity:
      'Fill in one measure: Fte for a job, apprenticeship or internship, Aantal for hours or days, Bedrag for invoices and costs.',
    claimed:
      'You type Opgevoerde waarde yourself. Berekende waarde beside it is computed, so you see a difference at once.',
    key: 'If a contribution goes on in a next quarter, use the same key in the column Inzet.',
    status: 'Only rows with status akkoord are approved. Concept and ingediend are under review.',
    check: 'Ready? Choose Check in the task pane. You then see what is missing before you send the workbook.',
    blocks: 'This sheet says what each block is worth and how long it counts.',
    privacy: 'Privacy',
    privacyWhy: 'Keep the list from key to person in your own records. It does not belong in this workbook.',
  },

  blocks: {
    source: (p) => `Source: ${p.document}, ${p.section}.`,
    columns: {
      code: 'Code',
      label: 'Description in the source',
      role: 'Kind of block',
      amount: 'Amount per unit',
      unit: 'Unit',
      limit: 'Counts',
      months: 'Limit in months',
      fteMonths: 'Limit in full-time months',
      onTopOf: 'May stand on',
      approval: 'Approval needed',
      evidence: 'Evidence asked',
    },
  },
  lists: {
    title: 'Lists for the tables. You may add to them below.',
    columns: {
      blocks: 'List of blocks',
      quarters: 'List of quarters',
      groups: 'List of target groups',
      policies: 'List of policies',
      catalogues: 'List of catalogues',
    },
    // As reports name them: the words of the field stay Dutch.
    groups: [
      'Participatiewet < 2 jaar',
      'Participatiewet > 2 jaar',
      'WW',
      'WIA/WAO',
      'Banenafspraak',
      'Beschut werk',
      'BBL',
      'BOL',
      'Vso/pro',
      'Statushouder',
      'Niet-uitkeringsgerechtigd',
    ],
  },

  tender: {
    title: 'Tenders: does social return apply, and how much?',
    note: 'One row per tender, amounts excluding VAT. The grey columns are computed.',
    policyWhy: 'Holds for every row for which you choose nothing else in the column Policy.',
    columns: {
      name: 'Tender',
      type: 'Type',
      value: 'Contract value',
      months: 'Duration (months)',
      labourCost: 'Labour cost',
      percentage: 'Percentage',
      policy: 'Policy',
      date: 'Date',
      applicable: 'Applies',
      obligation: 'Obligation',
      reason: 'Reason',
    },
  },
  calculator: {
    title: 'Calculator: what is a contribution worth?',
    note: 'Choose a block and fill in the size: fte, hours, days, persons or euros. Months only with fte; empty is a year.',
    columns: { block: 'Code', quantity: 'Size', months: 'Months', value: 'SROI value', explanation: 'Computation' },
  },
  catalogue: 'Catalogue',
  policy: 'Policy',

  screen: {
    title: 'Insert a template',
    intro: 'New sheets are added. What is in your workbook stays as it is.',
    choose: 'Which template?',
    kinds: {
      monitoring: {
        name: 'Monitoring',
        why: 'Tables for contracts, contributions per quarter and a plan. For contract manager and contractor.',
      },
      tender: {
        name: 'Tender',
        why: 'Does social return apply, how much, and the reason for the file. With a calculator for building blocks.',
      },
    },
    catalogue: 'Catalogue of building blocks',
    policy: 'Policy',
    settingsWhy: 'Your choice also becomes the setting of this workbook.',
    otherThanPolicy: (catalogue) => `The catalogue ${catalogue} goes with this policy.`,
    insert: 'Insert template',
    done: 'The template is in your workbook',
    doneNext: {
      monitoring: 'Start with a row on Opdrachten. Then fill in the contributions per quarter.',
      tender: 'Fill in a row per tender; the outcome appears in the grey columns.',
    },
    sheets: 'New sheets',
    goTo: (sheet) => `Go to ${sheet}`,
    another: 'Insert another template',
    alreadyThere: 'This workbook already has tables with social return. The template is put beside them.',
  },
  taken: (sheets) =>
    sheets.length === 1
      ? `There is already a sheet named ${sheets[0] ?? ''}. Rename that sheet and try again.`
      : `There are already sheets named ${sheets.join(', ')}. Rename those sheets and try again.`,
}
