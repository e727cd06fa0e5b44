import type { AboutWords } from '../shapes/about-words';

export const aboutZhCN: AboutWords = {
  title: '帮助与关于',
  version: (version) => `绩效自评 ${version}`,
  licence: '按 MIT 许可发布。office.js 由 Microsoft 提供，适用它自己的许可。',
  privacy: '工作簿的内容不离开本机。',
  guide: '使用说明',
  news: '这一版的新内容',
  environment: '环境信息',
  environmentMeaning: '请人帮忙时可以附上。里面没有工作簿的内容。',
  copy: '复制环境信息',
  copied: '已复制',
  notCopied: '复制不了，请选中上面的文字自己复制。',
  close: '关闭',
};
