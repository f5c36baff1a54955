/** A thread that draws the one diagram that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CleanOptions } from './clean.ts';
import { cleanSvg } from './clean-svg.ts';
import { drawingForm } from './drawing.ts';
import { MermaidSyntaxError } from './errors.ts';
import { renderMermaid } from './mermaid.ts';

const { text, names } = workerData as { readonly text: string; readonly names: CleanOptions };

// The time that it takes to load Mermaid is not the diagram's.
await renderMermaid('block\n  a', { id: 'load' });
parentPort?.postMessage({ begun: true });
try {
  const drawing = cleanSvg(await renderMermaid(text, names), names);
  parentPort?.postMessage({ drawn: drawingForm.write(drawing) });
} catch (error) {
  if (!(error instanceof MermaidSyntaxError)) throw error;
  const { line, column, found, expected } = error;
  parentPort?.postMessage({ wrong: { line, column, found, expected } });
}
