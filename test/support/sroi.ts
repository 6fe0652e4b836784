import { run } from '../../cli/run'
import type { IsoDay } from '#time'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line as the built program does, on a settled day. */
export async function sroi(...argv: string[]): Promise<Ended> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    today: '2026-07-15' as IsoDay,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  })
  return { code, out, err }
}

/** The JSON document a command prints; anything else on standard output makes this fail. */
export async function sroiJson<T = Record<string, unknown>>(...argv: string[]): Promise<{ code: number; json: T }> {
  const { code, out, err } = await sroi(...argv, '--json')
  if (err !== '') throw new Error(`stderr: ${err}`)
  return { code, json: JSON.parse(out) as T }
}
