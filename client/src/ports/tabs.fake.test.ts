import { createFakeBrowserTabs } from './tabs.fake.ts'
import { describeTabs } from './tabs.suite.ts'

describeTabs('memory', () => createFakeBrowserTabs().openTab)
