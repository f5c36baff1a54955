/** Keeps what MDX compiles to, which takes longer than all else that a build of one changed page does. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { compiledCache, readCached, writeCached } from '#load/cache/store.ts';
import { keptBasis } from './basis.ts';

type Processor = NonNullable<AstroConfig['markdown']['processor']>;
type CreateRenderer = NonNullable<Processor['createMdxRenderer']>;
type Renderer = Awaited<ReturnType<CreateRenderer>>;

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
          keepCompiled(await create(...options), root, [keptBasis(root), ...options]);
      },
    },
  };
}

/**
 * A renderer that answers from what it kept in the project's folder.
 *
 * @param basis What decides beside a page's path and text what it compiles to; JSON can hold it.
 */
export function keepCompiled(
  renderer: Renderer,
  root: string,
  basis: readonly unknown[],
): Renderer {
  const folder = join(root, compiledCache);
  return {
    async process(content, file, frontmatter) {
      const path = relative(root, file);
      const key = JSON.stringify([basis, file, frontmatter, content]);
      const kept = readCached(folder, path, key);
      if (kept) return JSON.parse(String(kept)) as Awaited<ReturnType<Renderer['process']>>;
      const compiled = await renderer.process(content, file, frontmatter);
      writeCached(folder, path, key, Buffer.from(JSON.stringify(compiled)));
      return compiled;
    },
  };
}
