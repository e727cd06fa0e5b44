import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { type Delivery, exportReport, lastDelivery, onDelivery, reportCopy } from '../../documents';
import type { ReportDocument } from '../../report';
import type { Words } from '../../text';
import type { ReportWords } from '../../text/shapes/report-words';
import { copyRich } from '../kit/copy-rich';
import { FailureBar } from '../kit/FailureBar';
import type { PaneStore } from '../state/pane-store';

const useStyles = makeStyles({
  bar: { display: 'grid', rowGap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ExportBarProps {
  readonly document: ReportDocument;
  readonly busy: boolean;
  readonly text: ReportWords;
  readonly store: PaneStore;
  readonly words: Words;
}

/** The two ways out of the pane, and what came of them. */
export function ExportBar({ document, busy, text, store, words }: ExportBarProps) {
  const styles = useStyles();
  const delivery = useSyncExternalStore(onDelivery, lastDelivery);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [making, setMaking] = useState(false);
  const give = async () => {
    setMaking(true);
    setCopied(null);
    const report = await store.writeReport();
    if (report !== null) await exportReport(report);
    setMaking(false);
  };
  const copy = async () => setCopied(await copyRich(reportCopy(document)));
  return (
    <section className={styles.bar} aria-label={text.actions}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || making} onClick={() => void give()}>
          {making ? text.exporting : text.export}
        </Button>
        <Button onClick={() => void copy()}>{text.copy}</Button>
      </div>
      <p className={styles.hint}>{text.exportHint}</p>
      {copied !== null && <Said intent={copied ? 'success' : 'error'} sentence={copied ? text.copied : text.notCopied} />}
      {copied === null && !making && delivery !== null && <Delivered delivery={delivery} text={text} words={words} />}
    </section>
  );
}

function Delivered({ delivery, text, words }: { readonly delivery: Delivery; readonly text: ReportWords; readonly words: Words }) {
  switch (delivery.kind) {
    case 'downloaded':
      return <Said intent="success" sentence={text.downloaded(delivery.name)} />;
    case 'refused':
      return <Said intent="warning" sentence={text.refused} />;
    case 'failed':
      return <FailureBar why={{ message: text.failed, details: delivery.detail }} words={words} />;
  }
}

function Said({ intent, sentence }: { readonly intent: 'success' | 'warning' | 'error'; readonly sentence: string }) {
  return (
    <MessageBar key={sentence} intent={intent} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
