import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Words } from '../text';
import { runScoring, type RunState } from '../workbook';
import { Findings } from './Findings';
import { Totals } from './Totals';
import { useRun } from './use-run';
import { useTheme } from './use-theme';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Excel draws its own buttons over the top right corner. */
  title: { paddingRight: '40px', margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface PaneProps {
  readonly host: 'starting' | 'slow' | 'ready' | 'elsewhere';
  readonly words: Words;
}

/** The task pane: one button, and what the latest run came to. */
export function Pane({ host, words }: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(host === 'ready');
  const run = useRun();
  const running = run.kind === 'running';
  return (
    <FluentProvider theme={theme}>
      <AriaLiveAnnouncer>
        <main className={styles.pane}>
          <h1 className={styles.title}>{words.pane.title}</h1>
          <Text>{words.pane.purpose}</Text>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={host !== 'ready' || running}
            icon={running ? <Spinner size="tiny" /> : null}
            onClick={() => void runScoring(words)}
          >
            {running ? words.pane.scoring : words.pane.score}
          </Button>
          {host === 'slow' && <Trouble title={words.pane.failed} sentence={words.pane.slowStart} />}
          {host === 'elsewhere' && <Trouble title={words.pane.failed} sentence={words.pane.notInExcel} />}
          <Outcome run={run} words={words} />
        </main>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

function Outcome({ run, words }: { readonly run: RunState; readonly words: Words }) {
  if (run.kind !== 'ended' || run.job !== 'scoring') return null;
  if (!run.outcome.ok) return <Trouble title={words.pane.failed} sentence={run.outcome.message} />;
  const { report, completed } = run.outcome;
  return (
    <>
      <Totals report={report} completed={completed} words={words} />
      <Findings findings={report.findings} words={words} />
    </>
  );
}

function Trouble({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  return (
    <MessageBar key={sentence} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {sentence}
      </MessageBarBody>
    </MessageBar>
  );
}
