import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../../text';
import { auditWordsOf } from '../../text/audit';
import type { Done } from '../../workbook';
import { FailureBar } from '../kit/FailureBar';

interface SheetButtonProps {
  readonly write: () => Promise<Done>;
  readonly words: Words;
  readonly onChanged: () => void;
}

/** Puts the findings on a sheet, to be mailed back. */
export function SheetButton({ write, words, onChanged }: SheetButtonProps) {
  const { view } = auditWordsOf(words);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const put = async () => {
    setBusy(true);
    const outcome = await write();
    setDone(outcome);
    setBusy(false);
    if (outcome.ok) onChanged();
  };
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void put()}>
        {view.toSheet}
      </Button>
      {done?.ok === true && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{view.onSheet}</MessageBarBody>
        </MessageBar>
      )}
      {done?.ok === false && <FailureBar why={done} words={words} />}
    </>
  );
}
