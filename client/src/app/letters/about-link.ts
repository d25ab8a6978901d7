/** Where a theme's letter would stand, if the link were one. No theme has this id. */
export const theLink = 'link:'

/** What all answers to a link are about. */
export const aboutLink = (letterbox: string) => `${theLink}${letterbox}`
