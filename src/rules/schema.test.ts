import { expect, test } from 'vitest';
import type { ServiceEntry } from '../catalog/index.ts';
import { schema } from './schema.ts';
import { aMode, anArchetype, aPart, aService, projectWith, report } from './testing/project.ts';

test('accepts a valid entry and a valid archetype', async () => {
  expect(
    await report(schema, projectWith({ entries: [aService()], archetypes: [anArchetype()] })),
  ).toBe('');
});

test('reports every fault at its own place', async () => {
  const entry = {
    ...aService(),
    category: 'computer',
    docs: 'http://docs.aws.amazon.com/',
    shortName: 5,
    owner: 'aws',
    lifecycle: { status: 'sunset', note: 'It ends.', sources: [] },
    change: { Backups: {}, backups: { setting: { state: 'on-by-defualt' } } },
    modes: [
      aMode({
        summary: 'short',
        add: [
          aPart({
            layer: 'os' as never,
            duty: 'x'.repeat(321),
            evidence: [{ kind: 'artefact' as never, id: 'SOC 2 report' }],
            sources: [{ url: 'https://docs.aws.amazon.com/', title: 'T', verified: '2026-02-30' }],
          }),
        ],
      }),
    ],
  } as unknown as ServiceEntry;
  expect(await report(schema, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › category:1:1 schema
      found    "category" is "computer".
      allowed  Did you mean "compute"? Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot".
      next     Correct "category".
      more     https://line.example/errors/schema/

    ec2 › change › Backups:1:1 schema
      found    "Backups" is used as an id.
      allowed  kebab-case: a-z, 0-9 and single hyphens.
      next     Correct "change.Backups".
      more     https://line.example/errors/schema/

    ec2 › change › backups › setting › state:1:1 schema
      found    "change.backups.setting.state" is "on-by-defualt".
      allowed  Did you mean "on-by-default"? Allowed: "always-on", "on-by-default", "off-by-default".
      next     Correct "change.backups.setting.state".
      more     https://line.example/errors/schema/

    ec2 › docs:1:1 schema
      found    "docs" is "http://docs.aws.amazon.com/".
      allowed  an https address.
      next     Correct "docs".
      more     https://line.example/errors/schema/

    ec2 › lifecycle › note:1:1 schema
      found    "lifecycle.note" has 8 characters: "It ends.".
      allowed  at least 12 characters.
      next     Correct "lifecycle.note".
      more     https://line.example/errors/schema/

    ec2 › lifecycle › sources:1:1 schema
      found    "lifecycle.sources" has 0 items.
      allowed  at least 1 item.
      next     Correct "lifecycle.sources".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › duty:1:1 schema
      found    "modes.virtual-instance.add.os-patches.duty" has 321 characters: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…".
      allowed  at most 320 characters.
      next     Correct "modes.virtual-instance.add.os-patches.duty".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › evidence › SOC 2 report › kind:1:1 schema
      found    "modes.virtual-instance.add.os-patches.evidence.SOC 2 report.kind" is "artefact".
      allowed  Did you mean "artifact"? Allowed: "artifact", "config-rule", "security-hub".
      next     Correct "modes.virtual-instance.add.os-patches.evidence.SOC 2 report.kind".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › layer:1:1 schema
      found    "modes.virtual-instance.add.os-patches.layer" is "os".
      allowed  "physical", "network", "hypervisor", "operating-system", "platform", "application", "access", "data".
      next     Correct "modes.virtual-instance.add.os-patches.layer".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 0 › title:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.0.title" has 1 character: "T".
      allowed  at least 3 characters.
      next     Correct "modes.virtual-instance.add.os-patches.sources.0.title".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 0 › verified:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.0.verified" is "2026-02-30".
      allowed  a calendar day, YYYY-MM-DD.
      next     Correct "modes.virtual-instance.add.os-patches.sources.0.verified".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › summary:1:1 schema
      found    "modes.virtual-instance.summary" has 5 characters: "short".
      allowed  at least 12 characters.
      next     Correct "modes.virtual-instance.summary".
      more     https://line.example/errors/schema/

    ec2 › owner:1:1 schema
      found    The entry has the unknown field "owner".
      allowed  "id", "name", "shortName", "category", "summary", "docs", "aliases", "variants", "lifecycle", "contradictions", "archetype", "change", "omit", "add", "modes".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    ec2 › shortName:1:1 schema
      found    "shortName" is 5.
      allowed  a text in quotes.
      next     Correct "shortName".
      more     https://line.example/errors/schema/

    ✖ 14 problems.
    "
  `);
});

test('reports archetypes too, and what is missing', async () => {
  const { name: _name, ...nameless } = aPart();
  const archetype = anArchetype({ id: 'Machine', parts: [nameless as never] });
  expect(await report(schema, projectWith({ archetypes: [archetype] }))).toMatchInlineSnapshot(`
    "Machine › id:1:1 schema
      found    "id" is "Machine".
      allowed  kebab-case: a-z, 0-9 and single hyphens.
      next     Correct "id".
      more     https://line.example/errors/schema/

    Machine › parts › os-patches › name:1:1 schema
      found    "parts.os-patches.name" is missing.
      allowed  a text in quotes.
      next     Correct "parts.os-patches.name".
      more     https://line.example/errors/schema/

    ✖ 2 problems.
    "
  `);
});

test('leaves to other rules what they report better', async () => {
  const part = aPart({
    owner: 'shared' as never,
    sources: [],
    controls: ['SI-2'],
    evidence: [{ kind: 'config-rule', id: 'x' }],
  });
  const { sources: _sources, ...unsourced } = aPart({ id: 'other' });
  const linked = aPart({ id: 'third', sources: [{ url: 'http://x', title: 'Some page' }] });
  const entry = aService({ add: [part, unsourced as never, linked] });
  expect(await report(schema, projectWith({ entries: [entry] }))).toBe('');
});
