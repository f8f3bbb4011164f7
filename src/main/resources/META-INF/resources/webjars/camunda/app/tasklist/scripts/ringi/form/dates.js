/** Dates in a form: the calendar in Japanese, and beside what was entered the same day as offices write it, 令和. */
const DAYS = ['日', '月', '火', '水', '木', '金', '土'];
const MONTHS = Array.from({ length: 12 }, (unused, month) => month + 1 + '月');
const ENTERED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric' });

const CALENDAR = {
  weekdays: { shorthand: DAYS, longhand: DAYS.map((day) => day + '曜日') },
  months: { shorthand: MONTHS, longhand: MONTHS },
  firstDayOfWeek: 0,
  yearAriaLabel: '年',
  monthAriaLabel: '月',
  rangeSeparator: ' から ',
  scrollTitle: 'スクロールで増減',
  toggleTitle: '午前・午後の切替え',
  time_24hr: true,
};

/** form-js asks the browser for the order of day, month and year, whatever the page's language. */
export function writeInJapanese() {
  const Stock = Intl.DateTimeFormat;
  const ours = (locale) => (!locale || locale === 'default' ? 'ja-JP' : locale);
  Intl.DateTimeFormat = new Proxy(Stock, {
    construct: (target, [locale, ...rest]) => new Stock(ours(locale), ...rest),
    apply: (target, self, [locale, ...rest]) => Stock(ours(locale), ...rest),
  });
  window.flatpickr.localize(CALENDAR);
  window.flatpickr.defaultConfig.ariaDateFormat = 'Y年n月j日';
}

export function inEra(text) {
  const [, year, month, day] = text.trim().match(ENTERED) || [];
  if (!year) {
    return '';
  }
  const date = new Date(year, month - 1, day);
  return `${ERA.format(date)}（${DAYS[date.getDay()]}）`;
}

/** As an attribute, which the style sheet shows: form-js draws the field itself anew. */
export function tellEra(root) {
  root.querySelectorAll('.fjs-form-field-datetime .fjs-input-group').forEach((group) => {
    const input = group.querySelector('input[type=text]');
    const told = input ? inEra(input.value) : '';
    if (group.dataset.ringiEra !== told) {
      group.dataset.ringiEra = told;
    }
  });
}
