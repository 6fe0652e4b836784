import { helpTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { SideView } from './SideView'

/** The few things to know, in the order one needs them. */
export default function HelpView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const words = helpTexts(language)
  const layout = useLayout()
  return (
    <SideView title={words.heading} onBack={onBack}>
      {words.topics.map(({ title, text }) => (
        <section key={title} className={layout.tight}>
          <Heading level={3}>{title}</Heading>
          <p className={layout.text}>{text}</p>
        </section>
      ))}
    </SideView>
  )
}
