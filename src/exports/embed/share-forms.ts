import type { RootContent } from 'mdast';
import type { Mode, Service } from '#catalog/index.ts';
import { flowchartText } from '#diagram/index.ts';
import { heading, link, paragraph } from '../document/nodes.ts';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { captionOf } from '#views/pictures.ts';
import {
  absolute,
  badgePath,
  exportPath,
  embedPath,
  modePath,
  picturePath,
  to,
} from '#views/urls.ts';
import { badgeText } from './badge.ts';
import { elementIntegrity } from './element-script.ts';
import { frameSize } from './size.ts';
import { autoHeightHtml, elementHtml, fixedHtml } from './snippets.ts';

/** Something to copy: a text in the panel, or a file at an address; of an HTML file, the table alone. */
export type Snippet =
  | { readonly label: string; readonly text: string }
  | { readonly label: string; readonly file: string; readonly as?: 'table' };

/** One way to bring a stack into another page. */
interface ShareForm {
  readonly id: string;
  readonly name: string;
  /** What to do with the snippet, in a sentence or two. */
  readonly how: string;
  readonly snippets: readonly Snippet[];
  /** The kind of preview that the panel shows; none of texts, whose pictures are those of the published site. */
  readonly preview?: 'card' | 'frame' | 'fixed' | 'picture' | 'badge';
  /** The id of the guide that says what the administrator sets. */
  readonly guide?: string;
}

/**
 * Every form in which a mode can be taken. Each names its mode also where that is the default:
 * another may be the default when somebody reads the copy.
 */
export async function shareForms(service: Service, mode: Mode): Promise<readonly ShareForm[]> {
  const page = absolute(modePath(service.id, mode.id));
  const frame = absolute(embedPath(service.id, mode.id));
  const svg = absolute(picturePath(service.id, mode.id, 'svg'));
  const png = absolute(picturePath(service.id, mode.id, 'png'));
  const title = captionOf(service, mode);
  const auto = autoHeightHtml(service, mode);
  const fixed = fixedHtml(service, mode, await frameSize(service, mode));
  const element = elementHtml(service, mode, elementIntegrity());
  const picture = { label: 'Picture', text: linkedPicture(title, svg, page) };
  const fence = { label: 'Mermaid fence', text: mermaidMarkdown(title, page, mode) };
  const badge = absolute(badgePath(service.id, mode.id));
  const table: Snippet = {
    label: 'Table of parts, owners and duties',
    file: to(exportPath(service.id, 'fragment.html', mode.id)),
    as: 'table',
  };
  /** The mode in a syntax, and the service with all that its page says. */
  const texts = (ending: string, syntax: string): readonly Snippet[] => [
    { label: `This mode as ${syntax}`, file: to(exportPath(service.id, ending, mode.id)) },
    { label: `The whole service as ${syntax}`, file: to(exportPath(service.id, ending)) },
  ];
  const withFence = texts('md', 'Markdown with a Mermaid fence');
  const withPicture = texts('picture.md', 'Markdown with the picture’s address');
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
      id: 'image',
      name: 'Picture',
      how: 'SVG follows the reader’s light or dark scheme; PNG is for tools that take no SVG.',
      snippets: [
        { label: 'SVG', text: svg },
        { label: 'PNG', text: png },
        { label: 'Markdown', text: picture.text },
      ],
      preview: 'picture',
    },
    {
      id: 'badge',
      name: 'Badge',
      how: 'One line for a README or a list of services.',
      snippets: [
        { label: 'Markdown', text: linkedPicture(badgeText(service, mode), badge, page) },
        { label: 'SVG', text: badge },
      ],
      preview: 'badge',
    },
    {
      id: 'table',
      name: 'Table',
      how: 'Confluence, Word, Notion and spreadsheets paste it as a table of their own. It does not follow corrections.',
      snippets: [table],
    },
    {
      id: 'text',
      name: 'Markdown and HTML',
      how: 'A copy does not follow corrections. The whole service is every mode, the checklist and all sources. GitHub and GitLab draw a Mermaid fence; for Bitbucket and older wikis take the Markdown with the picture’s address.',
      snippets: [...withFence, ...withPicture, ...texts('fragment.html', 'HTML')],
    },
    {
      id: 'confluence',
      name: 'Confluence',
      how: 'Cloud: type /iframe and give the macro this address. Elsewhere take the picture, or paste the table into the editor; the storage format is for the REST API.',
      snippets: [
        { label: 'Address for the iFrame macro', text: frame },
        { label: 'Picture', text: png },
        table,
        ...texts('confluence.xml', 'storage format'),
      ],
      preview: 'frame',
      guide: 'embed-in-confluence',
    },
    {
      id: 'notion',
      name: 'Notion',
      how: 'Type /embed and paste the address, or paste the table or the Markdown.',
      snippets: [{ label: 'Address for /embed', text: frame }, table, ...withFence],
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
        { label: 'Frame', text: `<dividing-line service="${service.id}" mode="${mode.id}" />` },
        { label: 'Picture', text: `<span class="plainlinks">[${page} ${svg}]</span>` },
        ...texts('mediawiki.txt', 'wikitext'),
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
        { label: 'Frame', text: `{{dividing-line>${service.id}/${mode.id}}}` },
        ...texts('dokuwiki.txt', 'DokuWiki text'),
      ],
      preview: 'picture',
      guide: 'embed-in-dokuwiki',
    },
    {
      id: 'gitlab',
      name: 'GitLab',
      how: 'The picture by its address, or a Mermaid fence, which GitLab draws.',
      snippets: [picture, fence, ...withFence],
      preview: 'picture',
      guide: 'embed-in-gitlab',
    },
    {
      id: 'markdown',
      name: 'GitHub and Wiki.js',
      how: 'The picture by its address, or a Mermaid fence, which GitHub draws, and Wiki.js from Mermaid 8.8 on.',
      snippets: [picture, fence, ...withFence],
      preview: 'picture',
      guide: 'embed-in-github',
    },
    {
      id: 'bitbucket',
      name: 'Bitbucket and older wikis',
      how: 'They print a Mermaid fence as text. So this Markdown has the picture’s address in its place.',
      snippets: [picture, ...withPicture],
      preview: 'picture',
      guide: 'embed-elsewhere',
    },
    {
      id: 'backstage',
      name: 'Backstage',
      how: 'In TechDocs. The administrator allows this site’s frames first.',
      snippets: [{ label: 'Frame', text: auto }, picture],
      preview: 'frame',
      guide: 'embed-in-backstage',
    },
  ];
}

const linkedPicture = (alt: string, url: string, page: string): string =>
  markdown(paragraph(link(page, { type: 'image', url, alt })));

const mermaidMarkdown = (title: string, page: string, mode: Mode): string =>
  markdown(
    heading(2, title),
    { type: 'code', lang: 'mermaid', value: flowchartText(mode.stack, title) },
    paragraph(link(page, 'Part by part, with sources')),
  );

const markdown = (...children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }).trim();
