import { expect, test } from 'vitest';
import { stableIds } from './stable-ids.ts';
import { aMode, aPart, aService, projectWith, report } from './testing/project.ts';

const modes = ['virtual-instance'];
const parts = ['os-patches'];
const reason = 'Merged into os-patches in 2026, redirects kept.';

test('accepts what was published, and what was retired with a reason', async () => {
  const project = projectWith({
    entries: [aService()],
    publishedIds: {
      ec2: {
        modes: [...modes, 'dedicated'],
        parts: ['os-kernel', ...parts],
        retired: { modes: { dedicated: reason }, parts: { 'os-kernel': reason } },
      },
      gone: { modes, parts, retired: { service: 'AWS ended this service in 2025.' } },
    },
  });
  expect(await report(stableIds, project)).toBe('');
});

test('asks for npm run fix where ids are new', async () => {
  const entry = aService({ modes: [aMode(), aMode({ id: 'new', add: [aPart({ id: 'fresh' })] })] });
  const project = projectWith({
    entries: [entry, aService({ id: 'lambda' })],
    publishedIds: { ec2: { modes, parts } },
  });
  expect(await report(stableIds, project)).toMatchInlineSnapshot(`
    "ec2 › modes › new › add › fresh › id:1:1 stable-ids
      found    Of "ec2", the part "fresh" is not among the published ids.
      allowed  the ids in src/catalog/published-ids.json.
      next     Run npm run fix, which lists the ids that are new; a reviewer can do it for you.
      more     https://line.example/errors/stable-ids/

    ec2 › modes › new › id:1:1 stable-ids
      found    Of "ec2", the mode "new" is not among the published ids.
      allowed  the ids in src/catalog/published-ids.json.
      next     Run npm run fix, which lists the ids that are new; a reviewer can do it for you.
      more     https://line.example/errors/stable-ids/

    lambda › id:1:1 stable-ids
      found    The service "lambda" is not among the published ids.
      allowed  the ids in src/catalog/published-ids.json.
      next     Run npm run fix, which lists the ids that are new; a reviewer can do it for you.
      more     https://line.example/errors/stable-ids/

    ✖ 3 problems.
    "
  `);
});

test('reports ids that went away', async () => {
  const project = projectWith({
    entries: [aService({ add: [aPart({ id: 'os-patch' })] })],
    publishedIds: {
      ec2: { modes: ['bare-metal', ...modes], parts, retired: { modes: { 'bare-metal': 'old' } } },
      lambda: { modes, parts },
    },
  });
  expect(await report(stableIds, project)).toMatchInlineSnapshot(`
    "ec2 › add › os-patch › id:1:1 stable-ids
      found    Of "ec2", the part "os-patch" is not among the published ids.
      allowed  the ids in src/catalog/published-ids.json.
      next     Run npm run fix, which lists the ids that are new; a reviewer can do it for you.
      more     https://line.example/errors/stable-ids/

    src/catalog/published-ids.json › ec2 › modes › 0:1:1 stable-ids
      found    The mode "bare-metal" was published, and the catalogue no longer has it.
      allowed  ids that stay, or that are retired with a reason.
      next     Bring the id back, or write the reason (20 characters or more) at ec2.retired.modes.bare-metal. If it was never committed, npm run fix takes it off the list.
      more     https://line.example/errors/stable-ids/

    src/catalog/published-ids.json › ec2 › parts › 0:1:1 stable-ids
      found    The part "os-patches" was published, and the catalogue no longer has it.
      allowed  Was it renamed to "os-patch"? Allowed: ids that stay, or that are retired with a reason.
      next     Bring the id back, or write the reason (20 characters or more) at ec2.retired.parts.os-patches. If it was never committed, npm run fix takes it off the list.
      more     https://line.example/errors/stable-ids/

    src/catalog/published-ids.json › lambda:1:1 stable-ids
      found    The service "lambda" was published, and the catalogue no longer has it.
      allowed  ids that stay, or that are retired with a reason.
      next     Bring the id back, or write the reason (20 characters or more) at lambda.retired.service. If it was never committed, npm run fix takes it off the list.
      more     https://line.example/errors/stable-ids/

    ✖ 4 problems.
    "
  `);
});
