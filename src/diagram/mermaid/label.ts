/** Signs that end a label or begin something else in it, as Mermaid's entity codes. */
const codes: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  ';': '#59;',
  '%': '#37;',
  '@': '#64;',
  '\\': '#92;',
};

/** Writes lines of any text as one quoted Mermaid label. */
export const label = (lines: readonly string[]): string =>
  `"${lines.map((line) => line.replace(/["#&<>`;%@\\]/g, (sign) => codes[sign] ?? sign)).join('<br/>')}"`;
