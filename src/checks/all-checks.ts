import { columns } from './1-workbook/columns'
import { quarterFromSheet } from './1-workbook/quarter-from-sheet'
import { sheetMissing } from './1-workbook/sheet-missing'
import { tableMissing } from './1-workbook/table-missing'
import { templateOutdated } from './1-workbook/template-outdated'
import { amountNegative } from './2-cell/amount-negative'
import { remarks } from './2-cell/remarks'
import { unreadableCells } from './2-cell/unreadable-cells'
import { valueMissing } from './2-cell/value-missing'
import { approvalMissing } from './3-row/approval-missing'
import { blocks } from './3-row/blocks'
import { dates } from './3-row/dates'
import { evidenceMissing } from './3-row/evidence-missing'
import { quantities } from './3-row/quantities'
import { size } from './3-row/size'
import { contractUnknown, versionUnknown } from './3-row/unknown-references'
import { valueMismatch } from './3-row/value-mismatch'
import { approvals } from './4-across/approvals'
import { behindSchedule } from './4-across/behind-schedule'
import { contractDuplicate } from './4-across/contract-duplicate'
import { mixCapExceeded } from './4-across/mix-cap-exceeded'
import { obligationCheck } from './4-across/obligation'
import { overDelivered } from './4-across/over-delivered'
import { percentageDeviates } from './4-across/percentage-deviates'
import { placementDuplicate } from './4-across/placement-duplicate'
import { placementOverlap } from './4-across/placement-overlap'
import { reportMissing } from './4-across/report-missing'
import { shortfallAtEnd } from './4-across/shortfall-at-end'
import { totalMismatch } from './4-across/total-mismatch'
import { privacyHidden } from './5-privacy/hidden'
import { privacyMetadata } from './5-privacy/metadata'
import { privacyInNames } from './5-privacy/names'
import { privacyNumbers } from './5-privacy/numbers'
import { privacyContact, privacyHealth, privacyPeople } from './5-privacy/people'
import { privacySmallGroups } from './5-privacy/small-groups'
import type { Check } from './check'

/** Everything we look for, in order: the table of contents of this room. */
export const CHECKS: readonly Check[] = [
  sheetMissing,
  tableMissing,
  columns,
  quarterFromSheet,
  templateOutdated,
  valueMissing,
  unreadableCells,
  remarks,
  amountNegative,
  versionUnknown,
  contractUnknown,
  blocks,
  quantities,
  dates,
  size,
  approvalMissing,
  evidenceMissing,
  valueMismatch,
  contractDuplicate,
  placementDuplicate,
  placementOverlap,
  approvals,
  obligationCheck,
  percentageDeviates,
  reportMissing,
  behindSchedule,
  overDelivered,
  shortfallAtEnd,
  mixCapExceeded,
  totalMismatch,
  privacyNumbers,
  privacyInNames,
  privacyPeople,
  privacyContact,
  privacyHealth,
  privacyHidden,
  privacyMetadata,
  privacySmallGroups,
]
