import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { servicesIndexFile } from '../rules/project/services-index.ts';
import { listServices } from './list-services.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-services-'));
  mkdirSync(join(root, 'src/catalog/services'), { recursive: true });
  writeFileSync(join(root, '.prettierrc.json'), '{ "singleQuote": true }');
  write('index.ts', 'export const entries = [] as const;\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) =>
  writeFileSync(join(root, 'src/catalog/services', file), text);
const index = () => readFileSync(join(root, servicesIndexFile), 'utf8');

test('lists what files define, once, and nothing else', async () => {
  write('rds.ts', "export const rds = defineService({ id: 'rds' });\n");
  write(
    'iot.ts',
    "export const core = defineService({ id: 'iot-core' });\nexport const edge = defineService({ id: 'iot-edge' });\n",
  );
  write('words.ts', 'export const words = 1;\n');
  write('rds.test.ts', 'const one = defineService({});\n');
  expect(await listServices(root)).toMatchInlineSnapshot(`
    [
      "src/catalog/services/index.ts: listed core of src/catalog/services/iot.ts",
      "src/catalog/services/index.ts: listed edge of src/catalog/services/iot.ts",
      "src/catalog/services/index.ts: listed rds of src/catalog/services/rds.ts",
    ]
  `);
  expect(index()).toMatchInlineSnapshot(`
    "import { core } from './iot.ts';
    import { edge } from './iot.ts';
    import { rds } from './rds.ts';
    export const entries = [core, edge, rds] as const;
    "
  `);
  expect(await listServices(root)).toEqual([]);
});

test('leaves an index alone that lists all', async () => {
  const text = `import { one, rds }   from "./rds.ts"\nexport const entries = [rds, one]\n`;
  write('index.ts', text);
  write('rds.ts', "export const rds = defineService({ id: 'rds' });\n");
  expect(await listServices(root)).toEqual([]);
  expect(index()).toBe(text);
});
