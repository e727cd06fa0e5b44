import type { Language } from './words';

/** What a ribbon button does. */
export type ControlAction =
  { readonly kind: 'execute'; readonly functionName: string } | { readonly kind: 'pane'; readonly page: string; readonly title: string };

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Path of the largest icon. */
  readonly icon: string;
  readonly action: ControlAction;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly controls: readonly RibbonControl[] }[];
}

/** What Excel takes from an add-in's manifest to show it. */
export interface AddinManifest {
  readonly addinId: string;
  readonly displayName: string;
  readonly tabs: readonly RibbonTab[];
}

const ICON_SIZES = ['80', '64', '32', '16'];

/** Reads a manifest of the XML kind as Excel does, in one language. */
export function readManifest(xml: string, language: Language): AddinManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const say = new Resources(root, language);
  const tabs = elements(root, 'CustomTab').map((tab) => ({
    label: say.label(tab),
    groups: elements(tab, 'Group').map((group) => ({
      label: say.label(group),
      controls: elements(group, 'Control').map((control) => readControl(control, say)),
    })),
  }));
  return {
    addinId: elements(root, 'Id')[0]?.textContent ?? '',
    displayName: localized(elements(root, 'DisplayName')[0], 'DefaultValue', language),
    tabs,
  };
}

function readControl(control: Element, say: Resources): RibbonControl {
  const tip = elements(control, 'Supertip')[0];
  const images = elements(control, 'Image');
  const size = ICON_SIZES.find((wanted) => images.some((image) => image.getAttribute('size') === wanted));
  return {
    id: control.getAttribute('id') ?? '',
    label: say.label(control),
    tipTitle: say.of(child(tip, 'Title')),
    tip: say.of(child(tip, 'Description')),
    icon: pathOf(say.of(images.find((image) => image.getAttribute('size') === size))),
    action: readAction(child(control, 'Action'), say),
  };
}

function readAction(action: Element | undefined, say: Resources): ControlAction {
  const kind = action?.getAttribute('xsi:type') ?? '';
  if (kind === 'ExecuteFunction') return { kind: 'execute', functionName: child(action, 'FunctionName')?.textContent ?? '' };
  if (kind === 'ShowTaskpane') {
    return { kind: 'pane', page: pathOf(say.of(child(action, 'SourceLocation'))), title: say.of(child(action, 'Title')) };
  }
  throw new Error(`The manifest has a ribbon action of an unknown kind: "${kind}".`);
}

/** The strings, addresses and images that the manifest's elements refer to. */
class Resources {
  private readonly values: ReadonlyMap<string, string>;

  constructor(root: Element, language: Language) {
    const resources = elements(root, 'Resources')[0];
    const all = ['Image', 'Url', 'String'].flatMap((name) => (resources ? elements(resources, name) : []));
    this.values = new Map(all.map((entry) => [entry.getAttribute('id') ?? '', localized(entry, 'DefaultValue', language)]));
  }

  /** The resource that the element names. */
  of(element: Element | undefined): string {
    return this.values.get(element?.getAttribute('resid') ?? '') ?? '';
  }

  label(element: Element): string {
    return this.of(child(element, 'Label'));
  }
}

function localized(entry: Element | undefined, attribute: string, language: Language): string {
  const override = entry && elements(entry, 'Override').find((one) => one.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? entry?.getAttribute(attribute) ?? '';
}

/** The manifest names a host of its own; here the same paths are served by the desk. */
function pathOf(address: string): string {
  return address === '' ? '' : new URL(address).pathname;
}

function elements(parent: Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', localName)];
}

function child(parent: Element | undefined, localName: string): Element | undefined {
  return parent && [...parent.children].find((one) => one.localName === localName);
}
