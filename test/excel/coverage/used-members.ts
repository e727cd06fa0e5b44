import { dirname, join } from 'node:path';
import ts from 'typescript';
import { setOf, TYPINGS } from './typings';

/** A member of the Office API that a source uses. */
export interface UsedMember {
  /** `Range.values`, `Excel.run`. */
  readonly name: string;
  /** The requirement set that brought it; `null` where the typings name none. */
  readonly set: string | null;
}

/** Every member of Microsoft's API that the sources below a folder reach for, once each, by name. */
export function usedMembers(projectFile: string, folder: string): readonly UsedMember[] {
  const { config } = ts.readConfigFile(projectFile, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(projectFile));
  const program = ts.createProgram(
    fileNames.filter((file) => file.startsWith(join(folder, '/'))),
    options,
  );
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    for (const symbol of reachedBy(node, checker)) {
      const member = memberOf(symbol);
      if (member) used.set(member.name, member);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.startsWith(join(folder, '/'))) visit(source);
  return [...used.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `a.b`, `{ b } = a`, and `{ b: … }` given to where the API asks for such an object. */
function reachedBy(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? present(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const wanted = checker.getContextualType(node);
    return node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? present(wanted?.getProperty(name.text)) : []));
  }
  return [];
}

const present = (symbol: ts.Symbol | undefined): ts.Symbol[] => (symbol ? [symbol] : []);

function memberOf(symbol: ts.Symbol): UsedMember | null {
  const declaration = symbol.declarations?.find((one) => one.getSourceFile().fileName === TYPINGS);
  if (!declaration || ts.isModuleDeclaration(declaration) || ts.isEnumDeclaration(declaration)) return null;
  const { parent } = declaration;
  const owner = ts.isModuleBlock(parent) ? parent.parent : parent;
  if (!(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) || ts.isModuleDeclaration(owner))) return null;
  // Every class has a load of its own that does the same.
  if (symbol.name === 'load') return { name: 'ClientObject.load', set: null };
  return { name: `${owner.name?.getText() ?? ''}.${symbol.name}`, set: setOf(declaration) ?? setOf(owner) };
}
