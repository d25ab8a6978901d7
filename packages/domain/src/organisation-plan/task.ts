import { allowed, refused, type Allowed } from '../writing/allowed.ts'

export const taskStates = ['open', 'underWay', 'done', 'dropped'] as const
export type TaskState = (typeof taskStates)[number]

export function parseTaskState(value: unknown): TaskState | null {
  return taskStates.find((state) => state === value) ?? null
}

export const taskFields = ['what', 'who', 'when'] as const
export type TaskField = (typeof taskFields)[number]

/** One thing that somebody does about a card, besides the card's own action. */
export interface PlanTask extends Readonly<Record<TaskField, string>> {
  readonly id: string
  readonly state: TaskState
}

const mostTasks = 12

export function mayAddTask(tasks: readonly PlanTask[]): Allowed<'full'> {
  return tasks.length < mostTasks ? allowed : refused('full')
}
