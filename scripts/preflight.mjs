// Runs on whatever Node is there, so it uses nothing new.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Clankerbot needs Node 24 or newer; this is ${process.version}. Install it (nodejs.org), then try again.\n`,
  );
  process.exit(1);
}
