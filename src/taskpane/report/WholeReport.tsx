import { makeStyles } from '@fluentui/react-components';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import { numbersIn } from '../kit/numbers';
import type { PaneStore } from '../state/pane-store';
import { ExportBar } from './ExportBar';
import { MissingList } from './MissingList';
import { Preview } from './Preview';

const useStyles = makeStyles({ stack: { display: 'grid', rowGap: '20px', paddingBottom: '20px' } });

interface WholeReportProps {
  readonly busy: boolean;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What the report still lacks, its export, and how it reads by now. */
export function WholeReport({ busy, store, words }: WholeReportProps) {
  const styles = useStyles();
  const preview = store.actions.report();
  const text = viewsOf(words).report;
  const numbers = numbersIn(words.language);
  if (preview === null) return null;
  const { data, hasSheets } = preview;
  return (
    <div className={styles.stack}>
      <ExportBar document={data.document} busy={busy} text={text} store={store} words={words} />
      <MissingList missing={data.missing} hasSheets={hasSheets} busy={busy} text={text} numbers={numbers} store={store} words={words} />
      <Preview document={data.document} text={text} numbers={numbers} />
    </div>
  );
}
