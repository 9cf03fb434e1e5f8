// Loaded into a process: folders list their files in the reverse of the alphabetical order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const nameOf = (entry) => (typeof entry === 'object' && 'name' in entry ? entry.name : String(entry));
const reversed = (entries) => entries.sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));

const { readdirSync, readdir } = fs;
const { readdir: readdirPromise } = fs.promises;

fs.readdirSync = (...parameters) => reversed(readdirSync(...parameters));
fs.promises.readdir = async (...parameters) => reversed(await readdirPromise(...parameters));
fs.readdir = (...parameters) => {
  const done = parameters.pop();
  readdir(...parameters, (error, entries) => done(error, entries && reversed(entries)));
};
syncBuiltinESMExports();
