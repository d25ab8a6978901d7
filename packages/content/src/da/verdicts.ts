/** What becomes of a letter, as it is said to those who sent it. */
export const verdicts = { taken: 'Taget med', waiting: 'Venter', notNow: 'Ikke nu' }

export const because = (why: string) => `Fordi: ${why}`
