import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A member of a class of the Excel API, as Microsoft's typings declare it. */
export interface DeclaredMember {
  readonly className: string;
  readonly name: string;
  readonly isMethod: boolean;
  /** The requirement set that brought it, such as `ExcelApi 1.9`; `null` where none is said. */
  readonly set: string | null;
}

export const TYPINGS = require.resolve('@types/office-js/index.d.ts');

/** What the client library adds to every class by itself, without asking the host. */
const OF_THE_LIBRARY = new Set(['constructor', 'context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack', 'debugInfo']);

/** Every member of every class in the namespace Excel. */
export function declaredMembers(): readonly DeclaredMember[] {
  const file = ts.createSourceFile(TYPINGS, readFileSync(TYPINGS, 'utf8'), ts.ScriptTarget.ES2022, true);
  const members = new Map<string, DeclaredMember>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel' || !statement.body || !ts.isModuleBlock(statement.body))
      continue;
    for (const declaration of statement.body.statements.filter(ts.isClassDeclaration)) {
      for (const member of membersOf(declaration)) members.set(`${member.className}.${member.name}`, member);
    }
  }
  return [...members.values()];
}

function membersOf(declaration: ts.ClassDeclaration): readonly DeclaredMember[] {
  const className = declaration.name?.text ?? '';
  const ofClass = setOf(declaration);
  return declaration.members.flatMap((member) => {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : 'constructor';
    if (OF_THE_LIBRARY.has(name)) return [];
    return [{ className, name, isMethod: ts.isMethodDeclaration(member), set: setOf(member) ?? ofClass }];
  });
}

/** The set that a declaration's comment names. */
export function setOf(node: ts.Node): string | null {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join(' ');
  return /\[\s*Api set:\s*([A-Za-z]+(?: [\d.]+)?)/.exec(comment)?.[1] ?? null;
}
