import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Fluent's theme nearest to Office's, read again when the pane is turned to, since Office does not tell of changes. */
export function useTheme(ready: boolean): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const read = () => setDark(isDark());
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [ready]);
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(): boolean {
  const background = Office.context?.officeTheme?.bodyBackgroundColor as string | undefined;
  return background === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : luminance(background) < 0.5;
}

/** Relative lightness of "#RRGGBB", 0 … 1. */
function luminance(color: string): number {
  const [red = 1, green = 1, blue = 1] = (color.replace('#', '').match(/../g) ?? []).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
