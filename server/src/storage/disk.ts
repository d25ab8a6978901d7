import { statfs } from 'node:fs/promises'

/** Two of the largest entries. A disk with less refuses somebody's words soon, or has begun to. */
const leastBytes = 128 * 1024

type AskDisk = (folder: string) => Promise<{ readonly bavail: number; readonly bsize: number }>

/** Whether the disk that the folder lies on has room for what comes next. */
export async function hasRoomLeft(folder: string, ask: AskDisk = statfs): Promise<boolean> {
  try {
    const { bavail, bsize } = await ask(folder)
    return bavail * bsize >= leastBytes
  } catch {
    return false
  }
}
