import { contractPage, documented, reference } from './documented';

interface Bridge {
  sendMessageToHost(message: string): void;
}

describe('one step of undo for several requests', () => {
  const page = contractPage({ requirementSets: { ExcelApi: '1.20' } });

  documented(
    'is asked for by mergeUndoGroup, of which the library in use, 1.1.110, tells Excel nothing yet: each request stays a step',
    reference('RunOptions', 'mergeUndoGroup'),
    async () => {
      const { _richApiNativeBridge: bridge } = page.excel.window as unknown as { _richApiNativeBridge: Bridge };
      const send = bridge.sendMessageToHost.bind(bridge);
      const sentBy = async (mergeUndoGroup: boolean) => {
        const sent: unknown[] = [];
        bridge.sendMessageToHost = (message) => (sent.push(withoutNumbersOfObjects(message)), send(message));
        await page.excel.api.run({ mergeUndoGroup }, async (context) => {
          context.workbook.worksheets.getItem('数据').getRange('A1').values = [[1]];
          await context.sync();
        });
        bridge.sendMessageToHost = send;
        return sent;
      };
      const separate = await sentBy(false);
      expect(separate).not.toEqual([]);
      expect(await sentBy(true)).toEqual(separate);
    },
  );
});

/** Flags and headers of a request as they are; what it numbers in turn, without its numbers. */
function withoutNumbersOfObjects(text: string): unknown {
  const { flags, message } = JSON.parse(text) as { flags: unknown; message: { headers: unknown; body: unknown } };
  return { flags, headers: message.headers, body: JSON.stringify(message.body).replace(/(reference-)?\d+/g, '#') };
}
