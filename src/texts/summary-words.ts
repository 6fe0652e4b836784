export type LightText = Readonly<Record<'green' | 'amber' | 'red' | 'unknown', string>>

export type CauseReasonText = Readonly<
  Record<
    'text-number' | 'error-value' | 'row-not-read' | 'contract-blank' | 'contract-spelled' | 'status-spelled',
    string
  >
>
