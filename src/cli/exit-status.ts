/** What a command tells the shell. */
export const exitStatus = {
  /** All input was read. */
  done: 0,
  /** Some input could not be read; the rest was. */
  someFailed: 1,
  /** The command was used wrongly; nothing was read. */
  wrongUse: 2,
  /** The run was ended before its input was; the same command goes on. */
  interrupted: 130,
} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** The command cannot be carried out as given; the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
