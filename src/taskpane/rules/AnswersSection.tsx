import type { Answer } from '../../scoring';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RulesWords } from '../../text';
import { Meaning } from '../kit/Meaning';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  answer: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  said: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});

interface AnswersSectionProps {
  readonly answers: readonly Answer[];
  readonly busy: boolean;
  readonly text: RulesWords;
  readonly onTakeBack: (answer: Answer) => void;
}

/** What the person answered to suggestions; each can be taken back. */
export function AnswersSection({ answers, busy, text, onTakeBack }: AnswersSectionProps) {
  const styles = useStyles();
  if (answers.length === 0) return <Meaning>{text.answers.none}</Meaning>;
  return (
    <>
      <Meaning>{text.answers.meaning}</Meaning>
      <ul className={styles.list}>
        {answers.map((answer) => {
          const said = text.answers.said[answer.question](answer.subject, answer.answer === 'yes');
          return (
            <li key={`${answer.question} ${answer.subject}`} className={styles.answer}>
              <span className={styles.said}>{said}</span>
              <Button size="small" disabledFocusable={busy} aria-label={text.answers.takeBackOf(said)} onClick={() => onTakeBack(answer)}>
                {text.answers.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
