import { globSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { everything } from '#load/testing/sample.ts';
import { weeklyUnitTests } from '#load/testing/weekly.ts';

// What strangers write is never run: a test among the facts is none.
const facts = 'src/catalog/{services,archetypes,traits,retired}/**';

const leftOut = [facts, ...(everything ? [] : weeklyUnitTests)];

/**
 * Tests that replace a module or the environment. The others share what they have imported, which
 * takes a third of the time: most import the whole catalogue.
 */
const alone = globSync('{src,bench}/**/*.test.ts').filter((file) =>
  /\bvi\.(mock|doMock|resetModules|stub\w+|spyOn|useFakeTimers)\(/.test(readFileSync(file, 'utf8')),
);

export default defineConfig({
  test: {
    // A test that hangs ends, and one on a busy machine does not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: [...configDefaults.exclude, ...leftOut],
    // Of two processors the default takes one; many tests wait for git and for other programs.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: alone, exclude: leftOut } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{src,bench}/**/*.test.ts'],
          exclude: [...leftOut, ...alone],
          isolate: false,
        },
      },
    ],
  },
});
