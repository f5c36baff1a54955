import { expect, test } from 'vitest';
import { listedServices } from './listed-services.ts';
import { servicesIn } from './project/defined-services.ts';
import { aService, projectWith, report } from './testing/project.ts';

const defined = (id: string) =>
  servicesIn(
    `src/catalog/services/${id}.ts`,
    `import { defineService } from '../define.ts';\n\nexport const it = defineService({\n  id: '${id}',\n});\n`,
  );

test('accepts services that are listed, and files that define none', async () => {
  const definedServices = [...defined('ec2'), ...servicesIn('a.ts', 'export const a = 1;\n')];
  expect(
    await report(listedServices, projectWith({ entries: [aService()], definedServices })),
  ).toBe('');
});

test('reports a service that no index lists', async () => {
  const definedServices = [...defined('ec2'), ...defined('rds')];
  const project = projectWith({ entries: [aService()], definedServices });
  expect(await report(listedServices, project)).toMatchInlineSnapshot(`
    "src/catalog/services/rds.ts:3:8 listed-services
      found    The service "rds" is defined here, and the catalogue does not have it.
      allowed  services that src/catalog/services/index.ts imports and lists.
      next     Run npm run fix, which lists it.
      more     https://line.example/errors/listed-services/

    ✖ 1 problem.
    "
  `);
});
