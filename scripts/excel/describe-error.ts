import { inspect } from 'node:util';
import { z } from 'zod';
import { type CompiledScript, ScriptFault } from './compile-script';

const officeErrorSchema = z.object({
  name: z.literal('RichApi.Error'),
  code: z.string(),
  message: z.string(),
  debugInfo: z.object({ errorLocation: z.string().nullish(), statement: z.string().nullish() }).nullish(),
});

const errorSchema = z.object({ name: z.string(), message: z.string(), stack: z.string().optional() });

/**
 * What a script's author needs of an error: of `OfficeExtension.Error` its code, message, location and statement, of
 * any other the place in the script. Nothing of the machinery in between.
 */
export function describeError(error: unknown, script: CompiledScript): string {
  if (error instanceof ScriptFault) return error.message;
  const office = officeErrorSchema.safeParse(error);
  if (office.success) {
    const { code, message, debugInfo } = office.data;
    const { errorLocation, statement } = debugInfo ?? {};
    return lines([`${code}: ${message}`, errorLocation && `at ${errorLocation}`, statement]);
  }
  const plain = errorSchema.safeParse(error);
  if (!plain.success) return `The script threw ${inspect(error)}`;
  const { name, message, stack } = plain.data;
  return lines([`${name}: ${message}`, placeIn(stack ?? '', script)]);
}

/** Whether it is an error, of whichever window. */
export const isError = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && errorSchema.required().safeParse(value).success;

function placeIn(stack: string, script: CompiledScript): string | null {
  const found = stack
    .split('\n')
    .map((line) => /^\s+at .*?([^\s(/\\]+):(\d+):(\d+)\)?$/.exec(line))
    .find((match) => match?.[1] === script.file);
  return found ? `at ${script.place(Number(found[2]), Number(found[3]))}` : null;
}

const lines = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n  ');
