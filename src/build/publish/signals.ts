import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends this process in order when it is told to end: 130 after Ctrl+C, 143 after SIGTERM.
 *
 * @param clean What is done before.
 * @returns What forgets about it.
 */
export function endOnSignals(clean: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    try {
      clean();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
