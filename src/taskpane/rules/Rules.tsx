import { type Answer, validateRules } from '../../scoring';
import type { BookSettings } from '../../sheets';
import type { ScoreData } from '../../report';
import { makeStyles } from '@fluentui/react-components';
import { type MutableRefObject, useMemo, useRef, useState } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { BookActions } from '../../workbook';
import { numbersIn } from '../kit/numbers';
import { type Editable, isChanged } from './draft';
import { sectionOf } from './problems';
import { contextOf } from './rules-context';
import { RulesSections } from './RulesSections';
import { SaveBar } from './SaveBar';
import { Meaning } from '../kit/Meaning';
import { createTrials } from './trials';
import { useRulesDraft } from './use-rules-draft';
import { useSaving } from '../kit/use-saving';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0, outlineStyle: 'none' },
});

interface RulesProps {
  readonly settings: BookSettings;
  /** Keeps edits that are not saved while another tab is shown. */
  readonly unsaved: MutableRefObject<Editable | null>;
  readonly score: ScoreData | null;
  readonly actions: BookActions;
  readonly words: Words;
  readonly onChanged: () => void;
  /** The latest run; what was saved before it is in the results. */
  readonly lastRun: object | null;
  readonly onScore: () => void;
}

/** Everything that a place may settle differently, with what it comes to on this book. */
export function Rules({ settings, unsaved, score, actions, words, onChanged, lastRun, onScore }: RulesProps) {
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);
  const { rules: text } = viewsOf(words);
  const [draft, dispatch] = useRulesDraft(settings, unsaved);
  // The buttons that were pressed go away; whoever uses the keyboard goes on from here.
  const stay = () => view.current?.focus({ preventScroll: true });
  const [saving, save] = useSaving(actions, () => {
    stay();
    onChanged();
  });
  const [runBefore, setRunBefore] = useState(lastRun);
  const busy = saving.kind === 'busy';
  // What was worked out holds for the book as it was read.
  const trials = useMemo(() => createTrials((tried) => (score === null ? null : actions.scoreUnder(tried))), [actions, score]);
  const problems = validateRules(draft.now.rules);
  const context = contextOf(
    settings,
    draft,
    problems,
    { trials, text, numbers: numbersIn(words.language, settings.rules.scorePlaces) },
    dispatch,
  );
  const wrong = new Set(problems.map(sectionOf));
  const takeBack = (answer: Answer) =>
    save({ ...settings, answers: settings.answers.filter((one) => one !== answer) }, text.answers.takenBack);
  return (
    <section ref={view} tabIndex={-1} aria-label={text.view} className={styles.view}>
      <Meaning>{text.lead}</Meaning>
      <RulesSections context={context} score={score} wrong={wrong} busy={busy} onTakeBack={takeBack} />
      <SaveBar
        changed={isChanged(draft)}
        saving={saving}
        words={words}
        wrong={[...wrong].map((section) => text.sections[section])}
        context={context}
        isScored={runBefore !== lastRun}
        onSave={() => {
          setRunBefore(lastRun);
          save(context.now, text.saved);
        }}
        onScore={onScore}
        onDiscard={() => {
          stay();
          dispatch({ kind: 'discarded' });
        }}
      />
    </section>
  );
}
