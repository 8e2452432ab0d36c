import { parseAreaName } from '../../core/workbook/address';
import { invalidArgument } from '../errors';
import type { Workbook } from './workbook';

/** The first of `Table1`, `Table2` … that nothing is called. */
export function freeTableName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) if (!isTaken(workbook, `Table${number}`)) return `Table${number}`;
}

/**
 * "Rename an Excel table" (Microsoft Support): a letter, `_` or `\` first, then letters, numbers, `.`, `_`; no cell's
 * address, none of C, c, R, r alone; at most 255 characters; nothing else in the workbook is called the same.
 * @throws InvalidArgument
 */
export function requireTableName(workbook: Workbook, name: string, present: string | null): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u.test(name) || isAddress(name))
    throw invalidArgument(`${name} cannot name a table`);
  if (name.toLowerCase() !== present?.toLowerCase() && isTaken(workbook, name))
    throw invalidArgument(`there is already something named ${name}`);
}

const isAddress = (name: string): boolean =>
  /^(?:[cr]|r\d*c\d*)$/i.test(name) || (parseAreaName(name)?.left ?? Infinity) < 16_384;

export function isTaken(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  return [...workbook.tables, ...workbook.names].some((one) => one.name.toLowerCase() === wanted);
}

/** `Column1` or the first number that is free. */
export function freeColumnName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!has(taken, `Column${number}`)) return `Column${number}`;
}

/** The name, with a number from 2 behind it where another column has it. */
export function uniqueColumnName(name: string, taken: readonly string[]): string {
  if (!has(taken, name)) return name;
  for (let number = 2; ; number += 1) if (!has(taken, `${name}${number}`)) return `${name}${number}`;
}

const has = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());
