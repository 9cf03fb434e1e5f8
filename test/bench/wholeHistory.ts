/** Reads the history of all records of a repository, and prints how many seconds that took in a process that just began. */
import { readHistory } from '../../src/cli/edition/readHistory.ts';

const [root = '', commit = ''] = process.argv.slice(2);
const start = performance.now();
const { value } = await readHistory(root, process.env, commit);
const seconds = (performance.now() - start) / 1000;
if (value.kind !== 'known') throw new Error(`There is no history of ${root}.`);
process.stdout.write(String(seconds));
