/** What a group can measure, as the domain has it. */
export type Subject = 'dialogue' | 'group' | 'organisation' | 'relations'

/** Whether a number is what it says, or may be more, or less, or either. */
export type NumberEdge = 'exact' | 'orMore' | 'orLess' | 'unknown'
