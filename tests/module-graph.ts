import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Each module with what it takes of others when it runs: types are gone by then. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the modules of a folder; what is a file of the project is named by its path below that. */
export const moduleGraph = (root: string, files: readonly string[]): ModuleGraph =>
  new Map(files.map((file) => [file, valuesOf(root, file)]));

function valuesOf(root: string, file: string): string[] {
  return parsed(root, file).statements.flatMap((statement) => {
    const from = takenFrom(statement);
    return from === null
      ? []
      : [from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from];
  });
}

const parsed = (root: string, file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

function takenFrom(statement: ts.Statement): string | null {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return null;
  const { moduleSpecifier: from } = statement;
  return from && ts.isStringLiteral(from) && !isOfTypes(statement) ? from.text : null;
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  const named = clause?.namedBindings;
  if (!clause || clause.name || !named || !ts.isNamedImports(named)) return false;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword || named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** All that some modules load, themselves too. */
export function reachedFrom(starts: readonly string[], graph: ModuleGraph): Set<string> {
  const reached = new Set(starts);
  for (const module of reached) for (const next of graph.get(module) ?? []) reached.add(next);
  return reached;
}

/** Modules that load themselves by way of others, each with what lies on the way. */
export const circlesIn = (graph: ModuleGraph): string[] =>
  [...graph.keys()].filter((module) => reachedFrom([...(graph.get(module) ?? [])], graph).has(module)).sort();

/** True for what is no file of the project. */
export const isPackage = (module: string, root: string): boolean => !existsSync(path.join(root, module));

/** Each name that modules export, with the modules that give it to a thing of their own. */
export function exportedNames(root: string, files: readonly string[]): Map<string, string[]> {
  const exported = files.flatMap((file) => namesDeclaredIn(root, file).map((name) => ({ name, file })));
  const byName = Map.groupBy(exported, ({ name }) => name);
  return new Map(Array.from(byName, ([name, all]) => [name, all.map(({ file }) => file)]));
}

function namesDeclaredIn(root: string, file: string): string[] {
  const { statements } = parsed(root, file);
  const exported = statements.filter(
    (statement) =>
      ts.canHaveModifiers(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  // Overloads of a function are one thing.
  return [...new Set(exported.flatMap(namesOf))];
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}
