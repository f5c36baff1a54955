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
