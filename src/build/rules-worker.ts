/** A thread that runs all rules over the project in the folder that it is given, or over some of its files. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkProject } from '#rules/check-project.ts';

const { root, files } = workerData as { root: string; files?: readonly string[] };
parentPort?.postMessage(await checkProject(root, files && ((file) => files.includes(file))));
