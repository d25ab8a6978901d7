export const verdicts = { taken: 'Taken along', waiting: 'Waiting', notNow: 'Not now' }

export const because = (why: string) => `Because: ${why}`
