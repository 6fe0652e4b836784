import { benchChecks } from './checks'
import { benchFunctions } from './functions'

async function bench(): Promise<void> {
  await benchFunctions()
  await benchChecks(10_000)
  await benchChecks(100_000)
}

void bench()
