import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { Metric } from '../metrics-text';
import { gauge, metricsText } from '../metrics-text';
import { canaryLateSeconds } from './canary';
import { isHeldBack } from './mail-pause';
import { standstillSeconds } from './mail-standstill';

interface Figures {
  readonly states: Readonly<Record<string, number>>;
  readonly oldestDue: number;
  readonly heldBack: number;
  readonly oldestAnswer: number;
  readonly canaryLate: number;
  readonly pulses: Readonly<Record<string, number>>;
  readonly outages: Readonly<
    Record<string, { readonly open: number; readonly count: number; readonly seconds: number }>
  >;
}

const STATES = ['planned', 'sending', 'sent', 'skipped', 'failed', 'unknown'] as const;
const KINDS = ['link', 'mail'] as const;
const PARTS = ['api', 'worker'] as const;
const NO_OUTAGE = { open: 0, count: 0, seconds: 0 };

/** What somebody who watches over an installation asks of its post, as text for Prometheus. Names nobody. */
export async function postMetrics(connection: Connection): Promise<string> {
  const [row] = await managerOf(connection).query<[Figures]>(figuresQuery);
  return metricsText([...metricsOf(row), standstill(await standstillSeconds(connection))]);
}

/** Ages in seconds of the wall clock; mail of dossiers on clocks of their own has none. */
const figuresQuery = `
  select (select coalesce(json_object_agg(state, n), '{}') from (select state, count(*) as n from mail group by state) s) as states,
    (select coalesce(max(extract(epoch from clock_timestamp() - greatest(m.not_before, m.planned_at))), 0)::float8
     from mail m left join dossier d on d.id = m.dossier_id where m.state in ('planned', 'sending')
       and m.not_before <= clock_timestamp() and d.clock_at is null and not ${isHeldBack}) as "oldestDue",
    (select count(*)::int from mail m left join dossier d on d.id = m.dossier_id
     where m.state = 'planned' and m.not_before <= coalesce(d.clock_at, clock_timestamp()) and ${isHeldBack}) as "heldBack",
    (select coalesce(max(extract(epoch from clock_timestamp() - received_at)), 0)::float8
     from sign_off_inbox where state = 'received') as "oldestAnswer", ${canaryLateSeconds} as "canaryLate",
    (select coalesce(json_object_agg(part, extract(epoch from clock_timestamp() - beat_at)), '{}') from pulse) as pulses,
    (select coalesce(json_object_agg(kind, o), '{}') from (select kind, count(*) filter (where to_at is null) as open, count(*) as count,
       sum(extract(epoch from coalesce(to_at, clock_timestamp()) - from_at)) as seconds from outage group by kind) o) as outages`;

function metricsOf(figures: Figures): readonly Metric[] {
  const { states, oldestDue, heldBack, oldestAnswer, canaryLate, pulses } = figures;
  return [
    {
      name: 'penhouder_mails',
      help: 'Mails by what became of them; sent, skipped, failed and unknown only grow.',
      type: 'gauge',
      samples: STATES.map((state) => ({ labels: { state }, value: states[state] ?? 0 })),
    },
    gauge('penhouder_mail_oldest_due_seconds', 'How long the oldest mail waits that should have left.', oldestDue),
    gauge(
      'penhouder_mails_held_back',
      'Mails that would have left, were they not paused by an organisation.',
      heldBack,
    ),
    gauge('penhouder_canary_late_seconds', 'Since when a mail to ourselves should be back and is not.', canaryLate),
    gauge('penhouder_answer_oldest_waiting_seconds', 'How long the oldest answer waits for its dossier.', oldestAnswer),
    {
      name: 'penhouder_pulse_age_seconds',
      help: 'Since the last sign of life of a part.',
      type: 'gauge',
      samples: PARTS.flatMap((part) => (pulses[part] === undefined ? [] : [{ labels: { part }, value: pulses[part] }])),
    },
    ...outageMetrics(figures),
  ];
}

function standstill(seconds: number): Metric {
  return gauge('penhouder_mail_standstill_seconds', 'How long mail stands still: nothing leaves for anybody.', seconds);
}

function outageMetrics({ outages }: Figures): readonly Metric[] {
  const ofKind = (pick: (of: typeof NO_OUTAGE) => number): Metric['samples'] =>
    KINDS.map((kind) => ({ labels: { kind }, value: pick(outages[kind] ?? NO_OUTAGE) }));
  const open = ofKind((of) => of.open);
  const count = ofKind((of) => of.count);
  const seconds = ofKind((of) => of.seconds);
  return [
    { name: 'penhouder_outage_open', help: 'Whether an outage goes on.', type: 'gauge', samples: open },
    { name: 'penhouder_outages_total', help: 'Outages that were measured.', type: 'counter', samples: count },
    { name: 'penhouder_outage_seconds_total', help: 'How long all outages took.', type: 'counter', samples: seconds },
  ];
}
