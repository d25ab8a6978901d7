import { encode } from 'uqr'

const quietZone = 4

/** Black on white in every scheme, with the quiet zone scanners need. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = encode(text, { border: quietZone })
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-light" width={code.size} height={code.size} />
      <path class="qr-dark" d={darkSquares(code.data)} />
    </svg>
  )
}

function darkSquares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
}
