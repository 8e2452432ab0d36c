/** Makes a rule with all that belongs to it: `npm run rule:new -- GROUP/NAME --severity error`. See CONTRIBUTING.md. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newRule } from './rule-new/new-rule';
import { readArguments } from './rule-new/read-arguments';
import { TO_WRITE } from './rule-new/wish';
import { UsageFault } from './usage-fault';
import { writeFormatted } from './write-formatted';

const INDEX = 'docs/rules/README.md';

try {
  const files = newRule(readArguments(process.argv.slice(2)), (path) =>
    existsSync(path) ? readFileSync(path, 'utf8') : null,
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    await writeFormatted(path, text);
  }
  // It reads the rules, among which the new one is only now.
  const { ruleIndex } = await import('./docs/rule-index');
  await writeFormatted(INDEX, ruleIndex());
  process.stdout.write(`${[...files.keys(), INDEX].join('\n')}\n`);
  process.stderr.write(
    `What is left to write stands after ${TO_WRITE} The tests fail until it is written.\n`,
  );
} catch (error) {
  if (!(error instanceof UsageFault)) throw error;
  process.exitCode = 2;
  process.stderr.write(`rule:new: ${error.message}\n`);
}
