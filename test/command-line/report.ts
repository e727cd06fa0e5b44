import { run } from './run-command';

run('report');
