import { readFileSync } from 'node:fs';
import type { Link, ListItem, Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Mode, Service } from '#catalog/index.ts';
import { resolveService } from '#catalog/resolve-catalogue.ts';
import type { ServiceEntry } from '#catalog/schema.ts';
import { archetype, mode, page, part, service as entry } from '#catalog/testing/made-up-parts.ts';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import { sampleOf, sampleWords } from '#load/testing/sample.ts';
import { today } from '#views/today.ts';
import { pageFormats, type PictureForm } from '../formats/page-formats.ts';
import { documentOf, modeDocumentOf } from './page-document.ts';

const bodyOf = ({ id, category }: Service) =>
  readFileSync(`content/services/${category}/${id}.mdx`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');

function copyOf(service: Service, pictures: PictureForm = 'file') {
  const found = { kinds: new Set<string>(), urls: [] as string[], tables: [] as Table[], tasks: 0 };
  const tree = documentOf(service, bodyOf(service), pictures);
  visit(tree, (node: Nodes) => {
    found.kinds.add(node.type);
    if ('url' in node) found.urls.push((node as Link).url);
    if (node.type === 'table') found.tables.push(node);
    if (node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean')
      found.tasks += 1;
  });
  return { ...found, text: toString(tree) };
}

const some = sampleOf(catalogue.services, 12, ({ id }) => id);

describe.each(some)(`the copy of $id, of ${sampleWords},`, (service) => {
  const copy = copyOf(service);

  test('has every part of every mode, the checklist and the sources', () => {
    for (const [index, mode] of service.modes.entries()) {
      const parts = mode.stack.layers.flatMap((layer) => layer.parts);
      expect(copy.tables[index]?.children).toHaveLength(parts.length + 1);
    }
    const tasks = bodyOf(service).match(/^- \[ \] /gm) ?? [];
    expect(tasks).not.toEqual([]);
    expect(copy.tasks).toBe(tasks.length);
    const cited = service.modes.flatMap(({ stack }) =>
      stack.layers.flatMap(({ parts }) => parts.flatMap(({ sources }) => sources)),
    );
    expect(copy.urls).toEqual(expect.arrayContaining(cited.map(({ url }) => url)));
  });

  test('holds plain Markdown and absolute addresses only', () => {
    expect([...copy.kinds].filter((kind) => /mdx|html|yaml/.test(kind))).toEqual([]);
    expect(copy.urls.filter((url) => !/^(https:\/\/|mailto:)/.test(url))).toEqual([]);
  });
});

test('pictures are files or Mermaid text, one a mode', () => {
  const lambda = catalogueService('lambda');
  const files = copyOf(lambda).urls.filter((url) => url.endsWith('.svg'));
  expect(files).toHaveLength(lambda.modes.length);
  expect(new Set(files).size).toBe(lambda.modes.length);
  const drawn = copyOf(lambda, 'mermaid');
  expect(drawn.text.match(/^graph TB$|graph TB\n/gm)).toHaveLength(lambda.modes.length);
});

const tower = archetype('tower', [
  part('walls', { layer: 'physical', evidence: [{ kind: 'artifact', id: 'SOC 2 report' }] }),
  part('ring', {
    owner: 'customer',
    duty: 'Ring `at noon`.',
    sources: [{ ...page, verified: '2026-11-01' }],
    evidence: [{ kind: 'config-rule', id: 'bell-rings' }],
  }),
]);
const bellOf = (more: Partial<ServiceEntry> = {}) =>
  resolveService(entry([mode('hand'), mode('clock', { name: 'By the clock' })], more), {
    archetypes: [tower],
    traits: [],
  });

const written = (ending: string, service = bellOf()) => {
  const format = pageFormats.find((each) => each.ending === ending)!;
  return format.write(modeDocumentOf(service, service.modes.at(-1)!, format.pictures));
};

test('a mode as Markdown, with a diagram for those who draw it', () => {
  expect(written('md').replaceAll(today, '2026-11-26')).toMatchInlineSnapshot(`
    "# Bell, By the clock: who secures what

    A service that does not exist.

    **By the clock:** A way to run it. The line runs **between physical and data**.

    \`\`\`mermaid
    %%{init: {"flowchart": {"wrappingWidth": 640}}}%%
    graph TB
      stack["Bell, By the clock: who secures what"]
      subgraph aws ["AWS"]
        aws_physical["Physical<br/>Do walls"]
      end
      subgraph customer ["You"]
        customer_data["Data<br/>Do ring"]
      end
      stack --- customer_data
      stack --- aws_physical
      classDef customer fill:#e8f1fb,stroke:#0b5cad,color:#16181d,stroke-dasharray:5 3
      classDef aws fill:#fdf1e3,stroke:#a84a06,color:#16181d
      style customer fill:none,stroke:#0b5cad
      style aws fill:none,stroke:#a84a06
      class customer_data customer
      class aws_physical aws
    \`\`\`

    ## Who owns what

    | Layer | Part | Owner | What the owner does | Sources |
    | - | - | - | - | - |
    | Data | **Do ring** | You | Ring \`at noon\`. | [1](https://docs.aws.amazon.com/x/latest/dg/a.html) |
    | Physical | **Do walls** | AWS | Do what walls asks for. | [1](https://docs.aws.amazon.com/x/latest/dg/a.html) |

    ## Evidence

    Reports in AWS Artifact on AWS’s data centers and hosts alone: SOC 2 report. AWS lists what differs in [AWS GovCloud (US)](https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/using-services.html) and in [the China Regions](https://docs.amazonaws.cn/en_us/aws/latest/userguide/services.html).

    Not stated: HIPAA eligible, on [AWS’s list of 22 May 2026](https://aws.amazon.com/compliance/hipaa-eligible-services-reference/). Not compared: SOC, PCI, ISO, HITRUST CSF, FedRAMP, DoD CC SRG, C5, IRAP, MTCS, ENS High, K-ISMS, ISMAP, OSPAR, FINMA, PiTuKri. AWS lists [services in scope by compliance program](https://aws.amazon.com/compliance/services-in-scope/).

    Your half: controls, and checks that run in your own account. Your parts without a ready-made check: 0.

    - Do ring: Config rule [bell-rings](https://docs.aws.amazon.com/config/latest/developerguide/bell-rings.html)

    ## Sources

    1. [A page](https://docs.aws.amazon.com/x/latest/dg/a.html), not yet verified

    Checklist and other modes: [Amazon Bell](https://dividing-line.example/services/bell/).

    ---

    From [Dividing Line](https://dividing-line.example/services/bell/clock/), as of 2026-11-26. [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Not affiliated with Amazon Web Services.
    "
  `);
});

test('the same with the address of the picture', () => {
  const page = 'https://dividing-line.example/services/bell/clock';
  expect(written('picture.md')).toBe(
    written('md').replace(
      /```mermaid[^]*?```/,
      `[![Bell, By the clock: who secures what](${page}.svg)](${page}/)`,
    ),
  );
});

test('names the only mode too, and where the page has more to say', () => {
  const text = written(
    'md',
    resolveService(
      entry([mode('hand')], {
        lifecycle: { status: 'ended', note: 'Use a whistle instead.', sources: [page] },
        contradictions: [{ topic: 'When it rings', finding: 'At noon, or not.', sources: [page] }],
      }),
      { archetypes: [tower], traits: [] },
    ),
  );
  expect(text).toContain('# Bell, Mode hand: who secures what\n\n> **');
  expect(text).toContain('Use a whistle instead.');
  expect(text).toContain('Checklist and where AWS’s pages disagree: [Amazon Bell](');
});

test('has no evidence where there is none', () => {
  const bare = archetype('tower', [part('walls')]);
  const service = resolveService(entry([mode('hand')]), { archetypes: [bare], traits: [] });
  expect(written('md', service)).not.toContain('Evidence');
});

test('cites the pages of its own parts alone, from 1 on', () => {
  const other = { url: 'https://docs.aws.amazon.com/y/latest/dg/b.html', title: 'Another page' };
  const chime = part('chime', { owner: 'customer', sources: [other] });
  const service = resolveService(
    entry([mode('hand'), mode('clock', { remove: ['walls', 'ring'], add: [chime] })]),
    { archetypes: [tower], traits: [] },
  );
  const text = written('md', service);
  expect(text.slice(text.indexOf('## Sources'))).toMatch(
    /^## Sources\n\n1\. \[Another page\]\([^)]*\), not yet verified\n\n/,
  );
});

test('teams have a column where somebody is named, empty for the other parts', () => {
  expect(written('md')).toContain('| Layer | Part | Owner | What');
  const service = bellOf();
  const [first] = service.modes;
  const layers = first.stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((each) => (each.id === 'ring' ? { ...each, team: 'Ringers' } : each)),
  }));
  const held: Mode = { ...first, stack: { ...first.stack, layers } };
  const lines = written('md', { ...service, modes: [held] }).split('\n');
  const teams = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|')[4]);
  expect(teams).toEqual([' Team ', ' - ', ' Ringers ', ' ']);
});

test('a comparison in the prose becomes a table of what differs', () => {
  const tree = documentOf(bellOf(), '<Compare modes="ec2,lambda" />', 'file');
  const tables = tree.children.filter((node) => node.type === 'table');
  const rows = tables[1]!.children.map((row) => row.children.map((cell) => toString(cell)));
  expect(rows[0]).toEqual([
    'Layer',
    'Part',
    expect.stringMatching(/^EC2: /),
    expect.stringMatching(/^Lambda: /),
  ]);
  expect(rows.filter(([, , one, other]) => one === other)).toEqual([]);
  expect(toMarkdown(tree)).toContain(
    'This is what differs. [The whole comparison](https://dividing-line.example/compare/?m=ec2,lambda).',
  );
});
