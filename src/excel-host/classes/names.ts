import { quotedSheetName } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import { englishFormula } from '../culture/local-codes';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../errors';
import { areaLabel } from '../model/areas';
import { plainValue, valueType } from '../model/cell';
import { piecesOf } from '../model/formula-references';
import type { DefinedName } from '../model/name';
import { addName, deleteName, findName, namesIn } from '../model/names';
import type { Sheet } from '../model/sheet';
import { membersOf, noArguments, rangeArgument, since, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject, type RangeTarget, type Targets } from '../registry/targets';
import { z } from '../schema';
import { range } from './range-address';

const { value, writable, child, act, find } = membersOf<'NamedItem'>();

export const namedItemClass: ClassDeclaration<'NamedItem'> = {
  since: '1.1',
  identity: { property: '_Id', of: ({ name }) => name },
  members: {
    Name: value(({ name }) => name),
    Comment: since(
      '1.4',
      writable(
        ({ comment }) => comment,
        z.string(),
        (name, comment) => name.set({ comment }),
      ),
    ),
    Formula: since(
      '1.7',
      writable(
        ({ formula }) => formula,
        z.string().min(1),
        (name, given) => name.set({ formula: formulaOf(name.scope ?? name.workbook.activeSheet, given) }),
      ),
    ),
    Scope: since(
      '1.4',
      value(({ scope }) => (scope ? 'Worksheet' : 'Workbook')),
    ),
    Type: value((name) => {
      if (name.range) return 'Range';
      return isList(name) ? 'Array' : valueType(resultOf(name));
    }),
    Value: value((name) => {
      if (name.range) return name.formula.slice(1);
      if (isList(name)) throw notImplemented('NamedItem.value of a name that is several values');
      return plainValue(resultOf(name));
    }),
    Visible: writable(
      ({ visible }) => visible,
      z.boolean(),
      (name, visible) => name.set({ visible }),
    ),
    Worksheet: since(
      '1.4',
      child(({ name, scope }) => {
        if (!scope) throw invalidOperation(`${name} is a name of the whole workbook`);
        return object('Worksheet', scope);
      }),
    ),
    WorksheetOrNullObject: since(
      '1.4',
      child(({ scope }) => scope && object('Worksheet', scope)),
    ),

    Delete: since(
      '1.4',
      act(noArguments, (name) => deleteName(name.workbook, name)),
    ),
    GetRange: find(noArguments, (name) => {
      if (!name.range) throw invalidOperation(`${name.name} is no range`);
      return range(name.range.sheet, name.range.area);
    }),
    GetRangeOrNullObject: since(
      '1.4',
      find(noArguments, ({ range: target }): HostObject | null => target && range(target.sheet, target.area)),
    ),
  },
};

/** `={1,2,3}` */
const isList = ({ formula }: DefinedName): boolean => formula.startsWith('={');

function resultOf({ workbook, formula }: DefinedName): CellValue {
  // The engine does not know what has lost its sheet or its cells.
  const lost = /^=(?:(?:'(?:[^']|'')+'|[^'!]+)!)?#REF!$/.test(formula);
  return lost ? { error: '#REF!' } : workbook.options.calculation.valueOf(workbook, formula);
}

const names = membersOf<'NamedItemCollection'>();
const comment = z.string().nullable();

export const namedItemCollectionClass: ClassDeclaration<'NamedItemCollection'> = {
  since: '1.1',
  collection: {
    items: ({ workbook, scope }) => namesIn(workbook, scope).map((name) => object('NamedItem', name)),
    item: ({ workbook, scope }, key) => {
      const name = findName(workbook, scope, String(key));
      if (!name) throw itemNotFound(`name ${String(key)}`);
      return object('NamedItem', name);
    },
  },
  members: {
    Add: since(
      '1.4',
      names.find(
        z.tuple([z.string(), z.union([z.string().min(1), rangeArgument]), comment]),
        (among, [name, reference, given]) =>
          added(among, name, given, (home) =>
            typeof reference === 'string' ? formulaOf(home, reference) : formulaOfRange(reference),
          ),
      ),
    ),
    AddFormulaLocal: since(
      '1.4',
      names.find(z.tuple([z.string(), z.string().min(1), comment]), (among, [name, formula, given]) =>
        added(among, name, given, (home) => formulaOf(home, englishFormula(formula, among.workbook.culture))),
      ),
    ),
    GetCount: since(
      '1.4',
      names.ask(noArguments, ({ workbook, scope }) => namesIn(workbook, scope).length),
    ),
    GetItemOrNullObject: since(
      '1.4',
      names.find(z.tuple([z.string()]), ({ workbook, scope }, [key]): HostObject | null => {
        const name = findName(workbook, scope, key);
        return name ? object('NamedItem', name) : null;
      }),
    ),
  },
};

function added(
  { workbook, scope }: Targets['NamedItemCollection'],
  name: string,
  given: string | null,
  formulaOn: (home: Sheet) => string,
) {
  const formula = formulaOn(scope ?? workbook.activeSheet);
  return object('NamedItem', addName(workbook, { name, formula, comment: given ?? '', scope }));
}

const formulaOfRange = ({ sheet, area }: RangeTarget): string =>
  `=${quotedSheetName(sheet.name)}!${areaLabel(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;

/**
 * What a name is given as a text: a formula, whose references without a sheet are to `home`, or without `=` a constant
 * text (OfficeDev/office-js, issue 2283). @throws InvalidArgument
 */
function formulaOf(home: Sheet, text: string): string {
  if (!text.startsWith('=')) return `="${text.replaceAll('"', '""')}"`;
  if (!home.workbook.options.calculation.isFormula(text.slice(1)))
    throw invalidArgument(`${text} is not a formula`);
  return piecesOf(text)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.sheet === null ? `${quotedSheetName(home.name)}!${piece.text}` : piece.text;
    })
    .join('');
}
