import { describePageStore } from './page-store.suite.ts'
import { createMemoryStore } from './store.fake.ts'
import { describeStore } from './store.suite.ts'
import { describeUrnStore } from './urn-store.suite.ts'

describeStore('memory', createMemoryStore)
describeUrnStore('memory', createMemoryStore)
describePageStore('memory', createMemoryStore)
