interface Means {
  readonly usability: number
  readonly relevance: number
  readonly task: number
}

/**
 * What four focus groups answered when the three tools were made: means on the scale from 1 to 5, in
 * hundredths, as published (the deck's tables of 24 February 2021).
 */
export const publishedRatings = [
  {
    tool: 'dialogue',
    before: { usability: 392, relevance: 385, task: 377 },
    after: { usability: 400, relevance: 417, task: 433 },
  },
  {
    tool: 'group',
    before: { usability: 400, relevance: 392, task: 392 },
    after: { usability: 467, relevance: 450, task: 400 },
  },
  {
    tool: 'organisation',
    before: { usability: 385, relevance: 377, task: 369 },
    after: { usability: 400, relevance: 380, task: 400 },
  },
] as const satisfies readonly { readonly tool: string; before: Means; after: Means }[]
