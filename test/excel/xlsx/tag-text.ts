import { escaped, unescaped } from './xml-tree';

/** An attribute of a start tag as it stands in a part, unescaped. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
}

/** A start tag with an attribute set, or (`null`) taken out; all else stays as it stands. */
export function withAttribute(tag: string, name: string, value: string | number | null): string {
  const pattern = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
  const said = value === null ? '' : ` ${name}="${attributeText(String(value))}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => said);
  return tag.replace(/\s*\/?>$/, (end) => said + end.trim());
}

export const attributeText = (text: string): string => escaped(text).replaceAll('"', '&quot;');
