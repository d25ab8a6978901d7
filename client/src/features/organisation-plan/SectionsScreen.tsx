import { useState } from 'preact/hooks'

import { putIntoSection, writeSection, type PlanWriter } from '#app/organisation-plan.ts'
import { limitOf } from '#app/writing-limit.ts'
import { planSections, type PlanSection } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { HelpCards } from './HelpCards.tsx'
import type { InPlan } from './in-plan.ts'
import { hrefInPlan } from './plan-routes.ts'
import { ShareHelp } from './ShareHelp.tsx'

/** What stands beside the matrix. */
export function SectionsScreen(props: InPlan) {
  const { words, route } = props
  const own = words.planSections
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{ href: hrefInPlan(route.handle), label: words.organisationPlan.back }}
    >
      {planSections.map((section) => (
        <Section key={section} {...props} section={section} />
      ))}
      <HelpCards {...props} />
      <ShareHelp {...props} />
    </Page>
  )
}

function Section(props: InPlan & { readonly section: PlanSection }) {
  const { words, now, writer, section } = props
  const own = words.planSections.sections[section]
  const text = now.plan.sections[section]
  return (
    <Paper label={own.name}>
      <h2>{own.name}</h2>
      {writer === null ? (
        <p class="plan-read">{text}</p>
      ) : (
        <>
          <TextArea
            label={own.name}
            labelStyle="hidden"
            hint={own.prompt}
            rows={3}
            limit={limitOf('note', words)}
            value={text}
            onInput={(written) => writeSection(writer, section, written)}
          />
          {section === 'signs' ? <Signs {...props} writer={writer} /> : null}
        </>
      )}
    </Paper>
  )
}

/** Words to begin with; put in, they are the room's own. */
function Signs({ words, writer }: InPlan & { readonly writer: PlanWriter }) {
  const own = words.planSections.signs
  const [said, setSaid] = useState('')
  const put = (sign: string) => {
    putIntoSection(writer, 'signs', sign)
    setSaid(own.added)
  }
  return (
    <Disclosure summary={own.offer}>
      <ul class="plain-list">
        {own.list.map((sign) => (
          <li key={sign} class="row">
            <span>{sign}</span>
            <Button kind="quiet" label={own.addWhich(sign)} onPress={() => put(sign)}>
              {own.add}
            </Button>
          </li>
        ))}
      </ul>
      <Said text={said} />
    </Disclosure>
  )
}
