import type { Check } from '../check'
import { placeOf } from '../place'
import { safeText } from '../safe-text'

/** The same kenmerk in two rows of Opdrachten. */
export const contractDuplicate: Check = {
  codes: ['contract-duplicate'],
  stage: 'across',
  needs: [{ table: 'contracts', column: 'kenmerk' }],
  run({ contracts, contractByKey }, out) {
    for (const contract of contracts) {
      if (contract.key === null) {
        out.silence()
        continue
      }
      const first = contractByKey.get(contract.key)
      if (first === undefined || first === contract) continue
      const params = { contract: safeText(contract.kenmerk ?? ''), firstRow: first.row.row }
      out.report('contract-duplicate', placeOf(contract.row, 'kenmerk'), params)
    }
  },
}
