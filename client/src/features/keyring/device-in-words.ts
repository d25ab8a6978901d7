import type { Words } from '#content'
import type { DeviceOnKeyring } from '#domain'

/** What she calls it, else what it is. */
export function deviceInWords({ keyring }: Words, { name, kind }: DeviceOnKeyring): string {
  return name === '' ? keyring.devices.kinds[kind] : name
}
