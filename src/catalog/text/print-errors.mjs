/**
 * Imported first by every command: what nobody caught ends it with a sentence, and with `--verbose` also with
 * the trace. Runs on Node 20.
 */
import { inspect } from 'node:util';
import { errorSentence } from './error-sentence.mjs';

const at = process.argv.indexOf('--verbose');
if (at !== -1) {
  process.argv.splice(at, 1);
  // For the commands that this one starts.
  process.env.DIVIDING_LINE_VERBOSE = '1';
}
/** Whether somebody wants to see more. The command does not see the option itself. */
export const verbose = Boolean(process.env.DIVIDING_LINE_VERBOSE);

const { npm_command: npm = 'exec', npm_lifecycle_event: script } = process.env;
/** The command that prints the trace. */
export const again =
  npm === 'exec' ? 'the same command with --verbose' : `npm run ${script} -- --verbose`;

process.on('uncaughtException', (error) => {
  // Who reads only the first lines, as `head` does, has all that they want.
  if (error?.code === 'EPIPE') process.exit(0);
  // Rejected settings are no surprise: the message is the report.
  const isReport = error?.name === 'SettingsError';
  process.stderr.write(isReport ? error.message : `✖ ${errorSentence(error, again)}\n`);
  if (verbose && !isReport) process.stderr.write(`${inspect(error)}\n`);
  process.exit(1);
});
