/** One sheet of A4 or Letter when it is printed; readable in the dark on a screen. */
export const STYLE = `:root {
  color-scheme: light dark;
  --text: #1b1b1b; --ground: #fff; --quiet: #4a5158; --edge: #c9ccd1;
  --good: #17693a; --bad: #b3261e; --practice: #ffe08a; --on-practice: #2b2100;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f0f0; --ground: #16181b; --quiet: #b9c2cc; --edge: #4a5158; --good: #7fd6a0; --bad: #ff9d94; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 46rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.45 system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK JP', sans-serif; overflow-wrap: anywhere;
}
h1, h2 { line-height: 1.2; text-wrap: balance; }
.kind { margin: 0; color: var(--quiet); font-weight: 600; }
h1 { margin: 0.2rem 0 0.5rem; font-size: 1.5rem; padding-inline-start: 0.7rem; border-inline-start: 0.35rem solid var(--bad); }
.clear h1 { border-color: var(--good); }
h2 { margin: 1rem 0 0.3rem; font-size: 1.05rem; }
p, ul, ol, dl { margin: 0 0 0.5rem; }
ul, ol { padding-inline-start: 1.3rem; }
.practice { padding: 0.4rem 0.8rem; background: var(--practice); color: var(--on-practice); font-weight: 600; }
.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.code { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.5rem; }
.code li { border: 1px solid var(--edge); border-radius: 0.4rem; padding: 0.3rem 0.6rem; }
.signs { display: block; font: 700 1.5rem/1.2 ui-monospace, 'DejaVu Sans Mono', monospace; letter-spacing: 0.12em; }
.spelled { color: var(--quiet); font-size: 0.85rem; }
svg { display: block; inline-size: 100%; block-size: auto; }
.stations { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); text-align: center; font-weight: 600; }
.lit { stroke: var(--good); stroke-width: 5; }
.stopped .lit { stroke: var(--bad); }
.rest { stroke: var(--edge); stroke-width: 3; stroke-dasharray: 2 8; }
.station { fill: var(--ground); stroke: var(--text); stroke-width: 3; }
.block { fill: var(--bad); }
.mark { stroke: var(--ground); stroke-width: 3; }
.door { fill: var(--ground); stroke: var(--text); stroke-width: 2; }
.number { fill: var(--text); font: 600 15px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
footer { margin-block-start: 1rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--edge); color: var(--quiet); font-size: 0.9rem; }
@media (width < 34rem) {
  .code { grid-template-columns: repeat(2, 1fr); }
  .facts > div { grid-template-columns: 1fr; }
}
@page { margin: 11mm 14mm; }
@media print {
  :root { color-scheme: light; --text: #000; --ground: #fff; --quiet: #333; --edge: #999; --good: #17693a; --bad: #b3261e; }
  body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.35; print-color-adjust: exact; }
  h1 { font-size: 1.35rem; }
  h2 { margin-block: 0.6rem 0.2rem; }
  p, ul, ol, dl { margin-block-end: 0.3rem; }
  footer p { display: inline; }
  section, li, .facts > div { break-inside: avoid; }
  .path svg { max-block-size: 34mm; }
}
`;
