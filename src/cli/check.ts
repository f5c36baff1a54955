/** `npm run check`: types, rules, lint, spelling and format side by side; prints all that fails, then fails once. */
import { spawn } from 'node:child_process';

const steps = [
  'check:rules',
  'check:lint',
  'check:spelling',
  'check:format',
  'check:workflows',
  'check:types',
];

interface Result {
  readonly step: string;
  readonly output: string;
  readonly passed: boolean;
}

function runStep(step: string): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ step, output, passed: code === 0 }));
  });
}

const results = await Promise.all(steps.map(runStep));
for (const { step, output, passed } of results) {
  console.log(`${passed ? '✔' : '✖'} ${step}`);
  if (!passed) console.log(output);
}
if (results.some(({ passed }) => !passed)) process.exitCode = 1;
