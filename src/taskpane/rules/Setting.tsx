import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  meaning: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface SettingProps {
  readonly title: string;
  readonly titleId?: string;
  readonly meaning: string;
  readonly meaningId?: string;
  readonly children: ReactNode;
}

/** What a setting is called, what it means, and how it is set. */
export function Setting({ title, titleId, meaning, meaningId, children }: SettingProps) {
  const styles = useStyles();
  return (
    <div className={styles.setting}>
      <div id={titleId} className={styles.title}>
        {title}
      </div>
      <div id={meaningId} className={styles.meaning}>
        {meaning}
      </div>
      {children}
    </div>
  );
}

export function Meaning({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().meaning}>{children}</div>;
}
