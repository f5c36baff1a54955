import { layerOf } from '#catalog/layers.ts';
import { mermaidOf } from './mermaid.ts';
import type { NeutralService } from './service.ts';

interface Options {
  /** Whether the page itself has to say its title; else the generator puts it above the text. */
  readonly withHeading: boolean;
}

const owners = { aws: 'AWS', customer: 'You' };

/** A service's page in Markdown: a paragraph, the picture, the table, a paragraph. */
export function markdownOf(service: NeutralService, { withHeading }: Options): string {
  const { name, summary, paragraphs, parts } = service;
  const rows = parts
    .toReversed()
    .map(
      (part) =>
        `| ${part.name} | ${layerOf(part.layer).name} | ${owners[part.owner]} | ${part.duty} |`,
    );
  return [
    `---\ntitle: ${name}\ndescription: ${summary}\n---`,
    ...(withHeading ? [`# ${name}`] : []),
    paragraphs[0],
    `\`\`\`mermaid\n${mermaidOf(service)}\`\`\``,
    ['| Part | Layer | Owner | Duty |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `${paragraphs[1]}\n`,
  ].join('\n\n');
}

/** The page at `/`. */
export const homeOf = ({ withHeading }: Options): string =>
  `---\ntitle: Services\n---\n\n${withHeading ? '# Services\n\n' : ''}Made-up services.\n`;
