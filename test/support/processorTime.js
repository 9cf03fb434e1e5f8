// Loaded into a process: writes the seconds that it computed to the file that it is told. Unlike the time on the wall
// these do not grow with what else the machine does.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { PROCESSOR_TIME_FILE } = process.env;
  const { user, system } = process.cpuUsage();
  if (PROCESSOR_TIME_FILE) writeFileSync(PROCESSOR_TIME_FILE, String((user + system) / 1e6));
});
