import { type Diagnostic, stoppedId } from '#load/diagnostics/diagnostic.ts';
import type { Asked } from '../asked/asked-files.ts';
import { steps } from './index.ts';

/**
 * Runs one step here. A step that crashes is itself a diagnostic: what it did not see is not proven.
 *
 * @param root The project’s folder.
 * @param asked The files to look at; all when left out.
 */
export async function runStep(
  name: string,
  root: string,
  asked?: Asked,
): Promise<readonly Diagnostic[]> {
  try {
    const step = await steps[name]?.();
    if (!step) throw new RangeError(`There is no step "${name}".`);
    const diagnostics = await step(root, asked);
    return asked && name !== 'rules' ? diagnostics.filter(({ file }) => asked(file)) : diagnostics;
  } catch (error) {
    if (process.env.DIVIDING_LINE_VERBOSE) console.error(error);
    return [crash(name, error)];
  }
}

/** What a step that could not end says. */
export const crash = (name: string, error: unknown): Diagnostic => ({
  rule: stoppedId,
  file: `src/rules/steps/${name}.ts`,
  line: 1,
  column: 1,
  message: `The step "${name}" stopped: ${error instanceof Error ? error.message : String(error)}`,
  expected: 'Allowed: steps that end.',
  help: `Correct what else is found; if it still stops, run npm run check -- ${name} to see it alone.`,
});
