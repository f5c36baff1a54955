import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the code of the package uses nothing that Node 20 does not have', () => {
  const compiler = 'node_modules/typescript-7/bin/tsc';
  const { stdout } = spawnSync(
    process.execPath,
    // What is newer is an error without the library that declares it.
    [compiler, '--ignoreConfig', '--noEmit', '--lib', 'es2023', '--types', 'node']
      .concat('--module', 'nodenext', '--allowImportingTsExtensions', '--skipLibCheck', '--strict')
      .concat('src/package/api/command.ts', 'src/package/api/index.ts')
      .concat('src/package/api/catalogue-file.d.ts'),
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('');
});
