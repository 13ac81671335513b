/** The page that holds nothing but the sheet; it has the colours that a window brings along. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --text: #1b1b1b; --surface: #fff; --quiet: #4a5158; --edge-soft: #c9ccd1;
  --good: #17693a; --bad: #b3261e; --practice: #ffe08a; --on-practice: #2b2100;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f0f0; --surface: #16181b; --quiet: #b9c2cc; --edge-soft: #4a5158; --good: #7fd6a0; --bad: #ff9d94; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 46rem; padding: 1rem; background: var(--surface);
  font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK JP', sans-serif;
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; }
}
`;

/** The sheet: readable in the dark on a screen, one side of A4 or Letter when it is printed. */
export const SHEET_STYLE = `.sheet { color: var(--text); background: var(--surface); font-size: 1rem; line-height: 1.45; overflow-wrap: anywhere; }
.sheet :is(h1, h2, h3) { margin: 1em 0 0.3em; font-size: 1.05em; line-height: 1.2; text-wrap: balance; }
.sheet .sheet-found {
  margin: 0.15em 0 0.35em; padding-inline-start: 0.45em; border-inline-start: 0.25em solid var(--bad); font-size: 1.5em;
}
.sheet-clear .sheet-found { border-color: var(--good); }
.sheet-kind { color: var(--quiet); font-weight: 600; }
.sheet :is(p, ul, ol, dl) { margin: 0 0 0.5em; }
.sheet .sheet-kind { margin: 0; }
.sheet :is(ul, ol) { padding-inline-start: 1.3em; }
.sheet li { margin: 0; }
.sheet .sheet-practice { padding: 0.4em 0.8em; background: var(--practice); color: var(--on-practice); font-weight: 600; }
.sheet-facts > div { display: grid; grid-template-columns: 11em 1fr; gap: 0 1em; }
.sheet dt { color: var(--quiet); }
.sheet dd { margin: 0; }
.sheet .sheet-code { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.5em; }
.sheet-code li { border: 1px solid var(--edge-soft); border-radius: 0.4em; padding: 0.3em 0.6em; }
.sheet-signs { display: block; font: 700 1.5em/1.2 ui-monospace, 'DejaVu Sans Mono', monospace; letter-spacing: 0.12em; }
.sheet-spelled { color: var(--quiet); font-size: 0.85em; word-break: keep-all; }
.sheet svg { display: block; inline-size: 100%; block-size: auto; }
.sheet .sheet-stations { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); text-align: center; font-weight: 600; }
.sheet .lit { stroke: var(--good); stroke-width: 5; }
.sheet .stopped .lit { stroke: var(--bad); }
.sheet .rest { stroke: var(--edge-soft); stroke-width: 3; stroke-dasharray: 2 8; }
.sheet .station { fill: var(--surface); stroke: var(--text); stroke-width: 3; }
.sheet .block { fill: var(--bad); }
.sheet .mark { stroke: var(--surface); stroke-width: 3; }
.sheet .door { fill: var(--surface); stroke: var(--text); stroke-width: 2; }
.sheet .number { fill: var(--text); font: 600 15px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
.sheet footer { margin-block-start: 1em; padding-block-start: 0.5em; border-block-start: 1px solid var(--edge-soft); color: var(--quiet); font-size: 0.9em; }
@media screen and (width < 34rem) {
  .sheet .sheet-code { grid-template-columns: repeat(2, 1fr); }
  .sheet-facts > div { grid-template-columns: 1fr; margin-block-end: 0.3em; }
  .sheet .sheet-stations { gap: 0.5em; font-size: 0.8em; }
}
@page { margin: 11mm 14mm; }
@media print {
  .sheet {
    --text: #000; --surface: #fff; --quiet: #333; --edge-soft: #999; --good: #17693a; --bad: #b3261e; --practice: #ffe08a;
    --on-practice: #2b2100; font-size: 9pt; line-height: 1.35; print-color-adjust: exact; color-scheme: light;
  }
  .sheet :is(h1, h2, h3) { margin-block: 0.6em 0.2em; }
  .sheet .sheet-found { font-size: 1.8em; }
  .sheet :is(p, ul, ol, dl) { margin-block-end: 0.3em; }
  .sheet footer p { display: inline; }
  .sheet footer p + p::before { content: ' '; }
  .sheet :is(section, li), .sheet-facts > div { break-inside: avoid; }
  .sheet :is(.sheet-stations, svg) { inline-size: 142mm; }
}
`;
