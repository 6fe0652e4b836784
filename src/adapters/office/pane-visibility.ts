/** Calls back when Excel hides the pane; returns the function that stops it. Our page lives on behind it. */
export function onPaneHidden(listener: () => void): () => void {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return () => undefined
  const added = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.hidden) listener()
  })
  // Where Excel does not tell, the page itself still hears most of it.
  added.catch(() => undefined)
  return () => void added.then((remove) => remove()).catch(() => undefined)
}
