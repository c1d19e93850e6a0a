/** Loaded before a program, it says how much memory the program takes whenever it is sent SIGUSR2. */
import { writeSync } from 'node:fs';

process.on('SIGUSR2', () => writeSync(2, `resident bytes: ${process.memoryUsage.rss()}\n`));
