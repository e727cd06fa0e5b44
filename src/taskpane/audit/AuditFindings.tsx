import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AuditData, AuditFindingData } from '../../documents/audit/audit-data';
import type { Severity } from '../../scoring';
import type { Words } from '../../text';
import { type AuditWords, auditWordsOf } from '../../text/audit';
import { CellLink } from '../kit/CellLink';
import { copyText } from '../kit/copy-text';
import { Icon } from '../kit/Icon';
import { searchFor } from '../kit/search';
import { SeverityFilter } from '../kit/SeverityFilter';
import { StatusIcon } from '../kit/StatusIcon';
import { auditAsText } from './audit-as-text';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: '8px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  empty: { display: 'grid', justifyItems: 'center', rowGap: '8px', padding: '24px 0', textAlign: 'center' },
  icon: { width: '32px', height: '32px', color: tokens.colorStatusSuccessForeground1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  body: { display: 'grid', rowGap: '4px' },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface AuditFindingsProps {
  readonly file: string;
  readonly audit: AuditData;
  readonly againstBook: boolean;
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

/** What an audit found, to be searched, narrowed and copied. */
export function AuditFindings({ file, audit, againstBook, words, goTo }: AuditFindingsProps) {
  const styles = useStyles();
  const text = auditWordsOf(words).view;
  const { read, findings, unread } = audit;
  return (
    <>
      <div className={styles.part} role="status">
        <p className={styles.line}>{text.read(file, read.indicators, read.paragraphs, read.tables)}</p>
        <p className={styles.hint}>{againstBook ? text.againstBook : text.withoutBook}</p>
      </div>
      {findings.length === 0 ? (
        <div className={styles.empty}>
          <Icon shape="done" className={styles.icon} />
          <p className={styles.line}>{text.none}</p>
          <p className={styles.hint}>{text.noneHint}</p>
        </div>
      ) : (
        <List audit={audit} text={text} words={words} goTo={goTo} />
      )}
      {unread.length > 0 && (
        <section className={styles.part} aria-label={text.unreadTitle(unread.length)}>
          <h3 className={styles.name}>{text.unreadTitle(unread.length)}</h3>
          <ul className={styles.list}>
            {unread.map(({ where, text: printed, reason }, index) => (
              <li key={index} className={styles.item}>
                <span />
                <div className={styles.body}>
                  <p className={styles.line}>{printed}</p>
                  <p className={styles.hint}>{[where, reason].filter(Boolean).join(' · ')}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(findings.length > 0 || unread.length > 0) && <CopyButton audit={audit} words={words} text={text} />}
    </>
  );
}

interface ListProps {
  readonly audit: AuditData;
  readonly text: AuditWords['view'];
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

function List({ audit: { findings }, text, words, goTo }: ListProps) {
  const styles = useStyles();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [search, setSearch] = useState('');
  const shown = useMemo(() => {
    const fits = searchFor(search);
    return findings.filter((one) => (severity === null || one.severity === severity) && fits(`${one.where}\n${one.message}`));
  }, [findings, severity, search]);
  const reset = () => {
    setSeverity(null);
    setSearch('');
  };
  return (
    <div className={styles.part}>
      <SeverityFilter
        severities={findings.map((one) => one.severity)}
        severity={severity}
        text={search}
        said={text}
        words={words}
        onSeverity={setSeverity}
        onText={setSearch}
      />
      {shown.length < findings.length && shown.length > 0 && (
        <p className={styles.hint} role="status">
          {text.shown(shown.length, findings.length)}
        </p>
      )}
      {shown.length === 0 ? (
        <div className={styles.empty} role="status">
          <p className={styles.line}>{text.noMatch}</p>
          <Button onClick={reset}>{text.reset}</Button>
        </div>
      ) : (
        <ul className={styles.list} aria-label={text.list}>
          {shown.map((one, index) => (
            <li key={`${one.code} ${index}`} className={styles.item}>
              <StatusIcon status={one.severity} />
              <Finding finding={one} words={words} goTo={goTo} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Finding({
  finding,
  words,
  goTo,
}: {
  readonly finding: AuditFindingData;
  readonly words: Words;
  readonly goTo: ListProps['goTo'];
}) {
  const styles = useStyles();
  const { bookCell, message, where } = finding;
  return (
    <div className={styles.body}>
      <p className={styles.line}>
        {bookCell !== null && <CellLink className={styles.cell} place={bookCell} shown={bookCell} words={words} goTo={goTo} />}
        {message}
      </p>
      <p className={styles.hint}>{where}</p>
    </div>
  );
}

function CopyButton({ audit, words, text }: { readonly audit: AuditData; readonly words: Words; readonly text: AuditWords['view'] }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.part}>
      <Button onClick={() => void copyText(auditAsText(audit, words)).then(setCopied)}>{copied === true ? text.copied : text.copy}</Button>
      <span role="status">{copied === false && text.notCopied}</span>
    </div>
  );
}
