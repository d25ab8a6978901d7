import { describeRoomStore } from './room-store.contract.ts'
import { createFakeRoomStore } from './room-store.fake.ts'

describeRoomStore('memory', createFakeRoomStore)
