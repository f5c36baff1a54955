/** The text of one start tag, such as `<li style="--depth: 1" class="x">`, as our pages have it. */

interface Attribute {
  readonly name: string;
  /** As written, with its quotes and character references; undefined where there is none. */
  readonly value: string | undefined;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/**
 * The tag without its `style`, and with one class more.
 *
 * @param tag A whole start tag that has a `style`.
 */
export function withClassForStyle(tag: string, className: string): string {
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '<';
  const end = tag.endsWith('/>') ? '/>' : '>';
  const attributes = [...tag.slice(name.length, -end.length).matchAll(attribute)]
    .map(([, each = '', value]): Attribute => ({ name: each, value }))
    .filter((each) => each.name.toLowerCase() !== 'style');
  const own = attributes.find((each) => each.name.toLowerCase() === 'class');
  const classes = [own?.value && unquoted(own.value), className].filter(Boolean).join(' ');
  const quote = own?.value?.startsWith("'") ? "'" : '"';
  const rest = attributes
    .filter((each) => each !== own)
    .map(({ name: each, value }) => (value === undefined ? each : `${each}=${value}`));
  return [name, ...rest, `class=${quote}${classes}${quote}`].join(' ') + end;
}

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/s, '$2');
