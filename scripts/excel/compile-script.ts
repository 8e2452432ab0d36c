import { SourceMap } from 'node:module';
import ts from 'typescript';
import { z } from 'zod';

/** A script as the body of one async function, so that it may `await` wherever it likes. */
export interface CompiledScript {
  readonly file: string;
  readonly code: string;
  /** `script.ts:3:5` for a place in `code`, both counted from 1. */
  place(line: number, column: number): string;
}

/** A script that cannot be run as it stands. The message is one line for the person who wrote it. */
export class ScriptFault extends Error {
  override readonly name = 'ScriptFault';
}

const OPENING = "'use strict';(async () => {";

/**
 * Takes the types away from a script. They are not checked: that is an editor's work.
 * @throws ScriptFault for what is not a script, or imports something
 */
export function compileScript(source: string, file: string): CompiledScript {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      allowJs: true,
      sourceMap: true,
    },
  });
  const [wrong] = diagnostics ?? [];
  if (wrong) throw new ScriptFault(diagnosticText(wrong, file));
  const body = outputText.replace(/^export \{\s*\};?$/gm, '').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  if (/^(import|export)\b/m.test(body))
    throw new ScriptFault(`${file}: a script can neither import nor export.`);
  const map = new SourceMap(sourceMapSchema.parse(JSON.parse(sourceMapText ?? '{}')));
  return {
    file,
    code: `${OPENING}${body}\n})()`,
    place(line, column) {
      const before = line === 1 ? OPENING.length : 0;
      const { originalLine, originalColumn } = entrySchema.parse(
        map.findEntry(line - 1, column - 1 - before),
      );
      return `${file}:${originalLine + 1}:${originalColumn + 1}`;
    },
  };
}

const sourceMapSchema = z.object({
  file: z.string(),
  version: z.number(),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string()).default([]),
  names: z.array(z.string()),
  mappings: z.string(),
  sourceRoot: z.string(),
});

const entrySchema = z.object({ originalLine: z.number(), originalColumn: z.number() });

function diagnosticText({ file: source, start, messageText }: ts.Diagnostic, file: string): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!source || start === undefined) return `${file}: ${message}`;
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  return `${file}:${line + 1}:${character + 1}: ${message}`;
}
