import type { Mode, Service } from '../../catalog/index.ts';
import { flowchartText } from '../../diagram/index.ts';
import { heading, link, paragraph, text } from '../document/nodes.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { captionOf } from '../../site/pictures.ts';
import { absolute, exportPath, embedPath, modePath, picturePath, to } from '../../site/urls.ts';
import { elementIntegrity } from './integrity.ts';
import { frameSize } from './size.ts';
import { autoHeightHtml, elementHtml, fixedHtml } from './snippets.ts';

/** Something to copy: a text in the panel, or a file at an address. */
export type Snippet =
  | { readonly label: string; readonly text: string }
  | { readonly label: string; readonly file: string };

/** One way to bring a stack into another page. */
interface ShareForm {
  readonly id: string;
  readonly name: string;
  /** What to do with the snippet, in a sentence or two. */
  readonly how: string;
  readonly snippets: readonly Snippet[];
  /** The kind of preview that the panel shows. */
  readonly preview: 'card' | 'frame' | 'fixed' | 'picture' | 'text';
  /** The id of the guide that says what the administrator sets. */
  readonly guide?: string;
}

/** Every form in which the stack of a mode can be taken, the default mode by its short address. */
export async function shareForms(service: Service, mode: Mode): Promise<readonly ShareForm[]> {
  const named = mode.default ? undefined : mode;
  const page = absolute(modePath(service.id, mode.id));
  const frame = absolute(embedPath(service.id, named?.id));
  const svg = absolute(picturePath(service.id, named?.id, 'svg'));
  const png = absolute(picturePath(service.id, named?.id, 'png'));
  const title = captionOf(service, mode);
  const auto = autoHeightHtml(service, named);
  const fixed = fixedHtml(service, named, await frameSize(service, mode));
  const element = elementHtml(service, named, elementIntegrity());
  const picture = linkedPicture(title, svg, page);
  const wholePage = (ending: string) => to(exportPath(service.id, ending));
  const tag = named ? `service="${service.id}" mode="${named.id}"` : `service="${service.id}"`;
  return [
    {
      id: 'link',
      name: 'Link',
      how: 'Tools that make cards of links show title, sentence and picture.',
      snippets: [{ label: 'Address', text: page }],
      preview: 'card',
    },
    {
      id: 'html',
      name: 'HTML, own height',
      how: 'A frame that grows with its content in Chromium 154 and newer, and is 420 pixels high elsewhere.',
      snippets: [
        { label: 'Frame', text: auto },
        { label: 'Or the element, which grows in every browser', text: element },
      ],
      preview: 'frame',
      guide: 'embed-elsewhere',
    },
    {
      id: 'fixed',
      name: 'HTML, fixed',
      how: 'The picture alone in a frame of fixed size, without a style: for tools that drop styles.',
      snippets: [{ label: 'Frame', text: fixed }],
      preview: 'fixed',
    },
    {
      id: 'confluence',
      name: 'Confluence',
      how: 'Cloud: type /iframe and give the macro this address. Elsewhere take the picture, or the table as a copy.',
      snippets: [
        { label: 'Address for the iFrame macro', text: frame },
        { label: 'Picture', text: png },
        { label: 'Whole page in the storage format', file: wholePage('confluence.xml') },
      ],
      preview: 'frame',
      guide: 'embed-in-confluence',
    },
    {
      id: 'notion',
      name: 'Notion',
      how: 'Type /embed and paste the address, or paste the Markdown.',
      snippets: [
        { label: 'Address for /embed', text: frame },
        { label: 'Whole page as Markdown', file: wholePage('md') },
      ],
      preview: 'frame',
      guide: 'embed-in-notion',
    },
    {
      id: 'sharepoint',
      name: 'SharePoint',
      how: 'Add an Embed web part and paste this. The administrator allows this site first.',
      snippets: [{ label: 'Embed code', text: fixed }],
      preview: 'fixed',
      guide: 'embed-in-sharepoint',
    },
    {
      id: 'mediawiki',
      name: 'MediaWiki',
      how: 'The tag needs a few lines in LocalSettings.php, the picture needs one, the copy none.',
      snippets: [
        { label: 'Frame', text: `<dividing-line ${tag} />` },
        { label: 'Picture', text: `<span class="plainlinks">[${page} ${svg}]</span>` },
        { label: 'Whole page as wikitext', file: wholePage('mediawiki.txt') },
      ],
      preview: 'frame',
      guide: 'embed-in-mediawiki',
    },
    {
      id: 'dokuwiki',
      name: 'DokuWiki',
      how: 'The picture works as it is. The frame needs a plugin of one file.',
      snippets: [
        { label: 'Picture', text: `[[${page}|{{${svg}?640|${title}}}]]` },
        { label: 'Frame', text: `{{dividing-line>${service.id}${named ? `/${named.id}` : ''}}}` },
        { label: 'Whole page as DokuWiki text', file: wholePage('dokuwiki.txt') },
      ],
      preview: 'picture',
      guide: 'embed-in-dokuwiki',
    },
    {
      id: 'gitlab',
      name: 'GitLab',
      how: 'The picture by its address, or text that GitLab draws.',
      snippets: [
        { label: 'Picture', text: picture },
        { label: 'Diagram as text', text: mermaidMarkdown(title, page, mode) },
        { label: 'Whole page as Markdown', file: wholePage('md') },
      ],
      preview: 'picture',
      guide: 'embed-in-gitlab',
    },
    {
      id: 'markdown',
      name: 'GitHub and Wiki.js',
      how: 'Markdown with a Mermaid diagram that the wiki draws by itself, for versions from 8.8 on.',
      snippets: [
        { label: 'Diagram as text', text: mermaidMarkdown(title, page, mode) },
        { label: 'Whole page as Markdown', file: wholePage('md') },
      ],
      preview: 'picture',
      guide: 'embed-in-github',
    },
    {
      id: 'backstage',
      name: 'Backstage',
      how: 'In TechDocs. The administrator allows this site’s frames first.',
      snippets: [
        { label: 'Frame', text: auto },
        { label: 'Picture', text: picture },
      ],
      preview: 'frame',
      guide: 'embed-in-backstage',
    },
    {
      id: 'image',
      name: 'Picture',
      how: 'SVG follows the reader’s light or dark scheme; PNG is for tools that take no SVG.',
      snippets: [
        { label: 'SVG', text: svg },
        { label: 'PNG', text: png },
        { label: 'Markdown', text: picture },
      ],
      preview: 'picture',
    },
    {
      id: 'text',
      name: 'Text',
      how: 'The whole page: every mode, checklist and sources. A copy does not follow corrections.',
      snippets: [
        { label: 'Markdown', file: wholePage('md') },
        { label: 'HTML', file: wholePage('fragment.html') },
        { label: 'reStructuredText', file: wholePage('rst') },
        { label: 'AsciiDoc', file: wholePage('adoc') },
      ],
      preview: 'text',
    },
  ];
}

