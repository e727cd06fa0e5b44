/** The requirement sets that the add-in has to do with; of each, the highest version that this Excel has. */
const SETS: Readonly<Record<string, number>> = { ExcelApi: 30, SharedRuntime: 5, RibbonApi: 5, AddinCommands: 5 };

type Context = Pick<typeof Office.context, 'diagnostics' | 'displayLanguage' | 'contentLanguage' | 'requirements'>;

/**
 * What somebody who helps needs to know of where the pane runs, a line each. Nothing of the workbook is asked for.
 *
 * @param version of the add-in
 */
export function environmentOf(version: string, context: Context, { navigator, innerWidth, innerHeight, devicePixelRatio }: Window): string {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = context;
  const sets = Object.entries(SETS).map(([name, most]) => `${name} ${highest(name, most, requirements)}`);
  return [
    `add-in ${version}`,
    `${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}`,
    sets.join(', '),
    `language ${displayLanguage}, content ${contentLanguage}`,
    `browser ${navigator.userAgent}`,
    `pane ${innerWidth}×${innerHeight} @${devicePixelRatio}`,
  ].join('\n');
}

/** Versions count 1.1, 1.2, … 1.10; `–` where the set is not there at all. */
function highest(name: string, most: number, requirements: Context['requirements']): string {
  for (let minor = most; minor > 0; minor--) if (requirements.isSetSupported(name, `1.${minor}`)) return `1.${minor}`;
  return '–';
}
