import { createMemoryStore } from './store.fake.ts'
import { describeStore } from './store.suite.ts'

describeStore('memory', createMemoryStore)
