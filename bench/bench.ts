/** `npm run bench`: builds the same services with all contenders and notes what that takes. */
import { contenders } from './contenders/index.ts';
import { CannotMeasure, type Contender, type Workplace } from './contenders/contender.ts';
import { measureContender } from './measure/measure-contender.ts';
import { neutralServices } from './neutral/service.ts';
import { benchHelp, readOptions, OptionsError, type BenchOptions } from './options.ts';
import { addResult } from './results/store.ts';

const names = contenders.map(({ name }) => name);

/** Installs what is asked for; what cannot be had is noted with the reason. */
function prepareAll(only: readonly string[]): ReadonlyMap<Contender, Workplace> {
  const ready = new Map<Contender, Workplace>();
  for (const contender of contenders.filter(({ name }) => only.includes(name))) {
    try {
      ready.set(contender, contender.prepare());
    } catch (error) {
      if (!(error instanceof CannotMeasure)) throw error;
      console.log(`${contender.name}: ${error.message}`);
      const subject = {
        contender: contender.name,
        n: 0,
        round: 0,
        case: 'cold',
        versions: {},
      } as const;
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
      for (const [{ name }, workplace] of ready) {
        await measureContender({ name, workplace, services, round, ...options });
      }
    }
  }
}

try {
  const options = readOptions(process.argv.slice(2), names);
  if (options.help) process.stdout.write(benchHelp(names));
  else {
    await measureAll(options);
    console.log('Now npm run bench:report writes the tables and the plot.');
  }
} catch (error) {
  if (!(error instanceof OptionsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
