import type { IndicatorStatus } from '../../report';
import type { Severity } from '../../scoring';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from './Icon';

const useStyles = makeStyles({
  done: { color: tokens.colorStatusSuccessForeground1 },
  'far-above': { color: tokens.colorBrandForeground1 },
  short: { color: tokens.colorStatusWarningForeground1 },
  unscored: { color: tokens.colorStatusDangerForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface StatusIconProps {
  readonly status: IndicatorStatus | Severity;
  /** Nothing is of this status, so that it needs no colour. */
  readonly idleClassName?: string | undefined;
  readonly className?: string | undefined;
}

/** How an indicator stands or how grave a finding is, by shape and colour; beside words that say the same. */
export function StatusIcon({ status, idleClassName, className }: StatusIconProps) {
  const styles = useStyles();
  return <Icon shape={status} className={mergeClasses(className, idleClassName ?? styles[status])} />;
}
