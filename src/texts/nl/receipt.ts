/** Words of the receipt. Dutch first: the English file has the same shape. */
export const receipt = {
  stale: '⚠ Verouderd: de gegevens zijn gewijzigd nadat dit tabblad is gemaakt. Maak de samenvatting opnieuw.',
}
