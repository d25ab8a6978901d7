import type { Point } from '../moving/use-drag.ts'

/** Where the pointer is, in the units of the drawing. */
export function pointIn(drawing: SVGSVGElement | null, { clientX, clientY }: PointerEvent): Point {
  const onScreen = new DOMPoint(clientX, clientY)
  const matrix = drawing?.getScreenCTM()
  return matrix ? onScreen.matrixTransform(matrix.inverse()) : onScreen
}
