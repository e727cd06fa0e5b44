import { runState } from '../run/run';

/** What the events that are listened to have in common. */
interface Change {
  readonly worksheetId: string;
  readonly address?: string;
  readonly triggerSource?: string;
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/**
 * Calls back after a person changed cells or sheets, or turned to another sheet, with the address of the cells ("" for none). A hint, and
 * no more: nothing depends on it for being right. Hosts that do not tell are not listened to.
 * @returns a function that ends the watch
 */
export function watchBook(listener: (place: string) => void): () => void {
  let registered: Excel.RequestContext | null = null;
  let handlers: readonly Handler[] = [];
  let ended = false;
  const heard = ({ address = '', triggerSource }: Change): Promise<void> => {
    if (!ended && runState().kind !== 'running' && triggerSource !== 'ThisLocalAddin') listener(address);
    return Promise.resolve();
  };
  const ready = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    handlers = [
      worksheets.onChanged.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
      worksheets.onActivated.add(heard),
    ];
    await context.sync();
    registered = context;
  }).catch(() => undefined);
  return () => {
    ended = true;
    void ready.then(async () => {
      if (registered !== null) await Excel.run(registered, (context) => stopListening(context, handlers)).catch(() => undefined);
    });
  };
}

async function stopListening(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await context.sync();
}
