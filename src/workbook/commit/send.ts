/** One step of what is written: its size in bytes, and what queues it. */
export interface QueuedStep {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Sends requests one after the other; how many there are depends on bytes, not on rows.
 * @param checkpoint called before each; throws when no more is to be sent
 */
export async function sendInTurn(
  context: Excel.RequestContext,
  requests: readonly (readonly QueuedStep[])[],
  checkpoint: () => void = () => undefined,
): Promise<void> {
  const [first, ...rest] = requests;
  if (first === undefined) return;
  checkpoint();
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const step of first) step.queue();
  await context.sync();
  await sendInTurn(context, rest, checkpoint);
}
