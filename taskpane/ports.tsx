import { createContext, type ReactNode, use } from 'react'
import type { Finding } from '#findings'
import type { Session } from '#session'
import type { IsoDay } from '#time'
import type { CopyDoor, StartupChoice, WorkbookPort } from '#workbook'

export type { StartupChoice }

/** Look of the pane: Office's light or dark theme, or the high contrast of the system. */
export type PaneTheme = 'light' | 'dark' | 'contrast'

/** Where the pane stands; it decides a few words and which corner stays free, never what is computed. */
export type PaneHost = 'excel' | 'preview'

/** All the pane knows of the world outside. */
export interface PanePorts {
  readonly port: WorkbookPort
  readonly session: Session
  /** The day the figures are for. */
  readonly today: IsoDay
  readonly host: PaneHost
  /** Only where the host offers the choice. */
  readonly startup?: StartupChoice
  /** Only where copies of the workbook can be made. */
  readonly copies?: CopyDoor
  /** Only where the host tells: calls back when it hides the pane; returns the function that stops it. */
  readonly onHidden?: (listener: () => void) => () => void
  /** Told what a check found that a person asked for, and after it each fresh check; to mark cells with. */
  readonly onFindings?: (findings: readonly Finding[]) => void
}

const Ports = createContext<PanePorts | null>(null)

export function PortsProvider({ ports, children }: { ports: PanePorts; children: ReactNode }) {
  return <Ports value={ports}>{children}</Ports>
}

/** The workbook, session and day this pane works on. */
export function usePorts(): PanePorts {
  const ports = use(Ports)
  if (ports === null) throw new Error('a component of the pane stands outside App')
  return ports
}
