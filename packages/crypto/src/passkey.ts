import { ascii } from './bytes.ts'

/**
 * What a passkey's PRF is asked for. It is the same for everybody: each passkey has a key of its own,
 * and its 32 bytes are the secret of a keyring's locker.
 */
export const passkeySalt = ascii('tillidsrum/1 passkey')
