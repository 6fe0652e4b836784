// The page itself is wired once the file adapter and the formula engine are in.
import './page.css'
