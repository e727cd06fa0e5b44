import { JSDOM } from 'jsdom';

const RESOURCE_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** A text of the manifest in its default language, with its translations by locale. */
export interface LocalizedText {
  readonly where: string;
  readonly text: string;
  readonly translations: ReadonlyMap<string, string>;
}

/** An icon as the manifest announces it. */
export interface Icon {
  readonly url: string;
  readonly size: number;
}

/** The parts of an add-in manifest that refer to each other or to files. */
export interface Manifest {
  readonly controlIds: readonly string[];
  readonly resourceIds: readonly string[];
  readonly resids: readonly string[];
  readonly urls: readonly string[];
  readonly functionNames: readonly string[];
  readonly iconSizesByButton: ReadonlyMap<string, readonly number[]>;
  readonly icons: readonly Icon[];
  readonly texts: readonly LocalizedText[];
}

/** Reads the manifest's XML; what the schema guarantees is taken for granted. */
export function readManifest(xml: string): Manifest {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const resources = [...document.getElementsByTagNameNS(RESOURCE_TYPES, '*')].filter((element) => element.hasAttribute('id'));
  return {
    controlIds: all('CustomTab, Group, Control').map((element) => attribute(element, 'id')),
    resourceIds: resources.map((element) => attribute(element, 'id')),
    resids: all('[resid]').map((element) => attribute(element, 'resid')),
    urls: all('*').flatMap((element) => [...element.attributes].map(({ value }) => value).filter(isPageAddress)),
    functionNames: all('FunctionName').map((element) => element.textContent ?? ''),
    iconSizesByButton: new Map(all('Control').map((control) => [attribute(control, 'id'), sizesIn(control)])),
    icons: [...storeIcons(document), ...ribbonIcons(document, resources)],
    texts: [document.querySelector('DisplayName')!, document.querySelector('Description')!, ...resources.filter(isString)].map(localized),
  };
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function isPageAddress(value: string): boolean {
  return /^https?:/.test(value) && !value.startsWith('http://schemas.microsoft.com/') && !value.startsWith('http://www.w3.org/');
}

function isString(resource: Element): boolean {
  return resource.localName === 'String';
}

function sizesIn(control: Element): number[] {
  return imagesIn(control).map((image) => Number(attribute(image, 'size')));
}

function imagesIn(parent: Element | Document): Element[] {
  return [...parent.getElementsByTagNameNS(RESOURCE_TYPES, 'Image')];
}

function storeIcons(document: Document): Icon[] {
  return [
    { url: attribute(document.querySelector('IconUrl')!, 'DefaultValue'), size: 32 },
    { url: attribute(document.querySelector('HighResolutionIconUrl')!, 'DefaultValue'), size: 64 },
  ];
}

function ribbonIcons(document: Document, resources: readonly Element[]): Icon[] {
  const urls = new Map(resources.map((element) => [attribute(element, 'id'), attribute(element, 'DefaultValue')]));
  return imagesIn(document)
    .filter((image) => image.hasAttribute('size'))
    .map((image) => ({ url: urls.get(attribute(image, 'resid')) ?? '', size: Number(attribute(image, 'size')) }));
}

function localized(element: Element): LocalizedText {
  const overrides = [...element.children].filter((child) => child.localName === 'Override');
  return {
    where: element.getAttribute('id') ?? element.localName,
    text: attribute(element, 'DefaultValue'),
    translations: new Map(overrides.map((override) => [attribute(override, 'Locale'), attribute(override, 'Value')])),
  };
}
