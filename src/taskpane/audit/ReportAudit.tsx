import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { auditFile, type AuditOutcome } from '../../documents/audit/audit-document';
import type { ScoreData } from '../../report';
import { GUANGDONG, type ScoringRules } from '../../scoring';
import type { Words } from '../../text';
import { auditWordsOf } from '../../text/audit';
import type { BookActions } from '../../workbook';
import { FailureBar } from '../kit/FailureBar';
import { Meaning } from '../kit/Meaning';
import { AuditFindings } from './AuditFindings';
import { SheetButton } from './SheetButton';

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
  readonly actions: BookActions;
  readonly words: Words;
  readonly goTo: (place: string) => void;
  /** The book was written to. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Audited {
  readonly file: string;
  readonly againstBook: boolean;
  readonly outcome: AuditOutcome;
  /** The same in Chinese, as sheets are in any language. */
  readonly inChinese: AuditOutcome;
}

/** A report that somebody else wrote, checked against itself, the rules and the book. It is read here and goes nowhere. */
export function ReportAudit({ score, rules, actions, words, goTo, onChanged, onClose }: ReportAuditProps) {
  const styles = useStyles();
  const { view } = auditWordsOf(words);
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const audited = useAudit(chosen, score, rules, words.language);
  const reading = chosen !== null && audited?.chosen !== chosen;
  const take = async (file: File | undefined) => {
    if (file !== undefined) setChosen({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const inChinese = audited?.inChinese;
  return (
    <section aria-label={view.title} className={styles.view}>
      <h2 className={styles.title}>{view.title}</h2>
      <Meaning>{view.lead}</Meaning>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={reading} onClick={() => input.current?.click()}>
          {chosen === null ? view.choose : view.chooseAnother}
        </Button>
        <Button onClick={onClose}>{view.close}</Button>
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".docx,.txt,.xlsx,.xlsm"
        aria-label={view.choose}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file may be chosen again once it was put right.
          target.value = '';
        }}
      />
      {reading && <Spinner size="tiny" label={view.reading} />}
      {audited !== null && !reading && <Outcome {...audited} words={words} goTo={goTo} />}
      {audited !== null && !reading && inChinese?.ok === true && (
        <SheetButton
          key={audited.file}
          write={() => actions.writeAudit({ file: audited.file, ...inChinese.audit })}
          words={words}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}

/** What a chosen file comes to, again whenever the book comes to something else. */
function useAudit(
  chosen: Chosen | null,
  score: ScoreData | null,
  rules: ScoringRules | null,
  language: Words['language'],
): (Audited & { readonly chosen: Chosen }) | null {
  const [audited, setAudited] = useState<(Audited & { readonly chosen: Chosen }) | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let isCurrent = true;
    const audit = (said: Words['language']) =>
      auditFile(chosen.name, chosen.bytes, { rules: rules ?? GUANGDONG, book: score, words: auditWordsOf({ language: said }) });
    void Promise.all([audit(language), audit('zh-CN')]).then(([outcome, inChinese]) => {
      if (isCurrent) setAudited({ chosen, file: chosen.name, againstBook: score !== null, outcome, inChinese });
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen, score, rules, language]);
  return audited;
}

function Outcome({ file, againstBook, outcome, words, goTo }: Omit<Audited, 'inChinese'> & Pick<ReportAuditProps, 'words' | 'goTo'>) {
  const text = auditWordsOf(words);
  if (!outcome.ok) return <FailureBar key={file} why={{ message: text.refusals[outcome.why] }} words={words} />;
  return <AuditFindings file={file} audit={outcome.audit} againstBook={againstBook} words={words} goTo={goTo} />;
}
