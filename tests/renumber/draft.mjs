// Random drafts: paragraphs with points, notes and references, then one paragraph is inserted, deleted or moved. The
// right result is known, since the paragraphs refer to each other by key and not by number.

// The same random numbers everywhere and always (Park and Miller).
export function dice(seed) {
  let state = (seed % 2147483646) + 1;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

const verbs = ['Notes', 'Urges', 'Decides', 'Requests', 'Invites', 'Welcomes'];

function paragraphs(roll) {
  const all = [];
  for (let key = 0; key < 5 + roll(9); key++) {
    const points = roll(3) ? [] : Array.from({ length: 2 + roll(4) }, (_, at) => ({ key: at, old: 'abcdef'[at] }));
    all.push({ key, old: `${key + 1}`, verb: verbs[roll(verbs.length)], points, refs: [], note: roll(3) === 0 });
  }
  for (const p of all)
    for (let n = roll(3); n > 0; n--) {
      const target = all[roll(all.length)];
      if (target === p) continue;
      const point = target.points.length && roll(2) ? target.points[roll(target.points.length)] : null;
      p.refs.push({ target, point, form: roll(3) });
    }
  return all;
}

// Makes one change; a paragraph or point that is referred to stays in the text.
function change(all, roll) {
  const list = [...all];
  const meant = new Set(all.flatMap((p) => p.refs.map((r) => r.target)));
  const points = new Set(all.flatMap((p) => p.refs.map((r) => r.point)));
  const at = roll(list.length - 1);
  const what = roll(5);
  if (what === 0) {
    const fresh = { key: all.length, old: `${at + 1} bis`, verb: 'Notes', points: [], refs: [], note: roll(2) === 0 };
    fresh.refs.push({ target: list[roll(list.length)], point: null, form: 0 });
    list.at(-1).refs.push({ target: fresh, point: null, form: 0 });
    list.splice(at + 1, 0, fresh);
  } else if (what === 1 && !meant.has(list[at])) {
    list.splice(at, 1);
  } else if (what === 2) {
    list.push(...list.splice(at, 1));
  } else if (what === 3) {
    const [p] = list.splice(at, 1);
    list.splice(roll(list.length), 0, p);
  } else {
    const p = list.find((q) => q.points.some((point) => !points.has(point)));
    if (p && p.points.length > 2) p.points.splice(p.points.findIndex((point) => !points.has(point)), 1);
  }
  return list;
}

const place = (all, p) => all.findIndex((q) => q.key === p.key);

// `now` says whether paragraphs, points and notes are named by their old or their new labels.
function write(list, side, now) {
  const lines = ['Lanterns', '*The General Assembly*,', '*Recalling* its resolution 46/152 of 18 December 1991,'];
  list.forEach((p, at) => {
    const refs = p.refs.map((r) => {
      const where = ['', ' of the present resolution', ''][r.form] || ` ${side(r.target, p)}`;
      const word = r.form === 2 ? 'para.' : 'paragraph';
      return ` with ${word} ${now.paragraph(r.target)}${r.point ? ` (${now.point(r.target, r.point)})` : ''}${where}`;
    });
    const note = p.note ? `<sup>${now.note(p)}</sup>` : '';
    const mark = p.points.length ? ':' : at + 1 < list.length ? ';' : '.';
    lines.push(`${now.paragraph(p)}. *${p.verb}* lantern K${p.key}${refs.join(' and')}, as it is${mark}${note}`);
    p.points.forEach((point, n) => {
      const end = n + 1 < p.points.length || at + 1 < list.length ? ';' : '.';
      lines.push(`(${now.point(p, point)}) Wick K${p.key}W${point.key}${end}`);
    });
  });
  for (const p of now.notes) lines.push(`<sup>${now.note(p)}</sup> Report K${p.key}.`);
  return lines.join('\n\n') + '\n';
}

// The draft after the change, with the expected text and the old and new names.
export function make(seed) {
  const roll = dice(seed);
  const all = paragraphs(roll);
  const oldNotes = all.filter((p) => p.note);
  const list = change(all, roll);
  for (const p of list) if (p.note && !oldNotes.includes(p)) oldNotes.push(p);
  const kept = oldNotes.filter((p) => list.includes(p));
  const newNotes = list.filter((p) => p.note);
  const before = [...all];
  for (const p of list) if (!before.includes(p)) before.splice(place(list, p), 0, p);
  const sideIn = (order) => (target, from) => (place(order, target) < place(order, from) ? 'above' : 'below');
  const old = {
    paragraph: (p) => p.old,
    point: (_, point) => point.old,
    note: (p) => oldNotes.indexOf(p) + 1,
    notes: kept,
  };
  const fresh = {
    paragraph: (p) => place(list, p) + 1,
    point: (p, point) => 'abcdef'[p.points.indexOf(point)],
    note: (p) => newNotes.indexOf(p) + 1,
    notes: newNotes,
  };
  const rows = [];
  const row = (a, b) => a !== b && rows.push(`${a}\t${b}`);
  for (const p of list) {
    row(`OP ${p.old}`, `OP ${fresh.paragraph(p)}`);
    for (const point of p.points)
      if (point.old !== fresh.point(p, point))
        row(`OP ${p.old} (${point.old})`, `OP ${fresh.paragraph(p)} (${fresh.point(p, point)})`);
  }
  for (const p of newNotes) row(`note ${old.note(p)}`, `note ${fresh.note(p)}`);
  return { draft: write(list, sideIn(before), old), wanted: write(list, sideIn(list), fresh), rows };
}
