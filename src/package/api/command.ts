/** The program `dividing-line`: the command on the catalogue of the package. */
import '#catalog/text/print-errors.mjs';
import { catalogue } from './catalogue.ts';
import { runInTerminal } from './terminal.ts';

await runInTerminal(catalogue);
