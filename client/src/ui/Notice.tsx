import type { ComponentChildren } from 'preact'

export interface NoticeProps {
  /** `alert` is read aloud at once and has a heavier edge; everything else waits its turn. */
  readonly tone?: 'calm' | 'alert'
  readonly happened: string
  readonly safe?: string | undefined
  readonly next?: string | undefined
  readonly children?: ComponentChildren
}

/** What happened, what is safe, what to do next. */
export function Notice({ tone = 'calm', happened, safe, next, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} aria-live={tone === 'alert' ? 'assertive' : 'polite'}>
      <p class="notice-happened">{happened}</p>
      {safe ? <p>{safe}</p> : null}
      {next ? <p>{next}</p> : null}
      {children}
    </div>
  )
}
