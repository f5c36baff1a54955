/** Keeps what MDX compiles to, which takes longer than all else that a build of one changed page does. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { compiledCache, readCached, writeCached } from '#load/cache/store.ts';
import { commonKey } from './cache-key.ts';

type Processor = NonNullable<AstroConfig['markdown']['processor']>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;

/** In a build, a page of content whose text and code did not change is not compiled again. */
export function compiledPagesIntegration(): AstroIntegration {
  return {
    name: 'compiled-pages',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const { processor } = config.markdown;
        const create = processor?.createMdxRenderer?.bind(processor);
        if (command !== 'build' || !processor || !create) return;
        const root = fileURLToPath(config.root);
        processor.createMdxRenderer = async (...options) =>
          cachedRenderer(await create(...options), root, [commonKey(root), ...options]);
      },
    },
  };
}

/**
 * A renderer that answers from what it cached in the project's folder.
 *
 * @param key What decides beside a page's path and text what it compiles to; JSON can hold it.
 */
export function cachedRenderer(
  renderer: Renderer,
  root: string,
  key: readonly unknown[],
): Renderer {
  const folder = join(root, compiledCache);
  return {
    async process(content, file, frontmatter) {
      const path = relative(root, file);
      const pageKey = JSON.stringify([key, file, frontmatter, content]);
      const cached = readCached(folder, path, pageKey);
      if (cached) return JSON.parse(String(cached)) as Awaited<ReturnType<Renderer['process']>>;
      const compiled = await renderer.process(content, file, frontmatter);
      writeCached(folder, path, pageKey, Buffer.from(JSON.stringify(compiled)));
      return compiled;
    },
  };
}
