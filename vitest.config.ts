import { configDefaults, defineConfig } from 'vitest/config';

// What strangers write is never run: a test among the facts is none.
const facts = 'src/catalog/{services,archetypes,traits,retired}/**';

export default defineConfig({
  test: { include: ['{src,bench}/**/*.test.ts'], exclude: [...configDefaults.exclude, facts] },
});
