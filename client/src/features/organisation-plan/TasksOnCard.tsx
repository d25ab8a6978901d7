import { useState } from 'preact/hooks'

import { addTask, removeTask, writeTask, type PlanWriter } from '#app/organisation-plan.ts'
import { limitOf } from '#app/writing-limit.ts'
import { taskFields, type PlanTask } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { OnCard } from './CardScreen.tsx'

/** What somebody does about the card, besides its own action. */
export function TasksOnCard(props: OnCard) {
  const { words, card, writer } = props
  const own = words.qualifying.tasks
  const [said, setSaid] = useState('')
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {card.tasks.length === 0 ? <p>{own.none}</p> : null}
      {card.tasks.map((task, index) => (
        <section key={task.id} class="plan-task" aria-label={own.nth(index + 1)}>
          <h3>{own.nth(index + 1)}</h3>
          {writer === null ? (
            <p class="plan-read">{taskFields.map((field) => task[field]).join(' · ')}</p>
          ) : (
            <TaskFields {...props} writer={writer} task={task} at={index + 1} />
          )}
        </section>
      ))}
      <Said text={said} />
      {writer === null ? null : (
        <Actions>
          <Button onPress={() => setSaid(addTask(writer, card.id).ok ? '' : own.full)}>
            {own.add}
          </Button>
        </Actions>
      )}
    </Paper>
  )
}

interface OnTask extends Pick<OnCard, 'words'> {
  readonly writer: PlanWriter
  readonly task: PlanTask
  readonly at: number
}

function TaskFields({ words, writer, task, at }: OnTask) {
  const own = words.qualifying.tasks
  return (
    <>
      {taskFields.map((field) => (
        <TextArea
          key={field}
          label={own[field]}
          rows={1}
          limit={limitOf('cell', words)}
          value={task[field]}
          onInput={(text) => writeTask(writer, { id: task.id, field, text })}
        />
      ))}
      <Button kind="quiet" onPress={() => removeTask(writer, task.id)}>
        {own.away(at)}
      </Button>
    </>
  )
}
