/** An element of a part, with its texts and attributes as they stand in the file: still escaped. */
export interface XmlElement {
  /** With its prefix: `c:chart`. */
  readonly tag: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const TOKENS = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')+>|[^<]+/g;
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Reads a part; comments and instructions are left out. */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { tag: '', attributes: {}, children: [] };
  const open = [top];
  for (const [token] of text.matchAll(TOKENS)) {
    const parent = open.at(-1) ?? top;
    if (/^<[?]|^<!--/.test(token)) continue;
    if (!token.startsWith('<') || token.startsWith('<!')) parent.children.push(token);
    else if (token.startsWith('</')) open.pop();
    else {
      const element = elementOf(token);
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    }
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root || open.length !== 1) throw new SyntaxError('The part is no well-formed XML.');
  return root;
}

function elementOf(token: string): XmlElement {
  const tag = /^<([^\s/>]+)/.exec(token)?.[1] ?? '';
  const pairs = [...token.slice(tag.length + 1).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return {
    tag,
    attributes: Object.fromEntries(pairs.map(([, name = '', double, single]) => [name, double ?? single ?? ''])),
    children: [],
  };
}

export const xmlPart = (root: XmlElement): string => HEADER + xmlText(root);

function xmlText({ tag, attributes, children }: XmlElement): string {
  const start = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  return `<${start}>${children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')}</${tag}>`;
}

export const localName = ({ tag }: XmlElement): string => tag.slice(tag.indexOf(':') + 1);

export const childrenOf = (element: XmlElement): XmlElement[] => element.children.filter((child) => typeof child !== 'string');

/** The first child of this name, whatever its prefix; of its children the first of the next name, and so on. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at).find((child) => localName(child) === name), element);
}

/** Every element of this name, at any depth. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(localName(child) === name ? [child] : []), ...findAll(child, name)]);
}

export const textOf = (element: XmlElement | undefined): string =>
  unescaped((element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join(''));

/**
 * Puts a child where the schema wants it, in place of the one of its name; `null` takes that one out.
 *
 * @param order the names of all children in the order of the schema
 */
export function setChild(parent: XmlElement, name: string, child: XmlElement | null, order: readonly string[]): void {
  const others = parent.children.filter((other) => typeof other === 'string' || localName(other) !== name);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const place = others.findIndex((other) => typeof other !== 'string' && later.has(localName(other)));
  if (child) others.splice(place < 0 ? others.length : place, 0, child);
  parent.children = others;
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
