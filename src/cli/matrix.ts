/** `npm run matrix`: the command of the package, on the catalogue of this folder. */
import '../settings/print-settings-error.ts';
import { matrixCatalogue } from '../exports/matrix-catalogue.ts';
import { runInTerminal } from '../package/api/terminal.ts';

await runInTerminal(matrixCatalogue());
