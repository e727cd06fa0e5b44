import type { BookSettings } from '../../sheets';
import { makeStyles, Spinner, Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { BookActions } from '../../workbook';
import { FailureBar } from '../kit/FailureBar';
import { Meaning } from '../kit/Meaning';
import { MappingForm } from './MappingForm';
import { firstHint } from './hint';
import { useAsynchronous } from './use-asynchronous';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});

interface TableMappingProps {
  readonly settings: BookSettings | null;
  readonly actions: BookActions;
  readonly words: Words;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Where the indicator table is and what its columns hold, for a person to correct. */
export function TableMapping({ settings, actions, words, onChanged, onClose }: TableMappingProps) {
  const styles = useStyles();
  const text = viewsOf(words).mapping;
  const ask = useCallback(() => actions.sheets(), [actions]);
  const sheets = useAsynchronous('sheets', ask)?.answer ?? null;
  const first = sheets === null || 'ok' in sheets ? null : firstHint(settings?.table ?? null, sheets);
  return (
    <section aria-label={text.view} className={styles.view}>
      <Meaning>{text.lead}</Meaning>
      {sheets === null && <Spinner size="tiny" label={text.reading} />}
      {sheets !== null && 'ok' in sheets && <FailureBar key={sheets.message} why={sheets} words={words} />}
      {sheets !== null && !('ok' in sheets) && first === null && <Text>{text.noSheets}</Text>}
      {sheets !== null && !('ok' in sheets) && first !== null && (
        <MappingForm
          sheets={sheets}
          first={first}
          settings={settings}
          actions={actions}
          words={words}
          onChanged={onChanged}
          onClose={onClose}
        />
      )}
    </section>
  );
}
