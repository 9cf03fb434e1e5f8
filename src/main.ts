import { run } from './cli/run.ts';
import { processWorld } from './io/world.ts';

try {
  const exitCode = await run(process.argv.slice(2), processWorld());
  process.exitCode ??= exitCode;
} catch (error) {
  // Only a fault of the program itself ends here; what is wrong with content or surroundings is a diagnostic.
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`tomwerk: this is a bug of tomwerk, not of your content.\n${details}\n`);
  process.exitCode = 2;
}
