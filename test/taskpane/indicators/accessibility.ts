import axe from 'axe-core';

/** What axe finds wrong; colours are left out, since jsdom paints nothing. */
export async function faultsOf(container: Element): Promise<string[]> {
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
