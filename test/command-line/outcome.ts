/** How scoring a workbook ended, as the process that did it tells the one that asked. */
export type Outcome =
  { readonly ok: true; readonly score: unknown; readonly summary: readonly string[] } | { readonly ok: false; readonly message: string };

export function refused(chinese: string, english: string): Outcome {
  return { ok: false, message: `${chinese}\n${english}` };
}
