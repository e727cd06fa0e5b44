import type { AuditWords } from '../shapes/audit-words';

type Rows = readonly { readonly number: string; readonly printed: string; readonly expected: string }[];

const FIGURE = {
  target: '目标值',
  actual: '完成值',
  weight: '分值',
  score: '自评得分',
  completionRate: '完成率',
  total: '总得分',
  category: '得分',
  grade: '等级',
};
const MONEY = { budget: '预算金额', arrived: '到位金额', spent: '支出金额' };
const COUNT = { set: '设置的指标', completed: '完成的指标' };
const NAMED = { unit: '单位', fund: '专项资金', project: '项目' };

const numbers = (rows: readonly { readonly number: string }[]) => `第 ${rows.map(({ number }) => number).join('、')} 项`;
const item = ({ number, name }: { readonly number: string; readonly name: string }) => `第 ${number} 项“${inner(name)}”`;
const inner = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
const changes = (rows: Rows) => rows.map(({ number, printed, expected }) => `第 ${number} 项 ${printed} → ${expected}`).join('；');

export const auditZhCN: AuditWords = {
  findings: {
    'score-differs': (said) =>
      `${item(said)}自评得分写的是 ${said.printed}，按分值 ${said.weight}、目标值 ${said.target}、完成值 ${said.actual} 应为 ${said.expected}。请改为 ${said.expected}。`,
    'completion-rate-differs': (said) =>
      `${item(said)}完成率写的是 ${said.printed}，按目标值 ${said.target}、完成值 ${said.actual} 应为 ${said.expected}。请改为 ${said.expected}。`,
    'score-rate-differs': ({ name, score, weight, printed, expected }) =>
      `“${inner(name)}”得分率写的是 ${printed}，${score} ÷ ${weight} 是 ${expected}。请改为 ${expected}。`,
    'score-rate-missing': (said) => `${item(said)}没有写得分率，其他各项都写了。请补上“得分率为 ${said.expected}”。`,
    'score-rate-is-completion-rate': ({ rows }) =>
      `${numbers(rows)}得分率写的是完成率，不是自评得分 ÷ 分值。请统一；按自评得分 ÷ 分值应为：${changes(rows)}。`,
    'score-rate-on-another-basis': (said) =>
      `${item(said)}得分率 ${said.printed} 是自评得分 ÷ 分值，而${numbers(said.others.map((number) => ({ number })))}写的都是完成率；这一项的完成率是 ${said.expected}。请统一口径：或全部按自评得分 ÷ 分值，或把这一项改为 ${said.expected}。`,
    'weight-differs': (said) =>
      `${item(said)}分值写的是 ${said.printed}，与这一类的满分和它自己的得分都对不上，应为 ${said.expected}。请改为 ${said.expected}。`,
    'weights-not-adding-up': ({ name, printed, expected }) =>
      `“${inner(name)}”各项分值相加是 ${printed}，写明的满分是 ${expected}。请核对各项分值。`,
    'sum-differs': ({ name, of, count, addends, rate, printed, expected }) => {
      const from = count > 0 ? `${count} 项指标的${FIGURE[of]}相加` : addends === '' ? '应得' : `${addends} 相加`;
      const follows = rate === '' ? '' : `，得分率相应为 ${rate}`;
      return `“${inner(name)}”${FIGURE[of]}写的是 ${printed}，${from}是 ${expected}。请改为 ${expected}${follows}。`;
    },
    'input-differs': ({ of, elsewhere, printed, expected, ...said }) => {
      const others = [...new Set(elsewhere.filter((place) => place !== ''))].join('、');
      return `${item(said)}${FIGURE[of]}这里写的是 ${printed}，${others === '' ? '别处' : others}写的是 ${expected}，结果也是按 ${expected} 算的。请改为 ${expected}。`;
    },
    'sign-differs': (said) => `${item(said)}目标值表中是“${said.expected}”，这里写成“${said.printed}”，含义不同。请改成同一种写法。`,
    'percent-missing': ({ rows }) => `${numbers(rows)}同一项里有的数带百分号，有的不带。请补上百分号：${changes(rows)}。`,
    'actual-is-inequality': (said) =>
      `${item(said)}完成值写的是“${said.printed}”，是一个范围，不是实际达到的数。请改填实际数值，如 ${said.expected}。`,
    'row-shifted': (said) =>
      `${item(said)}这一行错了一格：二级指标写在三级指标栏，指标名称写在目标值栏，缺目标值。请移正，目标值栏填 ${said.expected}。`,
    'names-differ': ({ rows }) => {
      const cut = rows.filter(({ kind }) => kind === 'cut');
      const pairs = rows.map(({ number, table, sentence }) => `第 ${number} 项“${inner(table)}”／“${inner(sentence)}”`).join('；');
      const lost = cut.length === 0 ? '' : `其中${numbers(cut)}是表中缺字（另一张表和正文都是全名，像是识别时丢的）。`;
      return `${rows.length} 项指标的名称或单位，表和正文写得不一样（表／正文）：${pairs}。${lost}请统一。`;
    },
    'row-without-paragraph': (said) => `${item(said)}在正文里没有逐项说明。请补写分值、自评得分、计划值和实际值。`,
    'paragraph-without-row': ({ name }) => `正文说明的“${inner(name)}”在绩效指标表里找不到。请核对名称，或从正文删去。`,
    'count-differs': ({ of, printed, expected }) => `${COUNT[of]}写的是 ${printed} 项，表中是 ${expected} 项。请改为 ${expected}。`,
    'grade-differs': ({ score, printed, expected }) => `等级写的是“${printed}”，${score} 分应为“${expected}”。请改为“${expected}”。`,
    'amount-differs': ({ of, elsewhere, printed }) => `${MONEY[of]}这里写的是 ${printed}，别处是 ${elsewhere}。请核对并统一。`,
    'spending-rate-differs': ({ budget, spent, printed, expected }) =>
      `支出率写的是 ${printed}，支出 ${spent} ÷ 预算 ${budget} 是 ${expected}。请改为 ${expected}。`,
    'year-differs': ({ printed, expected }) => `年度这里写的是 ${printed}，报告其他地方是 ${expected}。请核对。`,
    'many-names': ({ of, names }) =>
      `同一个${NAMED[of]}有 ${names.length} 种写法：${names.map((name) => `“${inner(name)}”`).join('、')}。请统一为一种。`,
    'goal-without-indicator': ({ goal, printed }) =>
      `总体目标里的“${inner(goal)} ${printed}”没有对应的绩效指标，无从考核。请补设指标，或从总体目标中删去。`,
    'goal-differs': ({ goal, printed, ...said }) =>
      `总体目标写的是“${inner(goal)} ${printed}”，${item(said)}的目标值是 ${said.expected}。请统一。`,
    'figure-differs': ({ words, printed, ...said }) =>
      `正文写的是“${inner(words)} ${printed}”，${item(said)}的完成值是 ${said.expected}。请核对。`,
    'figure-under-two-names': ({ words, printed, ...said }) =>
      `“${inner(words)} ${printed}”与${item(said)}的完成值是同一个数，说的却是两件事。请核对是否抄错。`,
    'reasons-missing': ({ rows }) =>
      `${rows.length} 项没有得满分，也没有写偏差原因：${rows.map(({ number, printed, expected }) => `第 ${number} 项（${printed}／${expected}）`).join('、')}。请逐项补写原因和改进措施。`,
    'zero-of-zero': ({ rows, points }) => `${numbers(rows)}目标值和完成值都是 0，共计 ${points} 分。请确认这些指标是否应当保留。`,
    'rates-far-above': ({ marked, reasoned, markFrom, reasonFrom }) =>
      `${marked.length} 项完成率达到 ${markFrom} 以上，其中 ${reasoned} 项达到 ${reasonFrom} 以上：${marked.map(({ number, printed }) => `第 ${number} 项 ${printed}`).join('、')}。请核对目标值是否定得过低，${reasonFrom} 以上的最好说明原因。`,
    'gaps-left': ({ gaps }) => `还有没填的地方：${gaps.join('、')}。请填写。`,
    'scan-damage': ({ signs }) => `有识别或转换留下的痕迹，已按箭头后面的内容读取：${signs.join('；')}。请改正。`,
    'book-differs': ({ name, of, cell, printed, expected }) =>
      `“${inner(name)}”${FIGURE[of]}报告写的是 ${printed}，工作簿 ${cell} 是 ${expected}。请核对以哪个为准。`,
    'book-lacks': (said) => `${item(said)}在工作簿的指标表里找不到。请核对名称，或在指标表里补上。`,
    'report-lacks': ({ name, cell }) => `工作簿 ${cell} 的“${inner(name)}”在报告里找不到。请在报告里补上。`,
  },
  causes: {
    'unrounded-sum': ({ exact }) => `可能是各项得分没有先四舍五入就相加（${exact}），再取两位。`,
    balancing: ({ whole, others }) => `可能是为了凑平合计：${whole} − ${others}。`,
    'earlier-draft': ({ score, weight }) => `可能是前一稿留下的：${score} ÷ ${weight}。`,
    'unrounded-actual': ({ low, high }) => `可能是用没有取舍的完成值算的，在 ${low} 与 ${high} 之间。`,
    'cut-by-floats': ({ exact, cut, weight }) =>
      `可能是程序用二进制小数把得分 ${exact} 截成了 ${cut}（(${exact}).toFixed(2) 是 "${cut}"），再用 ${cut} ÷ ${weight} 之类算出来的。`,
    cut: ({ exact }) => `可能是把 ${exact} 直接截去尾数，没有四舍五入。`,
    'coarsely-rounded': ({ exact, places }) => `可能是把 ${exact} ${places === 0 ? '取成了整数' : '只保留了一位小数'}。`,
    'rounded-rate': ({ rate, weight }) => `可能是先把完成率取成 ${rate} 再乘以 ${weight}。`,
    'score-over-weight': ({ score, weight }) => `这里是 ${score} ÷ ${weight}，那里是完成率。`,
    'completion-rate': ({ target, actual }) => `可能是把完成率（完成值 ${actual}，目标值 ${target}）当成了得分率。`,
  },
  place: (place) => {
    switch (place.kind) {
      case 'cell': {
        const at = [place.row === '' ? '' : /^\d+$/.test(place.row) ? `第 ${place.row} 项` : place.row, place.column].filter(
          (part) => part !== '',
        );
        return `${place.table || '表'}${place.cell === undefined ? '' : `!${place.cell}`} ${at.join(' ')}`.trim();
      }
      case 'heading':
        return `标题“${inner(place.quote)}”`;
      case 'sentence':
        return `正文“${inner(place.quote)}”`;
      case 'cover':
        return `封面 ${place.label}`;
    }
  },
  placeMark: '；',
  unread: {
    paragraph: '这一段像是指标说明，但读不出分值和得分',
    table: '这张表的表头认不出来',
    planned: '读不出计划值',
    reached: '读不出实际值',
    number: '读不出数',
    'no-row': '在表里找不到对应的行',
    row: '这一行没有指标名称',
  },
  refusals: {
    'old-word': '这是旧格式的 Word 文件（.doc），读不了。请用 Word 或 WPS 打开，另存为 .docx 再审核。',
    pdf: '这是 PDF，读不了。请用生成它的 Word 文件；只有 PDF 的，用 Word 打开后另存为 .docx，核对无误再审核。',
    picture: '这是图片或扫描件，读不了。请先识别成文字，存为 .docx 或 .txt 再审核。',
    damaged: '文件打不开，可能已损坏或加了密码。请用 Word 打开，另存为 .docx 再审核。',
    empty: '文件里没有内容。请选择绩效自评报告。',
    'unknown-kind': '只能审核 .docx、.txt 和 .xlsx。请把报告另存为 .docx 再审核。',
    'no-report': '文件里没有找到绩效指标表、得分表或逐项说明，不像是绩效自评报告。请选择报告本身。',
  },
  view: {
    title: '审核报告',
    lead: '选一份写好的自评报告（.docx、.txt，或填好的 .xlsx），逐项核对其中的数、名称和结论。文件只在本机读取，不上传。',
    choose: '选择报告…',
    chooseAnother: '换一份报告…',
    reading: '正在读取报告…',
    read: (file, indicators, paragraphs, tables) => `${file}：读到 ${indicators} 项指标、${paragraphs} 段说明、${tables} 张表。`,
    againstBook: '已同时与工作簿里的指标表核对。',
    withoutBook: '工作簿里没有可用的指标表，只核对报告自身。',
    none: '没有发现问题。',
    noneHint: '报告里读到的数、名称和结论都对得上。',
    filter: '按轻重筛选',
    all: (count) => `全部 ${count}`,
    search: '搜索审核意见',
    shown: (shown, count) => `显示 ${shown} 条，共 ${count} 条`,
    noMatch: '没有符合条件的意见。',
    reset: '显示全部',
    list: '审核意见',
    printed: '报告写的',
    expected: '应为',
    unreadTitle: (count) => `有 ${count} 处读不出，没有核对`,
    toSheet: '写入工作表“审核意见”',
    onSheet: '已写入工作表“审核意见”，可以寄回。',
    copy: '复制全部意见',
    copied: '已复制',
    notCopied: '没能复制。请选中文字后用 Ctrl+C。',
    close: '返回',
  },
};
