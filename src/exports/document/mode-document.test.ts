import { expect, test } from 'vitest';
import { archetype, mode, page, part, service as entry } from '#catalog/testing/made-up-parts.ts';
import { resolveService } from '#catalog/resolve-catalogue.ts';
import type { ServiceEntry } from '#catalog/schema.ts';
import { pageFormats } from '../formats/page-formats.ts';
import { modeDocument } from './mode-document.ts';
import type { Origin, PictureForm } from './origin.ts';

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

const origin = (pictures: PictureForm): Origin => ({
  siteName: 'The Site',
  day: '2026-11-26',
  pictures,
  servicePage: ({ id }) => `https://site.example/services/${id}/`,
  modePage: ({ id }, { id: modeId }) => `https://site.example/services/${id}/${modeId}/`,
  pictureFile: ({ id }, { id: modeId }) => `https://site.example/services/${id}/${modeId}.svg`,
});

const written = (ending: string, service = bellOf()) => {
  const format = pageFormats.find((each) => each.ending === ending)!;
  return format.write(modeDocument(service, service.modes.at(-1)!, origin(format.pictures)));
};

test('a mode as Markdown, with a diagram for those who draw it', () => {
  expect(written('md')).toMatchInlineSnapshot(`
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

    Reports in AWS Artifact on AWS’s data centers and hosts alone: SOC 2 report. Not compared: whether a service is in scope of a report. AWS lists [services in scope by compliance program](https://aws.amazon.com/compliance/services-in-scope/), and what differs in [AWS GovCloud (US)](https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/using-services.html) and in [the China Regions](https://docs.amazonaws.cn/en_us/aws/latest/userguide/services.html).

    Your half: controls, and checks that run in your own account. Parts of yours without a ready-made check: 0.

    - Do ring: Config rule [bell-rings](https://docs.aws.amazon.com/config/latest/developerguide/bell-rings.html)

    ## Sources

    1. [A page](https://docs.aws.amazon.com/x/latest/dg/a.html), not yet verified

    Checklist and other modes: [Amazon Bell](https://site.example/services/bell/).

    ---

    From [The Site](https://site.example/services/bell/clock/), as of 2026-11-26. [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Not affiliated with Amazon Web Services.
    "
  `);
});

test('the same with the address of the picture', () => {
  expect(written('picture.md')).toMatchInlineSnapshot(`
    "# Bell, By the clock: who secures what

    A service that does not exist.

    **By the clock:** A way to run it. The line runs **between physical and data**.

    [![Bell, By the clock: who secures what](https://site.example/services/bell/clock.svg)](https://site.example/services/bell/clock/)

    ## Who owns what

    | Layer | Part | Owner | What the owner does | Sources |
    | - | - | - | - | - |
    | Data | **Do ring** | You | Ring \`at noon\`. | [1](https://docs.aws.amazon.com/x/latest/dg/a.html) |
    | Physical | **Do walls** | AWS | Do what walls asks for. | [1](https://docs.aws.amazon.com/x/latest/dg/a.html) |

    ## Evidence

    Reports in AWS Artifact on AWS’s data centers and hosts alone: SOC 2 report. Not compared: whether a service is in scope of a report. AWS lists [services in scope by compliance program](https://aws.amazon.com/compliance/services-in-scope/), and what differs in [AWS GovCloud (US)](https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/using-services.html) and in [the China Regions](https://docs.amazonaws.cn/en_us/aws/latest/userguide/services.html).

    Your half: controls, and checks that run in your own account. Parts of yours without a ready-made check: 0.

    - Do ring: Config rule [bell-rings](https://docs.aws.amazon.com/config/latest/developerguide/bell-rings.html)

    ## Sources

    1. [A page](https://docs.aws.amazon.com/x/latest/dg/a.html), not yet verified

    Checklist and other modes: [Amazon Bell](https://site.example/services/bell/).

    ---

    From [The Site](https://site.example/services/bell/clock/), as of 2026-11-26. [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Not affiliated with Amazon Web Services.
    "
  `);
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
    entry([mode('hand'), mode('clock', { omit: ['walls', 'ring'], add: [chime] })]),
    { archetypes: [tower], traits: [] },
  );
  const text = written('md', service);
  expect(text.slice(text.indexOf('## Sources'))).toMatch(
    /^## Sources\n\n1\. \[Another page\]\([^)]*\), not yet verified\n\n/,
  );
});
