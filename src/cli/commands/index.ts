import type { Registrar } from '../options.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { newCommand } from './new.ts';
import { pictures } from './pictures.ts';
import { release } from './release.ts';

/** All commands, in the order in which help lists them. A new command is one file and one line here. */
export const commands: readonly Registrar[] = [check, explain, build, diff, pictures, newCommand, release];
