import { run } from './run-command';

run('score');
