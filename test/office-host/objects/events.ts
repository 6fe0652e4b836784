import type { World } from '../world'

/** Events of sheets: the name on the wire (DataChanged is the API's onChanged) and their number. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
}

/** The methods by which the client says that it wants to hear of an event, or no longer. */
export function eventCalls(
  world: World,
  events: Readonly<Record<string, number>>,
  target: string,
): Record<string, () => null> {
  const calls: Record<string, () => null> = {}
  for (const [name, number] of Object.entries(events)) {
    for (const [verb, on] of [
      ['Register', true],
      ['Unregister', false],
    ] as const) {
      calls[`_${verb}${name}Event`] = () => {
        world.listen(number, target, on)
        return null
      }
    }
  }
  return calls
}
