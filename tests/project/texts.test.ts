import { beforeAll, describe, expect, it } from '@jest/globals';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { loadCliTexts } from '../../src/locales/cli-texts';
import { withNewWorkbookTexts } from '../../src/locales/new-workbook-texts';
import { type Language, LANGUAGES } from '../../src/locales/language';

const NB = resolve('src/locales/nb');

/** One text for each code of a union, which the compiler sees to. */
const BY_CODE = ['faults.ts', 'template-faults.ts'];

/** The texts of bokmål that no code uses, as `pane.findings.more`. */
function unusedTexts(): readonly string[] {
  const program = programOf('tsconfig.json');
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  const isText = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(NB);

  function use(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) if (isText(declaration)) used.add(declaration);
  }
  /** Whoever looks texts up by a name that is not written out may use each of them. */
  function useAllIn(type: ts.Type): void {
    for (const part of type.isUnion() ? type.types : [type])
      for (const property of part.getProperties()) {
        if (!(property.declarations ?? []).some(isText)) continue;
        use(property);
        useAllIn(checker.getTypeOfSymbol(property));
      }
  }
  /** Handed on as something that does not know of these texts: `Record<Place, string>`. */
  function isHandedOn(node: ts.Expression): boolean {
    // What is taken out of it by name is seen where the names stand.
    if (ts.isVariableDeclaration(node.parent) && ts.isObjectBindingPattern(node.parent.name)) return false;
    const wanted = checker.getContextualType(node);
    if (wanted === undefined) return false;
    if (checker.getIndexInfoOfType(wanted, ts.IndexKind.String)) return true;
    const properties = wanted.getProperties();
    return properties.length > 0 && !properties.some((one) => (one.declarations ?? []).some(isText));
  }
  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      if (ts.isStringLiteral(node.argumentExpression))
        use(checker.getSymbolAtLocation(node.argumentExpression));
      else {
        // The key may be one of few: `t[kind]`.
        const keys = checker.getTypeAtLocation(node.argumentExpression);
        const object = checker.getTypeAtLocation(node.expression);
        for (const key of keys.isUnion() ? keys.types : [keys])
          if (key.isStringLiteral()) use(object.getProperty(key.value));
          else useAllIn(object);
      }
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) use(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isExpression(node) && isHandedOn(node)) useAllIn(checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  }
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(resolve('src')));
  for (const source of sources)
    if (
      !source.fileName.includes('/locales/n') &&
      !source.fileName.includes('/locales/en/') &&
      !/\.test\.tsx?$/.test(source.fileName)
    )
      visit(source);
  return sources
    .filter((source) => isText(source) && !BY_CODE.includes(relative(NB, source.fileName)))
    .flatMap((source) => leavesOf(source, used));
}

/** Properties that hold no further ones, and are not used themselves. */
function leavesOf(source: ts.SourceFile, used: ReadonlySet<ts.Node>): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isPropertyAssignment(node)) {
      const own = [...path, node.name.getText(source)];
      if (ts.isObjectLiteralExpression(node.initializer)) walk(node.initializer, own);
      else if (!used.has(node)) found.push(`${relative(NB, source.fileName)}: ${own.join('.')}`);
      return;
    }
    ts.forEachChild(node, (child) => walk(child, path));
  };
  ts.forEachChild(source, (statement) => {
    if (ts.isVariableStatement(statement) && statement.modifiers) walk(statement, []);
  });
  return found;
}

function programOf(config: string): ts.Program {
  const path = resolve(config);
  const { config: read } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    readonly config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(read, ts.sys, join(path, '..'));
  return ts.createProgram(fileNames, options);
}

type Leaf = readonly [path: string, text: string];

/** Every text; of functions what is written between quotes. */
function textsIn(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, (String(value).match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? [String(value)]).join(' ')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, path === '' ? name : `${path}.${name}`));
}

describe('the texts', () => {
  it('are all used', () => {
    expect(unusedTexts()).toEqual([]);
  }, 60_000);

  const languages: Record<Language, readonly Leaf[]> = { nb: [], nn: [], en: [] };
  beforeAll(async () => {
    for (const language of LANGUAGES)
      languages[language] = textsIn(await withNewWorkbookTexts(await loadCliTexts(language), language));
  });

  it.each(LANGUAGES)('of %s are none empty, and dots and quotes are the language’s', (language) => {
    const faulty = languages[language].filter(
      ([, text]) =>
        text.trim() === '' ||
        /\p{L}\.\.\.(?!\p{L}|\[)/u.test(text) ||
        (language !== 'en' && /[“”]/.test(text)),
    );
    expect(faulty.map(([path]) => path)).toEqual([]);
  });

  it('of English have no Norwegian in them, and the others no English', () => {
    const norwegian =
      /(?<!\p{L})(?:og|ikke|ikkje|eller|arbeidsboken|arbeidsboka|behovet|skal|blir|må)(?!\p{L})/iu;
    const english = /(?<!\p{L})(?:the|and|workbook|with|which|should)(?!\p{L})/iu;
    const plain = ([path, text]: Leaf): Leaf => [path, text.replaceAll(/\$\{[^}]*\}|<[^>]*>|--[a-z]+/g, ' ')];
    const wrong = [
      ...languages.en.map(plain).filter(([, text]) => norwegian.test(text)),
      ...[...languages.nb, ...languages.nn].map(plain).filter(([, text]) => english.test(text)),
    ];
    expect(wrong).toEqual([]);
  });
});
