// Loaded into a measured process: writes its peak memory in KiB, and the seconds that it computed on all processors, to
// the file that it is told.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { PEAK_MEMORY_FILE } = process.env;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (PEAK_MEMORY_FILE) writeFileSync(PEAK_MEMORY_FILE, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
});
