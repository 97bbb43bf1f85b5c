import { spawnSync } from 'node:child_process';

/**
 * `npm test`: everything, in the order in which a mistake is cheapest to learn about. Stops at the first that fails. The
 * journeys build the client for themselves; the build at the end is the one that is played.
 */
const STEPS = ['check', 'unit', 'e2e', 'build'] as const;

for (const step of STEPS) {
  console.log(`\n── npm run ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      `\n'npm run ${step}' failed: read above what it found, mend it, and run 'npm run ${step}' alone until it passes.`,
    );
    process.exit(status ?? 1);
  }
}
