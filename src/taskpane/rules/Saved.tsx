import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Words } from '../../text';
import { FailureBar } from '../kit/FailureBar';
import type { Saving } from '../kit/use-saving';

/** What came of saving. */
export function Saved({ saving, words }: { readonly saving: Saving; readonly words: Words }) {
  if (saving.kind === 'refused') return <FailureBar key={saving.refusal.message} why={saving.refusal} words={words} />;
  if (saving.kind !== 'done') return null;
  return (
    <MessageBar key={saving.sentence} intent="success" layout="multiline">
      <MessageBarBody>{saving.sentence}</MessageBarBody>
    </MessageBar>
  );
}
