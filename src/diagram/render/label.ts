/**
 * An invisible sign of no width. It keeps apart what Mermaid would otherwise read as one thing;
 * the cleaner takes it out of the picture's text again.
 */
const wordJoiner = '\u2060';

/** Signs that cannot be in a quoted label, as Mermaid's entity codes. */
const codes: Readonly<Record<string, string>> = { '"': '#quot;', '<': '#lt;', '>': '#gt;' };

/**
 * A comment that draws nothing. Mermaid turns `&quot;` back only in a label that looks like HTML:
 * DOMPurify hands back text without `<` as it is, and the box would be measured with the code in it.
 */
const decoder = '<!---->';

/**
 * Pairs of signs and words that Mermaid gives a meaning, even inside quotes: a line break, an
 * entity, a directive, a node's settings, Markdown, and the `style` and `classDef` statements, whose
 * line it searches for colour codes. They are parted after the first sign.
 */
const meaningful = /\\(?=n)|[#&](?=#?\w+;)|%(?=%)|@(?=\{)|^(?=`)|s(?=tyle)|c(?=lassDef)/g;

function escapeLine(line: string): string {
  return line
    .replaceAll(wordJoiner, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(meaningful, (sign) => sign + wordJoiner)
    .replace(/["<>]/g, (sign) => codes[sign] ?? sign);
}

/**
 * Writes any text as a quoted Mermaid label. White space counts as in HTML: a run of it is one
 * space. An array makes one line of the label from each of its texts.
 */
export function escapeLabel(text: string | readonly string[]): string {
  const lines = typeof text === 'string' ? [text] : text;
  const label = lines.map(escapeLine).join('<br/>');
  return `"${label.includes('#quot;') ? label + decoder : label}"`;
}

/**
 * The text that an author means, from the text in Mermaid's SVG: without the signs that
 * `escapeLabel` adds, and with the codes that Mermaid leaves undone when `htmlLabels` is false.
 */
export function unescapeText(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (code, digits: string) => {
      const point = Number(digits);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : code;
    })
    .replaceAll(wordJoiner, '');
}
