/** Dark slate: for an ISP without a colour of its own. */
const PLAIN_ACCENT = '#37506b';

/** The ISP's colour is for lines alone, so that no colour makes the text hard to read. */
export function styleSheet(accent: string | undefined): string {
  return `:root {
  color-scheme: light dark;
  --accent: ${accent ?? PLAIN_ACCENT};
  --text: #1b1b1b;
  --ground: #ffffff;
  --link: #0b4f9e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #f0f0f0;
    --ground: #16181b;
    --link: #9cc7ff;
  }
}
body {
  margin: 0 auto;
  max-width: 42rem;
  padding: 1rem;
  background: var(--ground);
  color: var(--text);
  font: 1.125rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
a {
  color: var(--link);
}
a:focus-visible,
button:focus-visible,
input:focus-visible,
select:focus-visible,
textarea:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
.skip:not(:focus) {
  position: absolute;
  transform: translateY(-200%);
}
header {
  border-block-end: 4px solid var(--accent);
}
footer {
  border-block-start: 4px solid var(--accent);
  margin-block-start: 3rem;
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  list-style: none;
  padding: 0;
}
h1,
h2,
h3,
h4 {
  line-height: 1.25;
}
dt {
  font-weight: bold;
}
fieldset {
  border: 1px solid currentColor;
  margin-block: 1rem;
}
input,
select,
textarea,
button {
  font: inherit;
  max-width: 100%;
}
.tick {
  display: flex;
  align-items: baseline;
  gap: 0.5rem;
}
button {
  padding: 0.5rem 1.25rem;
}
@media print {
  .skip,
  nav {
    display: none;
  }
}
`;
}
