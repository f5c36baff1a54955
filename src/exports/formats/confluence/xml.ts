/**
 * XML as text. The available libraries do not escape `]]>` in text, and escape inside CDATA, where
 * nothing can be escaped.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for an element's content or for an attribute. */
export const xmlText = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** An element. Attributes that are undefined are left out; content is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(value!)}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Text as CDATA: where it holds the end mark, one section ends inside it and another begins. */
export const cdata = (value: string): string =>
  `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
