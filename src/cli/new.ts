/** `npm run new -- <id>`: writes a service's entry and page. */
import '#catalog/text/print-errors.mjs';
import { fileURLToPath } from 'node:url';
import { newService } from './new-service.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hasTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
const { out = '', err = '', code } = await newService(root, process.argv.slice(2), hasTerminal);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
