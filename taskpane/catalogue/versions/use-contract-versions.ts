import { useEffect, useState } from 'react'
import { type ContractVersion, contractVersions } from '#use-cases'
import { usePorts } from '../../ports'

/** The contracts of the workbook with their dates; null while they are read, or where they cannot be. */
export function useContractVersions(): readonly ContractVersion[] | null {
  const { port, session } = usePorts()
  const [contracts, setContracts] = useState<readonly ContractVersion[] | null>(null)
  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    port.read({ signal }).then(
      (snapshot) => {
        if (!signal.aborted) setContracts(contractVersions(snapshot, session.state()))
      },
      // Without dates there is no proposal; the person chooses all the same.
      () => undefined,
    )
    return () => control.abort()
  }, [port, session])
  return contracts
}
