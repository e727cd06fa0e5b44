import { searchFor } from '../../../src/taskpane/kit/search';

test.each([
  ['a word', '专利', true],
  ['blanks around it', ' 专利 ', true],
  ['two words of different places', '产出 600', true],
  ['full-width digits', '６００', true],
  ['small letters for capitals', 'k7', true],
  ['nothing', '', true],
  ['blanks alone', '  ', true],
  ['a word that is not there', '培训', false],
  ['two words, one of which is not there', '产出 培训', false],
])('%s', (_, search, fits) => expect(searchFor(search)('K7\n产出\n申请发明专利（件）\n600')).toBe(fits));
