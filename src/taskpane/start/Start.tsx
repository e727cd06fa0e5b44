import { Button, Divider, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { NotDone } from '../../workbook';
import type { PaneStore } from '../state/pane-store';
import { NewForm } from './NewForm';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
  start: { display: 'grid', rowGap: '20px' },
  opening: { display: 'grid', rowGap: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choose: { display: 'grid', justifyItems: 'start', rowGap: '12px' },
});

/** There is more than one table to score. */
const SEVERAL: readonly NotDone['code'][] = ['several-tables', 'several-headers'];

interface StartProps {
  /** Why there is no table to score. */
  readonly why: NotDone;
  readonly store: PaneStore;
  readonly words: Words;
}

/** A workbook without a table that can be scored: make one, fill it in, or point it out, whichever is likeliest. */
export function Start({ why, store, words }: StartProps) {
  const styles = useStyles();
  const { start } = words.pane;
  const form = (main: boolean) => <NewForm main={main} words={words} onCreate={store.createForm} />;
  if (why.code === 'no-indicators') {
    return (
      <div className={styles.start}>
        <Opening heading={start.fillIn} text={why.message} />
        <Divider />
        <PointOut main={false} store={store} words={words} />
      </div>
    );
  }
  const blank = why.code === 'no-table';
  return (
    <div className={styles.start}>
      <Opening heading={start.heading} text={start.purpose} />
      {blank ? form(true) : <Unclear why={why} store={store} words={words} />}
      <Divider />
      {blank ? <PointOut main={false} store={store} words={words} /> : form(false)}
    </div>
  );
}

function Opening({ heading, text }: { readonly heading: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.opening}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

function Unclear({ why, store, words }: StartProps) {
  const styles = useStyles();
  return (
    <div className={styles.choose}>
      <MessageBar key={why.message} className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{words.pane.start.noTable}</MessageBarTitle>
          {why.message}
        </MessageBarBody>
      </MessageBar>
      {SEVERAL.includes(why.code) && (
        <Button appearance="primary" onClick={store.scoreEvery}>
          {words.pane.tables.score}
        </Button>
      )}
      <PointOut main={!SEVERAL.includes(why.code)} store={store} words={words} />
    </div>
  );
}

function PointOut({ main, store, words }: { readonly main: boolean } & Omit<StartProps, 'why'>) {
  const styles = useStyles();
  const { start, actions } = words.pane;
  return (
    <div className={styles.choose}>
      <p className={styles.text}>{start.notFound}</p>
      <Button appearance={main ? 'primary' : 'secondary'} onClick={() => store.open('mapping')}>
        {actions.chooseTable}
      </Button>
    </div>
  );
}
