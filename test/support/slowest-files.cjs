const path = require('node:path');

const SHOWN = 10;

/** Tells at the end of a run how long it took in all, and which files took longest. */
module.exports = class SlowestFiles {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults, startTime }) {
    const files = testResults
      .map(({ testFilePath, perfStats }) => ({
        name: path.relative(this.rootDir, testFilePath),
        seconds: (perfStats.end - perfStats.start) / 1000,
      }))
      .sort((one, other) => other.seconds - one.seconds);
    const [took, sum] = [(Date.now() - startTime) / 1000, files.reduce((all, { seconds }) => all + seconds, 0)];
    const lines = [
      `${files.length} files in ${shown(took)}, which are ${shown(sum)} of files; the slowest:`,
      ...files.slice(0, SHOWN).map(({ name, seconds }) => `${shown(seconds).padStart(9)}  ${name}`),
    ];
    process.stdout.write(`\n${lines.join('\n')}\n\n`);
  }
};

function shown(seconds) {
  return `${seconds.toFixed(1)} s`;
}
