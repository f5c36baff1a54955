import { createHash } from 'node:crypto';
import ts from 'typescript';
// The bundler gives the file's text, which a linter cannot know.
// oxlint-disable-next-line import/default
import source from './embed-element.ts?raw';

/**
 * The custom element as the script that browsers load, `/embed.js`. It is the same for every address
 * of the site, and not minified: administrators may want to read it before they use it.
 */
export const elementScript: string = ts.transpileModule(source, {
  compilerOptions: {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    newLine: ts.NewLineKind.LineFeed,
    removeComments: true,
  },
}).outputText;

/** The value of an `integrity` attribute: https://www.w3.org/TR/sri-2/ */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The integrity of `/embed.js`, for the snippet that loads it. */
export const elementIntegrity = (): string => integrityOf(elementScript);
