/** A thread that runs all rules over the project in the folder that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkProject } from '../checks/check-project.ts';

parentPort?.postMessage(await checkProject(String(workerData)));
