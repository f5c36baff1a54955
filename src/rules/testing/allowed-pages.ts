/** Pages by the grammar of what content may hold, in places where it may stand and where it may not. */
import fc from 'fast-check';
import { addresses } from './generated-addresses.ts';

const word = fc.stringMatching(/^[a-zA-Z0-9^_+:#;.]{1,8}$/);
const address = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('https://docs.aws.amazon.com/a?b#c', '../ec2/', '#top') },
  { weight: 1, arbitrary: addresses },
);
const picture = fc.constantFrom('../services/ec2.svg', '../../services/ec2/dedicated-host.svg');
const alone = fc.constantFrom(
  '<br />',
  '<ServiceLink id="ec2" />',
  '<LayerLink id="facility" />',
  '<GuideLink id="the-model" />',
  '<StackDiagram service="ec2" />',
  '<Compare modes="ec2,ecs" />',
);
const tag = fc.constantFrom(
  'b',
  'del',
  'kbd',
  'sub',
  'sup',
  'abbr title="A *b*"',
  'br',
  'details',
  'summary',
  'Aside',
  'Aside title="A | b"',
);
const wrapped = (between: string) => (name: string, inner: string) =>
  `<${name}>${between}${inner}${between}</${name.split(' ')[0]}>`;

const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    word.map((text) => `\`${text}\``),
    alone,
    fc.tuple(tag, tie('inline')).map(([name, inner]) => wrapped('')(name, inner)),
    fc.tuple(tie('inline'), address).map(([text, url]) => `[${text}](${url})`),
    tie('inline').map((text) => `[${text}][one]`),
    fc.tuple(word, picture).map(([text, url]) => `![${text}](${url})`),
    fc
      .tuple(fc.constantFrom('*', '**', '~~'), tie('inline'))
      .map(([mark, text]) => mark + text + mark),
    fc
      .tuple(tie('inline'), fc.constantFrom(' ', '', '  \n', '\n', '{/* why */}'), tie('inline'))
      .map((parts) => parts.join('')),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inline'),
    fc.tuple(fc.constantFrom('## ', '#### '), tie('inline')).map((parts) => parts.join('')),
    word.map((text) => `\`\`\`sh\n${text}\n\`\`\``),
    fc
      .tuple(tie('inline'), tie('inline'))
      .map(([head, cell]) => `| ${head} | b |\n| --- | --: |\n| ${cell} |`),
    fc
      .tuple(fc.constantFrom('> ', '- ', '3. ', '- [ ] '), tie('block'))
      .map(([mark, text]) => mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)),
    fc.tuple(tag, tie('block')).map(([name, inner]) => wrapped('\n\n')(name, inner)),
    fc.tuple(tag, tie('block')).map(([name, inner]) => wrapped('\n')(name, inner)),
    fc.tuple(tie('block'), tie('block')).map((parts) => parts.join('\n\n')),
    fc.constant('---'),
  ),
}));

/** The bodies of pages. */
export const allowedPages = block.map((text) =>
  text.includes('][one]') ? `${text}\n\n[one]: https://docs.aws.amazon.com/` : text,
);
