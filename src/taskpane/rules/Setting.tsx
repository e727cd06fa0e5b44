import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Meaning } from '../kit/Meaning';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
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
      <Meaning id={meaningId}>{meaning}</Meaning>
      {children}
    </div>
  );
}
