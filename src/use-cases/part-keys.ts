/** Keys under which a workbook carries what it settled for itself. */
export const partKeys = {
  settings: 'settings',
  /** What a person said headers mean. */
  mapping: 'mapping',
  catalogue: (ref: string): string => `catalogue/${ref}`,
  policy: (ref: string): string => `policy/${ref}`,
  /** What was asked at the import of a catalogue, and what was answered. */
  answers: (ref: string): string => `import/${ref}`,
  /** Rows that somebody approved, as they were then. */
  approvals: 'approvals',
  /** A review that somebody goes on with later. */
  importDraft: 'import-draft',
} as const
