/**
 * Pages as a stranger might write them, by the grammar of Markdown and MDX: blocks in blocks,
 * inlines, tags with attributes of every kind, expressions, imports and exports, definitions, HTML.
 * Names are random letters, not chosen words.
 */
import fc from 'fast-check';
import { addresses } from './generated-addresses.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

const tagName = fc.oneof(
  fc.constantFrom(
    '',
    ...'kbd abbr details Aside Compare RowLink ServiceLink StackDiagram br'.split(' '),
  ),
  word,
  fc.stringMatching(/^[A-Z][a-z]{1,5}(\.[a-z]{1,4})?$/),
  fc.stringMatching(/^[a-z]{1,5}[:-][a-z]{1,4}$/),
);
const attributeName = fc.oneof(
  fc.constantFrom('title', 'type', 'service', 'part', 'id', 'mode', 'modes'),
  fc.stringMatching(/^[a-z]{1,3}[A-Z]?[a-z]{1,6}$/),
);
const code = fc.oneof(
  word,
  word.map((name) => `${name}()`),
  word.map((name) => `\`\${${name}}\``),
  word.map((name) => `/* ${name} */`),
  word.map((name) => `/* */ ${name} /* */`),
  fc.constant(''),
);
const attribute = fc.oneof(
  attributeName,
  fc.tuple(attributeName, fc.oneof(words, addresses)).map(([name, value]) => `${name}="${value}"`),
  fc.tuple(attributeName, word).map(([name, value]) => `${name}=${value}`),
  fc.tuple(attributeName, code).map(([name, value]) => `${name}={${value}}`),
  code.map((value) => `{...${value}}`),
);
const opening = fc
  .tuple(tagName, fc.array(attribute, { maxLength: 2 }))
  .map(([name, attributes]) => ({ name, text: [name, ...attributes].join(' ') }));

const label = fc.constantFrom('one', 'two', '^one', 'ONE');

/** HTML that is no tag, and what only looks like code. */
const markup = fc.oneof(
  words.map((text) => `<!-- ${text} -->`),
  words.map((text) => `<![CDATA[${text}]]>`),
  words.map((text) => `<?${text}?>`),
  word.map((text) => `<!${text}>`),
  word.map((text) => `&${text};`),
  fc.nat(0x2fff).map((code) => `&#x${code.toString(16)};`),
  addresses.map((address) => `<${address}>`),
  addresses,
);

const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    words.map((text) => `\`${text}\``),
    code.map((text) => `{${text}}`),
    markup,
    fc.tuple(tie('inline'), addresses).map(([text, url]) => `[${text}](${url})`),
    fc.tuple(words, addresses, word).map(([text, url, title]) => `![${text}](<${url}> "${title}")`),
    fc.tuple(words, addresses).map(([text, url]) => `![${text}](${url})`),
    fc.tuple(tie('inline'), label).map(([text, name]) => `[${text}][${name}]`),
    fc.tuple(words, label).map(([text, name]) => `![${text}][${name}]`),
    fc
      .tuple(fc.constantFrom('*', '**', '_', '~~'), tie('inline'))
      .map(([mark, text]) => `${mark}${text}${mark}`),
    opening.map(({ text }) => `<${text} />`),
    fc
      .tuple(opening, tie('inline'))
      .map(([{ name, text }, inner]) => `<${text}>${inner}</${name}>`),
    fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join(' ')),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inline'),
    tie('inline').map((text) => `## ${text}`),
    fc
      .tuple(word, fc.constantFrom('', '{1}', 'title="x"'), words)
      .map(([lang, meta, text]) => `\`\`\`${lang} ${meta}\n${text}\n\`\`\``),
    fc.tuple(label, addresses).map(([name, url]) => `[${name}]: ${url}`),
    code.map((text) => `{${text}}`),
    fc.tuple(word, word).map(([name, from]) => `import ${name} from "${from}"`),
    fc.tuple(word, word).map(([name, value]) => `export const ${name} = ${value}`),
    fc
      .tuple(tie('inline'), tie('inline'))
      .map(([head, cell]) => `| ${head} |\n| --- |\n| ${cell} |`),
    fc
      .tuple(fc.constantFrom('> ', '- ', '1. ', '- [ ] ', '    ', '\t'), tie('block'))
      .map(([mark, text]) => `${mark}${text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`),
    fc
      .tuple(opening, tie('block'))
      .map(([{ name, text }, inner]) => `<${text}>\n\n${inner}\n\n</${name}>`),
    fc.tuple(opening, tie('block')).map(([{ text }, inner]) => `<${text}>\n${inner}`),
    fc.tuple(word, tie('inline')).map(([name, text]) => `:::${name}\n${text}\n:::`),
    fc.constant('---'),
  ),
}));

/** A sign put in or taken out, where the readers of a grammar differ. */
const typo = fc.tuple(
  fc.nat({ max: 400 }),
  fc.constantFrom('', '\n', ' ', '\\', '`', '<', '>', '{', '}', '"', '/', '*', '[', ']', '&', '='),
);

/** Pages of a few blocks, without front matter, which has a grammar of its own. */
export const pageBodies = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.array(typo, { maxLength: 2 }))
  .map(([blocks, typos]) => {
    const text = blocks.join('\n\n');
    return typos.reduce((page, [where, sign]) => {
      const at = where % page.length;
      return page.slice(0, at) + sign + page.slice(sign === '' ? at + 1 : at);
    }, `Text.\n\n${text}`);
  });
