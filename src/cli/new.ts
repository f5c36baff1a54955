/** `npm run new -- <id>`: writes a service's entry and page. */
import '../config/say-refusal.ts';
import { fileURLToPath } from 'node:url';
import { guardCatalog } from '../guard/catalog-guard.ts';
import { errorAddress } from '../refuse/error-address.ts';
import { terminalReport } from '../report/terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const refused = guardCatalog(root);
if (refused.length > 0) {
  process.stderr.write(
    `${terminalReport(refused, errorAddress)}Nothing was written: mend the catalogue first.\n`,
  );
  process.exitCode = 1;
} else {
  const { newService } = await import('../scaffold/new-service.ts');
  const hasTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const { out = '', err = '', code } = await newService(root, process.argv.slice(2), hasTerminal);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
