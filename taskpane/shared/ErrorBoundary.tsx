import { Component, type ReactNode } from 'react'
import { ErrorBar } from './ErrorBar'
import { tryLoadingAnew } from './when-needed'

interface Props {
  readonly children: ReactNode
}

/** Keeps a mistake of ours inside one screen. A class, because React offers nothing else for this. */
export class ErrorBoundary extends Component<Props, { readonly failed: { readonly error: unknown } | null }> {
  override readonly state = { failed: null as { readonly error: unknown } | null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } }
  }

  override render(): ReactNode {
    const { failed } = this.state
    if (failed === null) return this.props.children
    const retry = () => {
      tryLoadingAnew()
      this.setState({ failed: null })
    }
    return <ErrorBar error={failed.error} onRetry={retry} />
  }
}
