import { SaxesParser } from '../vendor';

/** An element of a part, with its texts and attributes as they stand in the file: still escaped. */
export interface XmlElement {
  /** With its prefix: `c:chart`. */
  readonly tag: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Reads a part; comments and instructions are left out.
 *
 * @throws SyntaxError where it is not well formed, an undeclared prefix included.
 */
export const parseXml = (text: string): XmlElement => parsed(text, true);

/** An element to be put into a part, which declares its prefixes. */
export const newElement = (xml: string): XmlElement => parsed(xml, false);

function parsed(text: string, xmlns: boolean): XmlElement {
  const top: XmlElement = { tag: '', attributes: {}, children: [] };
  const open = [top];
  walkXml(text, xmlns, (parser) => {
    parser.on('opentag', ({ name, attributes }) => {
      const element: XmlElement = { tag: name, attributes: {}, children: [] };
      for (const [key, given] of Object.entries<string | { readonly value: string }>(attributes))
        element.attributes[key] = escapedAttribute(typeof given === 'string' ? given : given.value);
      open.at(-1)?.children.push(element);
      open.push(element);
    });
    parser.on('closetag', () => open.pop());
    const take = (content: string): void => {
      if (open.length > 1) open.at(-1)?.children.push(escaped(content));
    };
    parser.on('text', take);
    parser.on('cdata', take);
  });
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new SyntaxError('The part has no element.');
  return root;
}

type Parser = SaxesParser<{ xmlns: boolean }>;

/** Walks through a part by the handlers that `listen` gives the parser; the first fault ends the walk. */
export function walkXml(text: string, xmlns: boolean, listen: (parser: Parser) => void, position = false): void {
  const parser = new SaxesParser({ xmlns, position });
  parser.on('error', (error) => {
    throw new SyntaxError(error.message);
  });
  listen(parser);
  parser.write(text).close();
}

export const xmlPart = (root: XmlElement): string => HEADER + xmlText(root);

export function xmlText({ tag, attributes, children }: XmlElement): string {
  const start = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  return `<${start}>${children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')}</${tag}>`;
}

export const localNameOf = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

export const localName = ({ tag }: XmlElement): string => localNameOf(tag);

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

/** Line feeds and tabs in an attribute would be read back as spaces. */
const escapedAttribute = (text: string): string =>
  escaped(text).replace(/["\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
      return NAMED[name ?? ''] ?? whole;
    },
  );
