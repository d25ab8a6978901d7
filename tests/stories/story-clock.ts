import type { Clock } from '#ports/clock.ts'

// Time as the stories have it: a hundredth of the product's, whose pauses are made for networks. Patience with
// an answer is counted in turns of this process instead. In a turn whatever waits for the loop, or for the
// threads that ciphers run on, comes on by a good many steps; so a busy machine has long turns, and is not
// taken for no network.

const faster = 100
/** From here on a delay is patience with somebody else, and not a pause of one's own. */
const leastPatienceMs = 5000
const turnMs = 10
const stepsInATurn = 50

export const clock: Clock = {
  now: () => Date.now(),
  zoneMinutes: () => 60,
  schedule(delayMs, task) {
    if (delayMs >= leastPatienceMs) return afterTurns(delayMs / faster / turnMs, task)
    const timer = setTimeout(task, delayMs / faster)
    return () => clearTimeout(timer)
  },
}

interface Patience {
  readonly lastTurn: number
  readonly task: () => void
}

const patient = new Set<Patience>()
let turn = 0
let isTurning = false

function afterTurns(turns: number, task: () => void): () => void {
  const patience = { lastTurn: turn + Math.ceil(turns), task }
  patient.add(patience)
  if (!isTurning) void goOnTurning()
  return () => patient.delete(patience)
}

async function goOnTurning(): Promise<void> {
  isTurning = true
  while (patient.size > 0) {
    await oneTurn()
    turn += 1
    for (const patience of patient) {
      if (patience.lastTurn <= turn && patient.delete(patience)) patience.task()
    }
  }
  isTurning = false
}

/** Each step stands in line behind the ciphers that are waiting already, and goes round the loop with them. */
async function oneTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, turnMs))
  for (let step = 0; step < stepsInATurn; step += 1) {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1))
  }
}
