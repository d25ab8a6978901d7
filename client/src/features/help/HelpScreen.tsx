import { helpSections, type ReadingWords } from '#content'
import { hrefOf } from '#app/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useWayBack } from '#ui/way-back.ts'

import { HelpHere, type HelpProps } from './HelpHere.tsx'

/** One tap from everywhere. Opening it tells nobody, and nothing here is fetched or counted. */
export function HelpScreen(props: HelpProps) {
  const { words } = props
  const { help, helpScreen, shell } = words
  const back = useWayBack()
  return (
    <Page
      wall="own"
      audience={shell.onlyYou}
      heading={helpScreen.heading}
      lead={<p>{helpScreen.nobodyIsTold}</p>}
      back={back}
    >
      <HelpHere {...props} />
      <Paper label={helpScreen.heading}>
        {helpSections.map((section) => (
          <HelpSection key={section.key} words={words} section={section} />
        ))}
        <h2>{helpScreen.askFirst}</h2>
        <ul>
          {helpScreen.askFirstPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Paper>
      <p>{help.notTherapy}</p>
      <p class="quiet">{help.numbersMayChange}</p>
      <GuideLinks words={words.start.reading} />
    </Page>
  )
}

/** For whoever came for another kind of help: where to begin, and what is known. */
function GuideLinks({ words }: { words: ReadingWords['start']['reading'] }) {
  const links = [
    { href: hrefOf({ at: 'role-guide', role: null }), label: words.roles },
    { href: hrefOf({ at: 'start-path' }), label: words.paths },
    { href: hrefOf({ at: 'findings' }), label: words.findings },
    { href: hrefOf({ at: 'about' }), label: words.about },
  ]
  return (
    <nav class="only-screen" aria-label={words.name}>
      <ul class="reading-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a class="standing-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Section = (typeof helpSections)[number]

function HelpSection({ words, section }: { words: ReadingWords; section: Section }) {
  const { heading, text } = words.help.sections[section.key]
  return (
    <>
      <h2>{heading}</h2>
      <p>{text}</p>
      {section.key === 'ownLeader' ? (
        <p>
          <a class="standing-link" href={hrefOf({ at: 'help', about: 'own-leader' })}>
            {words.ownLeader.open}
          </a>
        </p>
      ) : null}
      {section.phones.length > 0 ? (
        <div class="phones">
          {section.phones.map((number) => (
            <LinkButton key={number} href={`tel:${number.replaceAll(' ', '')}`}>
              {words.helpScreen.call(number)}
            </LinkButton>
          ))}
        </div>
      ) : null}
    </>
  )
}
