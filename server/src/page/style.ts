import { createHash } from 'node:crypto'

/** Stands in the page itself, which asks for nothing else: white paper, dark at night, plain in print. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--text:#1b1b1a;--quiet:#4c4b47;--rule:#86847d;--link:#1d4d7a}
@media (prefers-color-scheme:dark){
:root{--paper:#171716;--text:#f1f1ee;--quiet:#c0bfb9;--rule:#87857e;--link:#a9cbec}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--text);font:clamp(100%,.8rem + .32vw,150%)/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',sans-serif;text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4{font-family:Georgia,'Noto Serif','Times New Roman',serif;font-weight:600;line-height:1.2;margin:2em 0 .5em}
h1{font-size:2rem;margin:0}
h2{font-size:1.45rem;border-top:1px solid var(--rule);padding-top:.8em}
h3{font-size:1.15rem;margin-top:1.6em}
h4{font-size:1rem;margin-top:1.2em}
p,ul,table{margin:0 0 1em}
p,li{white-space:pre-line}
ul{padding-left:1.2em}
li{margin:.3em 0}
.about{color:var(--quiet);margin:.5em 0 2em}
.note{border-left:.3rem solid var(--rule);padding:.5rem 0 .5rem 1rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:.5em 0}
th,td{text-align:left;vertical-align:top;padding:.5em .8em .5em 0;border-bottom:1px solid var(--rule);white-space:pre-line}
a{color:var(--link);display:inline-block;min-height:44px;line-height:44px}
a:focus-visible{outline:.2rem solid var(--link);outline-offset:.2rem}
nav{border-top:1px solid var(--rule);margin-top:3rem}
nav h2{border:0}
nav ul{list-style:none;padding:0}
footer{color:var(--quiet)}
@media (max-width:34rem){
table,caption,tbody,tr,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-bottom:1px solid var(--rule);padding:.5em 0}
td{border:0;padding:.2em 0}
td[data-head]::before{content:attr(data-head);display:block;color:var(--quiet);font-size:.9em}
}
@media print{
:root{color-scheme:light;--paper:#fff;--text:#000;--quiet:#333;--rule:#777;--link:#000}
html{font-size:11pt}
body{max-width:none;padding:0}
nav,.note a{display:none}
h2,h3,h4{break-after:avoid}
li,tr{break-inside:avoid}
@page{margin:18mm}
}
`

/**
 * Nothing but this style, by its hash; no script, no picture, no frame, nothing from anywhere. Where no
 * script runs nothing asks for anything: `connect-src` is there for tools that look for a robots.txt.
 */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
