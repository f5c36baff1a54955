/** `npm run bench`: builds the same services with all contenders and notes what that takes. */
import { CannotMeasure, type Contender, type Workplace } from './contenders/contender.ts';
import { ourContender } from './contenders/ours.ts';
import { peers } from './contenders/peers.ts';
import { measureContender } from './measure/measure-contender.ts';
import { neutralServices } from './neutral/services.ts';
import { benchHelp, readOptions, type BenchOptions } from './options.ts';
import { addResult } from './results.ts';

/** All that can be measured, in the order in which a round does it. */
const contenders: readonly Contender[] = [
  ourContender('ours', []),
  // Without PNGs, cards and texts for wikis, which no other contender makes.
  ourContender('ours-quick', ['--quick']),
  ...peers,
];
const names = contenders.map(({ name }) => name);

/** Installs what is asked for; what cannot be had is noted with the reason. */
function prepareAll(only: readonly string[]): ReadonlyMap<string, Workplace> {
  const ready = new Map<string, Workplace>();
  for (const { name, prepare } of contenders.filter((each) => only.includes(each.name))) {
    try {
      ready.set(name, prepare());
    } catch (error) {
      if (!(error instanceof CannotMeasure)) throw error;
      console.log(`${name}: ${error.message}`);
      const subject = { contender: name, n: 0, round: 0, case: 'cold', versions: {} } as const;
      addResult({ ...subject, failed: error.message, at: new Date().toISOString() });
    }
  }
  return ready;
}

/** Contender by contender within a round, so that a slow hour of the machine is everybody's. */
async function measureAll(options: BenchOptions): Promise<void> {
  const ready = prepareAll(options.only);
  for (const n of options.n) {
    const services = neutralServices(n);
    for (let round = 1; round <= options.rounds; round++) {
      for (const [name, workplace] of ready) {
        await measureContender({ name, workplace, services, round, ...options });
      }
    }
  }
  console.log('Now npm run bench:report writes the tables.');
}

try {
  const options = readOptions(process.argv.slice(2), names);
  if (options) await measureAll(options);
  else process.stdout.write(benchHelp(names));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message} See --help.`);
  process.exitCode = 1;
}
