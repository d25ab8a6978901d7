import { useEffect } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { hrefOf } from '#app/route.ts'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import { ForgetDevice } from './ForgetDevice.tsx'
import { LockOff } from './LockOff.tsx'
import { LockOn } from './LockOn.tsx'

export type DeviceProps = ScreenProps<'device'>

/** Who can get at the rooms on this device, and what she can do about it. */
export function DeviceScreen(props: DeviceProps) {
  const { app, words } = props
  const own = words.device
  useEffect(() => void app.rooms.load(), [app])
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'rooms' }), label: words.rooms.title }}
    >
      <section class="section" aria-label={own.lock.title}>
        <h2>{own.lock.title}</h2>
        {app.lock.isOn.value ? <LockOn {...props} /> : <LockOff {...props} />}
      </section>
      <Equipment {...props} />
      <Storage {...props} />
      <section class="section" aria-label={own.forget.title}>
        <h2>{own.forget.title}</h2>
        <p>{own.forget.explain}</p>
        <ForgetDevice app={app} words={words} />
      </section>
    </Page>
  )
}

function Equipment({ app, words }: DeviceProps) {
  const own = words.device.work
  const whose = app.choices.whoseDevice.value
  return (
    <section class="section" aria-label={own.title}>
      <h2>{own.title}</h2>
      <Choices
        legend={own.title}
        legendStyle="hidden"
        choices={[
          { value: 'work', label: own.yes },
          { value: 'own', label: own.no },
        ]}
        value={whose}
        onChange={app.choices.sayWhoseDevice}
      />
      {whose === 'work' ? <Notice {...own.means} /> : null}
      {whose === 'own' ? <Notice happened={own.own} /> : null}
    </section>
  )
}

function Storage({ app, words }: DeviceProps) {
  const own = words.device.storage
  const promised = app.rooms.staying.value
  useEffect(() => {
    if ((app.rooms.list.value ?? []).length > 0) app.rooms.askToStay()
  }, [app, app.rooms.list.value])
  return (
    <section class="section" aria-label={own.title}>
      <h2>{own.title}</h2>
      <p>{promised === null ? own.unknown : own[promised === 'stays' ? 'yes' : 'no']}</p>
    </section>
  )
}
