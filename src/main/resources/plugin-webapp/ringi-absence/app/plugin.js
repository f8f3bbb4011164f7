/** 不在の登録: on which days one is absent, who decides meanwhile, and what waits. */
const UNREACHABLE = 'サーバーとやり取りできませんでした。通信を確かめて、もう一度お試しください。';
const NOBODY = '代わる人がいません。戻るまで待ちます';

function token() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

async function send(method, address, data) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() };
  const request = { method, headers, cache: 'no-store', credentials: 'same-origin', body: data && JSON.stringify(data) };
  const answer = await fetch(address, request).catch(() => {
    throw new Error(UNREACHABLE);
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(body.message || UNREACHABLE);
  }
  return body;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function labelled(text, input) {
  return element('label', {}, element('span', { textContent: text }), input);
}

function button(text, action, properties) {
  const made = element('button', { type: 'button', className: 'btn btn-default', textContent: text, ...properties });
  made.addEventListener('click', action);
  return made;
}

function deciders(substitutes) {
  return substitutes.map(({ seat, period, name }) =>
    element('li', { className: name ? '' : 'nobody', textContent: `${seat}　${period}：${name || NOBODY}` }),
  );
}

class AbsenceDialog {
  constructor(address) {
    this.address = address;
    this.message = element('p', { className: 'message', hidden: true });
    this.message.setAttribute('role', 'status');
    this.registered = element('ul', { className: 'registered' });
    this.person = element('select', { name: 'person' });
    this.from = element('input', { type: 'date', name: 'from', required: true });
    this.to = element('input', { type: 'date', name: 'to', required: true });
    this.preview = element('ul', { className: 'preview' });
    this.preview.setAttribute('aria-live', 'polite');
    this.dialog = element('dialog', { className: 'ringi-absence-dialog' }, ...this.parts());
    this.dialog.setAttribute('aria-labelledby', 'ringi-absence-title');
    this.dialog.addEventListener('close', () => this.dialog.remove());
    [this.person, this.from, this.to].forEach((input) => input.addEventListener('change', () => this.changed(input)));
  }

  parts() {
    this.choice = labelled('不在になる人', this.person);
    const days = element('p', { className: 'days' }, labelled('最初の日', this.from), labelled('最後の日', this.to));
    const submit = element('button', { type: 'submit', className: 'btn btn-primary', textContent: '登録する' });
    const form = element('form', {}, this.choice, days, element('h3', { textContent: 'この間に決裁する人' }), this.preview, submit);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.register();
    });
    return [
      element('h2', { id: 'ringi-absence-title', textContent: '不在の登録' }),
      element('p', {
        textContent:
          '不在の間は、代決者が代わって決裁し、代決として記録されます。戻ったあとに後閲できます。代決不可のものは、本人が戻るまで待ちます。',
      }),
      this.message,
      element('h3', { textContent: '登録してある不在' }),
      this.registered,
      element('h3', { textContent: '新しく登録する' }),
      form,
      element('p', { className: 'buttons' }, button('閉じる', () => this.dialog.close())),
    ];
  }

  open(view) {
    document.body.append(this.dialog);
    this.show(view);
    this.dialog.showModal();
    (view.others ? this.person : this.from).focus();
  }

  show(view) {
    this.choice.hidden = !view.others;
    if (!this.person.options.length) {
      this.person.append(...view.people.map(({ id, name }) => element('option', { value: id, textContent: name })));
    }
    this.from.min = view.today;
    this.to.min = view.today;
    this.preview.replaceChildren(element('li', { textContent: '日付を入れると、ここに示します。' }));
    this.registered.replaceChildren(
      ...(view.absences.length
        ? view.absences.map((absence) => this.row(absence))
        : [element('li', { textContent: '登録はありません。' })]),
    );
  }

  row(absence) {
    const about = `${absence.name}　${absence.period}` + (absence.by ? `（登録：${absence.by}）` : '');
    const cancel = button('取り消す', () => this.cancel(absence, about));
    cancel.setAttribute('aria-label', `${about}の不在を取り消す`);
    const line = element('p', {}, element('span', { textContent: about }), cancel);
    return element('li', {}, line, element('ul', {}, ...deciders(absence.substitutes)));
  }

  days() {
    return { person: this.person.value, from: this.from.value, to: this.to.value };
  }

  async changed(input) {
    if (input === this.from && this.to.value < this.from.value) {
      this.to.value = this.from.value;
    }
    if (!this.from.value || !this.to.value) {
      return;
    }
    const asked = JSON.stringify(this.days());
    let lines;
    try {
      const substitutes = await send('GET', `${this.address}/substitutes?${new URLSearchParams(this.days())}`);
      lines = substitutes.length ? deciders(substitutes) : [element('li', { textContent: '代決の順番は、次の人に移ります。' })];
    } catch (refusal) {
      lines = [element('li', { className: 'nobody', textContent: refusal.message })];
    }
    // Answers may overtake each other; only that to the latest question is shown.
    if (asked === JSON.stringify(this.days())) {
      this.preview.replaceChildren(...lines);
    }
  }

  register() {
    return this.act('POST', `${this.address}/absences`, this.days(), '不在を登録しました。', () => {
      this.from.value = '';
      this.to.value = '';
      this.from.focus();
    });
  }

  cancel(absence, about) {
    const address = `${this.address}/absences/${absence.id}`;
    return this.act('DELETE', address, undefined, `${about}の不在を取り消しました。`, () => this.from.focus());
  }

  async act(method, address, data, done, after) {
    try {
      this.show(await send(method, address, data));
      this.tell(done, false);
      after();
    } catch (refusal) {
      this.tell(refusal.message, true);
    }
  }

  tell(text, refused) {
    this.message.hidden = false;
    this.message.textContent = text;
    this.message.classList.toggle('refused', refused);
  }
}

async function render(node, { api }) {
  const address = `${api.tasklistApi}/plugin/ringi-absence/${api.engine}`;
  const overview = () => send('GET', `${address}/absences`);
  const view = await overview().catch(() => ({}));
  // Nobody waits for the decisions of others.
  if (!view.own && !view.others) {
    return;
  }
  const link = element('a', { href: '', className: 'ringi-absence', textContent: '不在の登録' });
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    new AbsenceDialog(address).open(await overview().catch(() => view));
  });
  node.append(link);
}

export default { id: 'ringi-absence-action', pluginPoint: 'tasklist.navbar.action', priority: 140, render };
