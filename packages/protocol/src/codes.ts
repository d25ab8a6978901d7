/**
 * Why the relay refused. The numbers are the wire's and never change their meaning;
 * a new one is a change of the protocol and needs a decision record.
 */
export const errorCodes = {
  'malformed-frame': 1,
  'unknown-frame': 2,
  'frame-too-large': 3,
  'unsupported-version': 4,
  'not-greeted': 5,
  'already-greeted': 6,
  'room-unknown': 10,
  'room-ended': 11,
  'room-exists': 12,
  'room-full': 13,
  'policy-refused': 14,
  'policy-stale': 15,
  'wrong-signature': 20,
  'wrong-role': 21,
  'wrong-room': 22,
  'entry-malformed': 23,
  'entry-too-large': 24,
  'entry-out-of-order': 25,
  'entry-conflict': 26,
  'snapshot-refused': 30,
  'snapshot-too-large': 31,
  'locker-exists': 40,
  'locker-refused': 41,
  'too-fast': 50,
  'relay-full': 51,
  'relay-stopping': 52,
  'urn-unknown': 60,
  'urn-refused': 61,
  'urn-exists': 62,
  'urn-closed': 63,
  'urn-open': 64,
  'voter-unknown': 65,
  'token-conflict': 66,
  'token-refused': 67,
  'answer-stale': 68,
  'not-anonymous': 69,
  'page-unknown': 70,
  'page-refused': 71,
  'page-too-large': 72,
  'page-conflict': 73,
  'page-withdrawn': 74,
} as const

export type ErrorCode = keyof typeof errorCodes

const codesByNumber = new Map<number, ErrorCode>(
  Object.entries(errorCodes).map(([code, number]) => [number, code as ErrorCode]),
)

export function numberToErrorCode(number: number): ErrorCode | null {
  return codesByNumber.get(number) ?? null
}
