/** Runs tasks one after another, in the order they were given, also across their awaits. */
export function createTurns(): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve()
  return (task) => {
    last = last.then(task, task)
    return last
  }
}
