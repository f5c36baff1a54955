import { Parser } from 'htmlparser2';
import { fileAt, offlineAddress, type OfflineSite } from './addresses.ts';
import { inlineScript } from './classic-script.ts';
import {
  attributesFor,
  isEmptyFrame,
  isLeftOutLink,
  tag,
  type Attributes,
} from './page-elements.ts';

/** A piece of the page, and what takes its place. */
interface Edit {
  readonly from: number;
  /** The first character that stays. */
  readonly to: number;
  readonly text: string;
}

/** An element that is replaced as a whole, once its end is seen. */
interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  readonly from: number;
  /** Where its content begins. */
  readonly inside: number;
  depth: number;
}

/**
 * A page of the copy: its addresses lead from file to file, its modules are classic scripts, and what
 * needs a server is taken out. All else stays as it is, character by character.
 *
 * @param html A whole page.
 * @param file Its file, from the folder of the copy.
 */
export function rewritePage(html: string, file: string, site: OfflineSite): string {
  const edits: Edit[] = [];
  let open: Open | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open) {
          if (open.name === name) open.depth += 1;
          return;
        }
        const { startIndex: from, endIndex } = parser;
        const to = endIndex + 1;
        if (
          name === 'script' ||
          name === 'site-search' ||
          isCopyOfFile(name, attributes) ||
          isEmptyFrame(name, attributes, file, site)
        ) {
          open = { name, attributes, from, inside: to, depth: 1 };
        } else if (isLeftOutLink(name, attributes) || isPolicy(name, attributes)) {
          edits.push({ from, to, text: '' });
        } else {
          const changed = attributesFor(name, attributes, file, site);
          if (changed) edits.push({ from, to, text: tag(name, changed, html.slice(from, to)) });
        }
      },
      onclosetag(name) {
        if (open?.name !== name || --open.depth > 0) return;
        const { from, inside } = open;
        const content = html.slice(inside, parser.startIndex);
        const text = replacement(open, content, file, site);
        if (text !== undefined) edits.push({ from, to: parser.endIndex + 1, text });
        open = undefined;
      },
    },
    { lowerCaseAttributeNames: false, lowerCaseTags: false },
  );
  parser.end(html);
  return applied(edits, html);
}

/** A button that copies the text of a file: the link beside it leads there. */
const isCopyOfFile = (name: string, attributes: Attributes): boolean =>
  name === 'button' && attributes['data-copy'] !== undefined;

/** The policy of the published site. In a folder, `'self'` is nothing that it could allow. */
const isPolicy = (name: string, attributes: Attributes): boolean =>
  name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

/** What takes the place of an element; undefined where it stays. */
function replacement(
  { name, attributes }: Open,
  content: string,
  file: string,
  site: OfflineSite,
): string | undefined {
  if (name === 'site-search') return searchNote(file, site);
  if (name !== 'script') return '';
  const { src } = attributes;
  const isModule = attributes['type'] === 'module';
  if (src === undefined) {
    if (!isModule) return undefined;
    const classic = inlineScript(content);
    return classic === undefined ? '' : `<script>${classic}</script>`;
  }
  const isThere = fileAt(src, file, site) !== undefined;
  return isThere
    ? tag('script', { defer: '', src: offlineAddress(src, file, site) }) + '</script>'
    : '';
}

const searchNote = (file: string, site: OfflineSite): string =>
  `${tag('a', {
    href: offlineAddress(`${site.base}services/`, file, site),
    class: 'offline-search',
    style: 'color:inherit;font-size:.875rem;line-height:1.2',
  })}Search needs a server; here is the list</a>`;

function applied(edits: readonly Edit[], html: string): string {
  let at = 0;
  const kept = edits.map(({ from, to, text }) => {
    const before = html.slice(at, from);
    at = to;
    return before + text;
  });
  return kept.join('') + html.slice(at);
}
