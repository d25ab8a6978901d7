import { describeTabs } from '#ports/tabs.suite.ts'

import { createBrowserTabs } from './browser-tabs.ts'

describeTabs('Web Locks', () => createBrowserTabs)
