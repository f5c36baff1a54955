/**
 * Imported first by every command: settings that are rejected end it with the report alone, where Node
 * would print the line that threw, and a stack.
 */
import { SettingsError } from './settings-error.ts';

process.once('uncaughtException', (error) => {
  // Any other error is thrown again, for Node to print.
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(error.message);
  process.exit(1);
});
