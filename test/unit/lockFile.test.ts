import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../support/projects.ts';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockFile.parse(JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')));

describe('the lock file', () => {
  it('has an integrity for every package', () => {
    const without = Object.entries(packages).filter(
      ([name, entry]) => name !== '' && entry.integrity === undefined && entry.inBundle !== true,
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('names no address of a registry, so that any registry serves', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('holds the optional packages of every platform, not only of the one it was made on', () => {
    const names = Object.keys(packages);
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !names.some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it('pins the browser and Node exactly', () => {
    const manifest = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        optionalDependencies: z.record(z.string(), z.string()),
      })
      .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
    const pinned = {
      ...manifest.optionalDependencies,
      chromium: manifest.dependencies['@sparticuz/chromium'],
    };
    for (const version of Object.values(pinned)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
