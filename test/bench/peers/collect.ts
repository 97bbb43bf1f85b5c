/** Loaded into a server before it starts: at SIGCONT it collects its garbage and writes down what it holds. */
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { heldFile } from '../load/held.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

process.on('SIGCONT', () => {
  collect();
  collect();
  writeFileSync(heldFile(process.pid), JSON.stringify(process.memoryUsage()));
});
