export interface Random {
  /** So many unpredictable bytes, new each time. */
  bytes(length: number): Uint8Array<ArrayBuffer>
}