/** The forms that every mode has, for the modes that are not the default. */
export async function modeSnippets(service: Service, mode: Mode): Promise<readonly Snippet[]> {
  const page = absolute(modePath(service.id, mode.id));
  const svg = absolute(picturePath(service.id, mode.id, 'svg'));
  return [
    { label: 'Link', text: page },
    { label: 'HTML, own height', text: autoHeightHtml(service, mode) },
    { label: 'HTML, fixed', text: fixedHtml(service, mode, await frameSize(service, mode)) },
    { label: 'Frame, by its address', text: absolute(embedPath(service.id, mode.id)) },
    { label: 'Picture, SVG', text: svg },
    { label: 'Picture, PNG', text: absolute(picturePath(service.id, mode.id, 'png')) },
    { label: 'Picture, Markdown', text: linkedPicture(captionOf(service, mode), svg, page) },
  ];
}

const linkedPicture = (alt: string, url: string, page: string): string =>
  toMarkdown({
    type: 'root',
    children: [paragraph(link(page, { type: 'image', url, alt }))],
  }).trim();

const mermaidMarkdown = (title: string, page: string, mode: Mode): string =>
  toMarkdown({
    type: 'root',
    children: [
      heading(2, title),
      { type: 'code', lang: 'mermaid', value: flowchartText(mode.stack) },
      paragraph(link(page, text('Part by part, with sources'))),
    ],
  }).trim();
