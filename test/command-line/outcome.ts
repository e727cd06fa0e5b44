/** How a workbook was scored, as the process that did it tells the one that asked: for programs, and in a few lines. */
export type Outcome =
  { readonly ok: true; readonly data: unknown; readonly summary: readonly string[] } | { readonly ok: false; readonly message: string };

export function refused(chinese: string, english: string): Outcome {
  return { ok: false, message: `${chinese}\n${english}` };
}
