/** Who can see what stands in a room decides the colour of its walls. */
export type WallName = 'own' | 'dialogue' | 'group' | 'organisation' | 'published'
