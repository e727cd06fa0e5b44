import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { auditFile, type AuditOutcome } from '../../documents/audit/audit-document';
import type { ScoreData } from '../../report';
import { GUANGDONG, type ScoringRules } from '../../scoring';
import type { Words } from '../../text';
import { auditWordsOf } from '../../text/audit';
import { FailureBar } from '../kit/FailureBar';
import { Meaning } from '../kit/Meaning';
import { AuditFindings } from './AuditFindings';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: '16px', paddingBottom: '20px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  file: { display: 'none' },
});

interface ReportAuditProps {
  /** What the book's indicator table comes to; `null` where it has none. */
  readonly score: ScoreData | null;
  /** Those of the book; `null` before it was read. */
  readonly rules: ScoringRules | null;
  readonly words: Words;
  readonly goTo: (place: string) => void;
  readonly onClose: () => void;
}

interface Audited {
  readonly file: string;
  readonly againstBook: boolean;
  readonly outcome: AuditOutcome;
}

/** A report that somebody else wrote, checked against itself, the rules and the book. It is read here and goes nowhere. */
export function ReportAudit({ score, rules, words, goTo, onClose }: ReportAuditProps) {
  const styles = useStyles();
  const text = auditWordsOf(words);
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [audited, setAudited] = useState<Audited | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setReading(true);
    setAudited(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await auditFile(file.name, bytes, { rules: rules ?? GUANGDONG, book: score, words: text });
    setAudited({ file: file.name, againstBook: score !== null, outcome });
    setReading(false);
  };
  return (
    <section aria-label={text.view.title} className={styles.view}>
      <h2 className={styles.title}>{text.view.title}</h2>
      <Meaning>{text.view.lead}</Meaning>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={reading} onClick={() => input.current?.click()}>
          {audited === null ? text.view.choose : text.view.chooseAnother}
        </Button>
        <Button onClick={onClose}>{text.view.close}</Button>
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".docx,.txt,.xlsx,.xlsm"
        aria-label={text.view.choose}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file may be chosen again once it was put right.
          target.value = '';
        }}
      />
      {reading && <Spinner size="tiny" label={text.view.reading} />}
      {audited !== null && <Outcome {...audited} words={words} goTo={goTo} />}
    </section>
  );
}

function Outcome({ file, againstBook, outcome, words, goTo }: Audited & Pick<ReportAuditProps, 'words' | 'goTo'>) {
  const text = auditWordsOf(words);
  if (!outcome.ok) return <FailureBar key={file} why={{ message: text.refusals[outcome.why] }} words={words} />;
  return <AuditFindings file={file} audit={outcome.audit} againstBook={againstBook} words={words} goTo={goTo} />;
}
