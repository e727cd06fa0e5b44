import { configure } from '@testing-library/react';

/** So long a test waits for what is to show before it counts as never coming: a limit for hangs, not for slow machines. */
configure({ asyncUtilTimeout: 120_000 });
