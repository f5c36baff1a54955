/** The program `dividing-line`: the command on the catalogue of the package. */
import '#catalog/text/print-errors.mjs';
import { runInTerminal } from '../command/command.ts';
import { catalogue } from './catalogue.ts';

await runInTerminal(catalogue);
