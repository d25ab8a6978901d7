import { createFakePasskeys } from './passkeys.fake.ts'
import { describePasskeys } from './passkeys.suite.ts'

describePasskeys('the fake', createFakePasskeys)
