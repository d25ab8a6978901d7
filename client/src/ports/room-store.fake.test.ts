import { describeRoomStore } from './room-store.suite.ts'
import { createFakeRoomStore } from './room-store.fake.ts'

describeRoomStore('memory', createFakeRoomStore)
