import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Words } from '../../text';
import { type UnitsWords, unitsWordsOf } from '../../text/units';
import type { BookActions, UnitsPreview } from '../../workbook';
import { FailureBar } from '../kit/FailureBar';
import { Meaning } from '../kit/Meaning';
import { numbersIn } from '../kit/numbers';
import { AssignList } from './AssignList';
import { MergeFindings } from './MergeFindings';
import { TakeOverList } from './TakeOverList';
import { type Merging, type MergingActions, useMerging } from './use-merging';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: '16px', paddingBottom: '20px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  file: { display: 'none' },
  write: { justifySelf: 'start' },
  units: { margin: 0, padding: '0 0 0 20px', overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
});

interface UnitsMergeProps {
  readonly actions: BookActions;
  readonly words: Words;
  readonly goTo: (place: string) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The workbooks of the units, chosen together, merged by the table of this book. They are read here and go nowhere. */
export function UnitsMerge({ actions, words, goTo, onChanged, onClose }: UnitsMergeProps) {
  const styles = useStyles();
  const text = unitsWordsOf(words).view;
  const input = useRef<HTMLInputElement>(null);
  const [merging, does] = useMerging(actions, onChanged);
  const { busy, preview, failure } = merging;
  return (
    <section aria-label={text.title} className={styles.view}>
      <h2 className={styles.title}>{text.title}</h2>
      <Meaning>{text.lead}</Meaning>
      <div className={styles.buttons}>
        <Button
          appearance={preview === null ? 'primary' : 'secondary'}
          disabledFocusable={busy !== null}
          onClick={() => input.current?.click()}
        >
          {preview === null ? text.choose : text.chooseAnother}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={text.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same files may be chosen again once they were put right.
          target.value = '';
          if (files.length > 0) void does.choose(files);
        }}
      />
      {busy === 'reading' && <Spinner size="tiny" label={text.reading} />}
      {failure !== null && <FailureBar key={failure.message} why={failure} words={words} />}
      {preview !== null && <Preview merging={merging} preview={preview} does={does} text={text} words={words} goTo={goTo} />}
    </section>
  );
}

interface PreviewProps {
  readonly merging: Merging;
  readonly preview: UnitsPreview;
  readonly does: MergingActions;
  readonly text: UnitsWords['view'];
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

/** What the files come to, and then, one after the other, what is to be done with it. */
function Preview({ merging, preview, does, text, words, goTo }: PreviewProps) {
  const styles = useStyles();
  const numbers = numbersIn(words.language);
  const { busy, written, taken, open, assigned } = merging;
  const { units, findings } = preview.data;
  return (
    <>
      <details>
        <summary className={styles.summary}>{text.units(numbers.plain(units.length))}</summary>
        <ul className={styles.units}>
          {units.map(({ file, name, indicators }) => (
            <li key={file}>{text.unit(name, numbers.plain(indicators))}</li>
          ))}
        </ul>
      </details>
      <MergeFindings findings={findings} text={text} numbers={numbers} words={words} goTo={goTo} />
      {open.length > 0 && <AssignList open={open} assigned={assigned} indicators={preview.indicators} text={text} onAssign={does.assign} />}
      <Button
        className={styles.write}
        appearance={written ? 'secondary' : 'primary'}
        disabledFocusable={busy !== null || units.length === 0}
        onClick={() => void does.write()}
      >
        {busy === 'writing' ? text.writing : text.write}
      </Button>
      {written && <Said sentence={text.written} />}
      {written && (
        <TakeOverList
          key={preview.takeOvers.map(({ cell }) => cell).join(' ')}
          figures={preview.takeOvers}
          busy={busy !== null}
          text={text}
          numbers={numbers}
          onTakeOver={does.takeOver}
        />
      )}
      {taken !== null && <Said sentence={text.taken(numbers.plain(taken))} />}
    </>
  );
}

function Said({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar key={sentence} intent="success" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
