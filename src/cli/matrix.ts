/** `npm run matrix`: the command of the package, on the catalogue of this folder. */
import '#catalog/text/print-errors.mjs';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { runInTerminal } from '#package/command/command.ts';

await runInTerminal(matrixCatalogue());
